import { type Barriers, barriersOf } from "#server/platform/network/barriers.ts";
import { Network } from "#server/platform/network/network.ts";
import { type Cut, cutLink } from "./cut-link.ts";
import { type NodeFact, nodeFact } from "./node-facts.ts";
import type { LinkRow, NetworkRows } from "./queries.ts";
import { type Gate, type Trust, trustAll, type ValveFact } from "./valve-state.ts";

export type LinkFact = Omit<LinkRow, "in_service"> & Omit<Cut, "joints">;
/** A piece of a link, by chainage. */
export type Stretch = { readonly link: LinkFact; readonly from_m: number; readonly to_m: number };

/** A network of the city as its rows stand today: the graph, and what each index in it is. */
export class CityNetwork {
  readonly graph = new Network();
  /** By index of the graph. Null: a pipe ends here, and no node that is in force says what stands there. */
  readonly nodes: (NodeFact | null)[] = [];
  readonly gates: (Gate | null)[] = [];
  /** Nodes that feed: sources as long as they run, tanks until they are empty. */
  readonly sources = new Set<number>();
  readonly tanks = new Set<number>();
  /** As barriers while nothing is known against them, kept with the links: every answer asks for these. */
  private standing: Barriers = { joints: new Uint8Array(0), valves: new Uint8Array(0) };
  private readonly facts: (LinkFact | null)[] = [];
  private readonly nodeAt = new Map<string, number>();
  private readonly linkAt = new Map<string, number>();
  private readonly gatesAt = new Map<number, number[]>();
  private readonly free: number[] = [];
  private readonly valves = new Map<string, ValveFact>();
  private readonly valvesOn = new Map<string, Set<string>>();
  /** Pipes that are in the ground and carry nothing. */
  private readonly idle = new Map<string, LinkRow>();

  /** Puts in rows as they are now; `asked` and not among the rows: gone. */
  apply({ nodes, links, valves }: NetworkRows, asked: Iterable<string> = []): void {
    const found = new Set([...nodes, ...links, ...valves].map(({ id }) => id));
    const touched = new Map<string, LinkRow | null>();
    for (const id of asked) {
      if (found.has(id)) continue;
      const node = this.nodeAt.get(id);
      if (node !== undefined) this.describe(node, null);
      if (this.link(id)) touched.set(id, null);
      this.idle.delete(id);
      this.dropValve(id, touched);
    }
    for (const row of nodes) this.describe(this.nodeOf(row.id), nodeFact(row));
    for (const valve of valves) {
      this.dropValve(valve.id, touched);
      this.valves.set(valve.id, valve);
      const others = this.valvesOn.get(valve.on_link);
      if (others) others.add(valve.id);
      else this.valvesOn.set(valve.on_link, new Set([valve.id]));
      this.touch(valve.on_link, touched);
    }
    for (const row of links) {
      if (row.in_service) this.idle.delete(row.id);
      else this.idle.set(row.id, row);
      if (row.in_service || this.link(row.id)) touched.set(row.id, row.in_service ? row : null);
    }
    for (const [id, row] of touched) this.lay(id, row);
  }

  linkIndex(id: string): number | undefined {
    return this.link(id) && this.linkAt.get(id);
  }

  /** The link in service with this id. */
  link(id: string): LinkFact | undefined {
    const index = this.linkAt.get(id);
    return index === undefined ? undefined : (this.facts[index] ?? undefined);
  }

  linksAt(node: number): LinkFact[] {
    const links: LinkFact[] = [];
    for (let end = this.graph.firstEnd(node); end >= 0; end = this.graph.nextEnd(end)) {
      const fact = this.facts[end >> 1];
      if (fact) links.push(fact);
    }
    return links;
  }

  stretch(piece: number): Stretch {
    const index = this.graph.linkOf(piece);
    const link = this.facts[index];
    if (!link) throw new Error(`Piece ${piece} lies on no link`);
    const place = piece - this.graph.firstPiece(index);
    return { link, from_m: link.cuts_m[place - 1] ?? 0, to_m: link.cuts_m[place] ?? link.length_m };
  }

  gatesOn(link: string): readonly number[] {
    return this.gatesAt.get(this.linkAt.get(link) ?? -1) ?? [];
  }

  barriers(trust: Trust): Barriers {
    if (trust === trustAll) return this.standing;
    return barriersOf(this.graph, (index) => {
      const gate = this.gates[index];
      return gate ? trust(gate) : 0;
    });
  }

  hasIdleLink(node: string): boolean {
    for (const { from_node: from, to_node: to } of this.idle.values())
      if (from === node || to === node) return true;
    return false;
  }

  private describe(node: number, fact: NodeFact | null): void {
    this.nodes[node] = fact;
    this.sources.delete(node);
    this.tanks.delete(node);
    if (fact?.feeds === "source") this.sources.add(node);
    if (fact?.feeds === "tank") this.tanks.add(node);
  }

  private nodeOf(id: string): number {
    const known = this.nodeAt.get(id);
    if (known !== undefined) return known;
    const index = this.graph.addNode();
    this.nodes.push(null);
    this.nodeAt.set(id, index);
    return index;
  }

  private dropValve(id: string, touched: Map<string, LinkRow | null>): void {
    const valve = this.valves.get(id);
    if (!valve) return;
    this.valves.delete(id);
    this.valvesOn.get(valve.on_link)?.delete(id);
    this.touch(valve.on_link, touched);
  }

  private touch(link: string, touched: Map<string, LinkRow | null>): void {
    const fact = this.link(link);
    if (fact && !touched.has(link)) touched.set(link, { ...fact, in_service: true });
  }

  private lay(id: string, row: LinkRow | null): void {
    const known = this.linkAt.get(id);
    if (known !== undefined) {
      this.graph.removeLink(known);
      this.freeGates(known);
      this.facts[known] = null;
    }
    if (row === null) return;
    const standing = [...(this.valvesOn.get(id) ?? [])].flatMap((valve) => this.valves.get(valve) ?? []);
    const { joints, cuts_m, alone } = cutLink(row.length_m, standing);
    const taken: number[] = [];
    const indexed = joints.map((gates) => gates.map((gate) => this.takeGate(gate, taken)));
    const [from, to] = [this.nodeOf(row.from_node), this.nodeOf(row.to_node)];
    const index = known ?? this.graph.addLink(from, to, indexed);
    if (known !== undefined) this.graph.setLink(known, from, to, indexed);
    this.linkAt.set(id, index);
    if (taken.length > 0) this.gatesAt.set(index, taken);
    this.stand(index, indexed);
    const { in_service: _, ...fact } = row;
    this.facts[index] = { ...fact, cuts_m, alone };
  }

  private stand(link: number, gates: readonly (readonly number[])[]): void {
    const joints = wideEnough(this.standing.joints, this.graph.jointCount);
    const valves = wideEnough(this.standing.valves, this.graph.valveCount);
    const joint = this.graph.firstJoint(link);
    gates.forEach((standing, place) => {
      joints[joint + place] = 0;
      for (const gate of standing) {
        valves[gate] = this.gates[gate]?.flags ?? 0;
        joints[joint + place] = (joints[joint + place] ?? 0) | (valves[gate] ?? 0);
      }
    });
    this.standing = { joints, valves };
  }

  private takeGate(gate: Gate, taken: number[]): number {
    const index = this.free.pop() ?? this.gates.length;
    this.gates[index] = gate;
    taken.push(index);
    return index;
  }

  private freeGates(link: number): void {
    for (const gate of this.gatesAt.get(link) ?? []) {
      this.gates[gate] = null;
      this.free.push(gate);
    }
    this.gatesAt.delete(link);
  }
}

function wideEnough(flags: Uint8Array, length: number): Uint8Array {
  if (flags.length >= length) return flags;
  const wider = new Uint8Array(Math.max(length, flags.length * 2));
  wider.set(flags);
  return wider;
}
