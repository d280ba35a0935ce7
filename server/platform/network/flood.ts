import { cellsOfLink, type Network } from "./network.ts";

const { nodes: nodesAt, nextEnds, piece: pieceAt, joint: jointAt, pieces: piecesAt, size } = cellsOfLink;

/** What was reached, by index, in the order in which it was. */
export type Part = { readonly nodes: Int32Array; readonly pieces: Int32Array };
export type Starts = { readonly nodes?: Iterable<number>; readonly pieces?: Iterable<number> };

/**
 * Spreads from places through everything that no barrier closes. Whatever is reached keeps its mark and is not entered
 * again, so that a later spread goes around what earlier ones took.
 */
export class Flood {
  /** By node and by piece; 0: not reached. */
  readonly nodeMarks: Uint8Array;
  readonly pieceMarks: Uint8Array;
  private readonly network: Network;
  private readonly flags: Uint8Array;
  private readonly nodes: Int32Array;
  private readonly pieces: Int32Array;
  private nodeEnd = 0;
  private pieceEnd = 0;

  constructor(network: Network, flags: Uint8Array) {
    this.network = network;
    this.flags = flags;
    this.nodeMarks = new Uint8Array(network.nodes);
    this.pieceMarks = new Uint8Array(network.pieceCount);
    this.nodes = new Int32Array(network.nodes);
    this.pieces = new Int32Array(network.pieceCount);
  }

  /** A joint with one of the flags in `barrier` is not crossed. */
  spread({ nodes = [], pieces = [] }: Starts, barrier: number, mark: number): Part {
    const { network } = this;
    const begin = { node: this.nodeEnd, piece: this.pieceEnd };
    for (const node of nodes) this.enter(node, mark);
    for (const piece of pieces) {
      if (this.pieceMarks[piece] !== 0) continue;
      const link = network.linkOf(piece);
      const place = piece - network.firstPiece(link);
      this.take(piece, mark);
      this.walk(link, place - 1, -1, barrier, mark);
      this.walk(link, place + 1, 1, barrier, mark);
    }
    this.fill(begin.node, barrier, mark);
    return {
      nodes: this.nodes.subarray(begin.node, this.nodeEnd),
      pieces: this.pieces.subarray(begin.piece, this.pieceEnd),
    };
  }

  /** From the nodes that were reached but not left yet. Most links are one piece, which needs no walk. */
  private fill(begin: number, barrier: number, mark: number): void {
    const { flags, nodeMarks, pieceMarks, nodes, pieces } = this;
    const { firstEnds, links } = this.network.cells;
    for (let at = begin; at < this.nodeEnd; at++) {
      for (let end = firstEnds[nodes[at] ?? -1] ?? -1; end >= 0; ) {
        const far = end & 1;
        const cell = (end >> 1) * size;
        const count = links[cell + piecesAt] ?? 0;
        const joint = links[cell + jointAt] ?? -1;
        const piece = links[cell + pieceAt] ?? -1;
        if (count > 1) this.walk(end >> 1, far ? count - 1 : 0, far ? -1 : 1, barrier, mark);
        else if (pieceMarks[piece] === 0 && ((flags[joint + far] ?? 0) & barrier) === 0) {
          pieceMarks[piece] = mark;
          pieces[this.pieceEnd++] = piece;
          const other = links[cell + nodesAt + 1 - far] ?? -1;
          if (nodeMarks[other] === 0 && ((flags[joint + 1 - far] ?? 0) & barrier) === 0) {
            nodeMarks[other] = mark;
            nodes[this.nodeEnd++] = other;
          }
        }
        end = links[cell + nextEnds + far] ?? -1;
      }
    }
  }

  /** Along the link towards one of its ends, until a barrier or what was reached before. */
  private walk(link: number, from: number, step: 1 | -1, barrier: number, mark: number): void {
    const { network, flags, pieceMarks } = this;
    const firstPiece = network.firstPiece(link);
    const joint = network.firstJoint(link) + (step < 0 ? 1 : 0);
    const count = network.pieces(link);
    let place = from;
    for (; place >= 0 && place < count; place += step) {
      if (((flags[joint + place] ?? 0) & barrier) !== 0 || pieceMarks[firstPiece + place] !== 0) return;
      this.take(firstPiece + place, mark);
    }
    if (((flags[joint + place] ?? 0) & barrier) === 0)
      this.enter(place < 0 ? network.from(link) : network.to(link), mark);
  }

  private enter(node: number, mark: number): void {
    if (this.nodeMarks[node] !== 0) return;
    this.nodeMarks[node] = mark;
    this.nodes[this.nodeEnd++] = node;
  }

  private take(piece: number, mark: number): void {
    this.pieceMarks[piece] = mark;
    this.pieces[this.pieceEnd++] = piece;
  }
}
