/** Int32 cells by index that grow; -1 where nothing was written. */
class Cells {
  values: Int32Array<ArrayBuffer> = new Int32Array(64).fill(-1);
  length = 0;

  add(value: number): number {
    this.extend(1);
    this.values[this.length - 1] = value;
    return this.length - 1;
  }

  /** Adds so many empty cells; answers where they begin. */
  extend(count: number): number {
    const begin = this.length;
    this.length += count;
    if (this.length > this.values.length) {
      const wider = new Int32Array(Math.max(this.length, this.values.length * 2)).fill(-1);
      wider.set(this.values);
      this.values = wider;
    }
    return begin;
  }
}

/**
 * What is kept of a link, side by side so that a flood finds it in one place: its nodes, the next end of a link at each of
 * them, its first piece and joint, and how many pieces it has.
 */
export const cellsOfLink = { nodes: 0, nextEnds: 2, piece: 4, joint: 5, pieces: 6, size: 8 } as const;
const { nodes: nodesAt, nextEnds, piece: pieceAt, joint: jointAt, pieces: piecesAt, size } = cellsOfLink;

/** Valves at the from-end, inside from one end to the other, and at the to-end: at least the two ends, often empty. */
export type Joints = readonly (readonly number[])[];

/**
 * Nodes, links and the valves that cut links into pieces, by index. A link of n pieces has n + 1 joints: with its
 * from-node, between its pieces, with its to-node. Several valves at one joint stand one behind the other. What a valve
 * is (closed, usable) is not kept here: each question has its own answer to that.
 */
export class Network {
  /** Number of nodes, links (removed ones too), pieces and joints that were ever made. */
  nodes = 0;
  links = 0;
  private readonly first = new Cells();
  private readonly perLink = new Cells();
  /** By piece, by joint, and by valve. */
  private readonly linkAt = new Cells();
  private readonly valveAt = new Cells();
  private readonly standsAt = new Cells();
  private readonly nextValve = new Cells();

  addNode(): number {
    this.first.add(-1);
    this.nodes += 1;
    return this.nodes - 1;
  }

  addLink(from: number, to: number, joints: Joints): number {
    const link = this.links;
    this.links += 1;
    this.perLink.extend(size);
    this.setLink(link, from, to, joints);
    return link;
  }

  /** Lays the link anew: other ends, other valves. Its pieces keep their place while there are as many. */
  setLink(link: number, from: number, to: number, joints: Joints): void {
    this.removeLink(link);
    const count = joints.length - 1;
    if (this.pieces(link) !== count) {
      this.perLink.values[link * size + pieceAt] = this.linkAt.extend(count);
      this.perLink.values[link * size + jointAt] = this.valveAt.extend(count + 1);
      this.perLink.values[link * size + piecesAt] = count;
    }
    const piece = this.firstPiece(link);
    this.linkAt.values.fill(link, piece, piece + count);
    this.tie(2 * link, from);
    this.tie(2 * link + 1, to);
    joints.forEach((valves, index) => {
      for (const valve of valves) this.put(valve, this.firstJoint(link) + index);
    });
  }

  /** Its pieces are no part of the network any more, and its valves stand nowhere. */
  removeLink(link: number): void {
    if (!this.has(link)) return;
    const [piece, joint, count] = [this.firstPiece(link), this.firstJoint(link), this.pieces(link)];
    this.linkAt.values.fill(-1, piece, piece + count);
    for (let place = 0; place <= count; place++) {
      for (const valve of this.valvesAt(joint + place)) this.standsAt.values[valve] = -1;
      this.valveAt.values[joint + place] = -1;
    }
    this.untie(2 * link);
    this.untie(2 * link + 1);
  }

  has(link: number): boolean {
    return this.from(link) >= 0;
  }
  from(link: number): number {
    return this.nodeAt(2 * link);
  }
  to(link: number): number {
    return this.nodeAt(2 * link + 1);
  }
  pieces(link: number): number {
    return this.perLink.values[link * size + piecesAt] ?? 0;
  }
  firstPiece(link: number): number {
    return this.perLink.values[link * size + pieceAt] ?? -1;
  }
  firstJoint(link: number): number {
    return this.perLink.values[link * size + jointAt] ?? -1;
  }
  /** -1: a piece that is no part of the network any more. */
  linkOf(piece: number): number {
    return this.linkAt.values[piece] ?? -1;
  }
  /** -1: the valve stands nowhere. */
  jointOf(valve: number): number {
    return valve < this.standsAt.length ? (this.standsAt.values[valve] ?? -1) : -1;
  }
  *valvesAt(joint: number): Generator<number> {
    for (let valve = this.valveAt.values[joint] ?? -1; valve >= 0; valve = this.nextValve.values[valve] ?? -1)
      yield valve;
  }
  get pieceCount(): number {
    return this.linkAt.length;
  }
  get jointCount(): number {
    return this.valveAt.length;
  }
  get valveCount(): number {
    return this.standsAt.length;
  }

  /** The cells themselves, for a walk through all of them; to be asked for again after every change. */
  get cells() {
    return { firstEnds: this.first.values, links: this.perLink.values };
  }

  /** Ends of links at a node, one after the other: the end is 2 × link at its from-node, 2 × link + 1 at its to-node. */
  firstEnd(node: number): number {
    return this.first.values[node] ?? -1;
  }
  nextEnd(end: number): number {
    return this.perLink.values[(end >> 1) * size + nextEnds + (end & 1)] ?? -1;
  }
  degree(node: number): number {
    let count = 0;
    for (let end = this.firstEnd(node); end >= 0; end = this.nextEnd(end)) count += 1;
    return count;
  }

  private nodeAt(end: number): number {
    return this.perLink.values[(end >> 1) * size + nodesAt + (end & 1)] ?? -1;
  }

  private setEnd(end: number, cell: number, value: number): void {
    this.perLink.values[(end >> 1) * size + cell + (end & 1)] = value;
  }

  private tie(end: number, node: number): void {
    this.setEnd(end, nodesAt, node);
    this.setEnd(end, nextEnds, this.firstEnd(node));
    this.first.values[node] = end;
  }

  private untie(end: number): void {
    const node = this.nodeAt(end);
    let before = -1;
    for (let each = this.firstEnd(node); each >= 0 && each !== end; each = this.nextEnd(each)) before = each;
    const after = this.nextEnd(end);
    if (before < 0) this.first.values[node] = after;
    else this.setEnd(before, nextEnds, after);
    this.setEnd(end, nodesAt, -1);
  }

  private put(valve: number, joint: number): void {
    if (valve >= this.standsAt.length) {
      const more = valve + 1 - this.standsAt.length;
      this.standsAt.extend(more);
      this.nextValve.extend(more);
    }
    this.standsAt.values[valve] = joint;
    this.nextValve.values[valve] = this.valveAt.values[joint] ?? -1;
    this.valveAt.values[joint] = valve;
  }
}
