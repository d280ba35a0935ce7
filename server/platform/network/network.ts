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
  private readonly next = new Cells();
  private readonly ends = new Cells();
  private readonly piecesAt = new Cells();
  private readonly jointsAt = new Cells();
  private readonly counts = new Cells();
  private readonly linkAt = new Cells();
  private readonly valveAt = new Cells();
  private readonly jointAt = new Cells();
  private readonly nextValve = new Cells();

  addNode(): number {
    this.first.add(-1);
    this.nodes += 1;
    return this.nodes - 1;
  }

  addLink(from: number, to: number, joints: Joints): number {
    const link = this.links;
    this.links += 1;
    this.next.extend(2);
    this.ends.extend(2);
    this.piecesAt.add(-1);
    this.jointsAt.add(-1);
    this.counts.add(0);
    this.setLink(link, from, to, joints);
    return link;
  }

  /** Lays the link anew: other ends, other valves. Its pieces keep their place while there are as many. */
  setLink(link: number, from: number, to: number, joints: Joints): void {
    this.removeLink(link);
    const count = joints.length - 1;
    if ((this.counts.values[link] ?? 0) !== count) {
      this.piecesAt.values[link] = this.linkAt.extend(count);
      this.jointsAt.values[link] = this.valveAt.extend(count + 1);
      this.counts.values[link] = count;
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
      for (const valve of this.valvesAt(joint + place)) this.jointAt.values[valve] = -1;
      this.valveAt.values[joint + place] = -1;
    }
    this.untie(2 * link);
    this.untie(2 * link + 1);
  }

  has(link: number): boolean {
    return this.from(link) >= 0;
  }
  from(link: number): number {
    return this.ends.values[2 * link] ?? -1;
  }
  to(link: number): number {
    return this.ends.values[2 * link + 1] ?? -1;
  }
  pieces(link: number): number {
    return this.counts.values[link] ?? 0;
  }
  firstPiece(link: number): number {
    return this.piecesAt.values[link] ?? -1;
  }
  firstJoint(link: number): number {
    return this.jointsAt.values[link] ?? -1;
  }
  /** -1: a piece that is no part of the network any more. */
  linkOf(piece: number): number {
    return this.linkAt.values[piece] ?? -1;
  }
  /** -1: the valve stands nowhere. */
  jointOf(valve: number): number {
    return valve < this.jointAt.length ? (this.jointAt.values[valve] ?? -1) : -1;
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
    return this.jointAt.length;
  }

  /** The cells themselves, for a walk through all of them; to be asked for again after every change. */
  get cells() {
    return {
      first: this.first.values,
      next: this.next.values,
      ends: this.ends.values,
      piecesAt: this.piecesAt.values,
      jointsAt: this.jointsAt.values,
      counts: this.counts.values,
    };
  }

  /** Ends of links at a node, one after the other: the end is 2 × link at its from-node, 2 × link + 1 at its to-node. */
  firstEnd(node: number): number {
    return this.first.values[node] ?? -1;
  }
  nextEnd(end: number): number {
    return this.next.values[end] ?? -1;
  }
  degree(node: number): number {
    let count = 0;
    for (let end = this.firstEnd(node); end >= 0; end = this.nextEnd(end)) count += 1;
    return count;
  }

  private tie(end: number, node: number): void {
    this.ends.values[end] = node;
    this.next.values[end] = this.firstEnd(node);
    this.first.values[node] = end;
  }

  private untie(end: number): void {
    const node = this.ends.values[end] ?? -1;
    let before = -1;
    for (let each = this.firstEnd(node); each >= 0 && each !== end; each = this.nextEnd(each)) before = each;
    const after = this.nextEnd(end);
    if (before < 0) this.first.values[node] = after;
    else this.next.values[before] = after;
    this.ends.values[end] = -1;
  }

  private put(valve: number, joint: number): void {
    if (valve >= this.jointAt.length) {
      const more = valve + 1 - this.jointAt.length;
      this.jointAt.extend(more);
      this.nextValve.extend(more);
    }
    this.jointAt.values[valve] = joint;
    this.nextValve.values[valve] = this.valveAt.values[joint] ?? -1;
    this.valveAt.values[joint] = valve;
  }
}
