import { type Barriers, holds, shut } from "./barriers.ts";
import { type Side, sidesOf } from "./border.ts";
import { Flood, type Part } from "./flood.ts";
import type { Network } from "./network.ts";

/** By index of the network. */
export type Isolation = {
  /** The segment of the fault, merged across valves that cannot be used. */
  readonly isolated: Part;
  /** The other parts that lose every source, each connected in itself. */
  readonly unfed: readonly Part[];
  /** Whether anything fed the place of the fault before. */
  readonly fed: boolean;
  /** One usable open valve for each way in which a source reaches `isolated`. */
  readonly close: readonly number[];
  /** Closed valves that feed an unfed part, with the valves that must be closed before. */
  readonly refeed: readonly { readonly open: number; readonly alsoClose: readonly number[] }[];
  /** Nodes that feed and lie in `isolated`. */
  readonly sourcesInside: readonly number[];
  /** What each group of sources feeds, and no group before it. */
  readonly suppliedBy: readonly Part[];
  /** What no source reached before either: 0 in both marks. */
  readonly nodeMarks: Uint8Array;
  readonly pieceMarks: Uint8Array;
};

const isolatedMark = 1;
const fedMark = 2;
const unfedMark = 3;

/**
 * What the fault cuts off. Sources come in groups: those that are asked first, and those that feed what is left.
 * `first` says which of two valves at one joint is taken (the smaller is).
 * The unfed parts are looked for from the border of `isolated` alone: what lost its source had it through there.
 */
export function isolate(
  network: Network,
  barriers: Barriers,
  { fault, sources }: { fault: readonly number[]; sources: readonly Iterable<number>[] },
  first: (a: number, b: number) => number,
): Isolation {
  const flood = new Flood(network, barriers.joints);
  const { nodeMarks, pieceMarks } = flood;
  const markOf = ({ node, piece }: Side) => (node >= 0 ? nodeMarks[node] : pieceMarks[piece]) ?? 0;
  const isShut = (joint: number) => ((barriers.joints[joint] ?? 0) & shut) !== 0;
  const valvesAt = (joint: number, flags: number) =>
    [...network.valvesAt(joint)].filter((valve) => barriers.valves[valve] === flags);
  const openValve = (joint: number): number =>
    valvesAt(joint, holds).reduce((a, b) => (first(a, b) <= 0 ? a : b));

  const isolated = flood.spread({ pieces: fault }, holds, isolatedMark);
  const sourcesInside: number[] = [];
  const suppliedBy: Part[] = [];
  for (const group of sources) {
    const feeding: number[] = [];
    for (const node of group) (nodeMarks[node] === isolatedMark ? sourcesInside : feeding).push(node);
    suppliedBy.push(flood.spread({ nodes: feeding }, shut, fedMark));
  }

  const open = [...sidesOf(network, isolated)].filter(
    (side) => markOf(side) !== isolatedMark && !isShut(side.joint),
  );
  const close = open.filter((side) => markOf(side) === fedMark).map(({ joint }) => openValve(joint));
  const fed = close.length > 0 || sourcesInside.length > 0;

  const unfed: Part[] = [];
  const refeed: Isolation["refeed"][number][] = [];
  for (const side of fed ? open : []) {
    if (markOf(side) !== 0) continue;
    const start = side.node >= 0 ? { nodes: [side.node] } : { pieces: [side.piece] };
    const part = flood.spread(start, shut, unfedMark);
    unfed.push(part);
    const sides = [...sidesOf(network, part)];
    const alsoClose = new Set<number>();
    for (const each of sides) {
      if (markOf(each) === isolatedMark && !isShut(each.joint)) alsoClose.add(openValve(each.joint));
    }
    for (const each of sides) {
      const [closed, another] = valvesAt(each.joint, holds | shut);
      // Behind a second closed valve, opening one of them feeds nothing.
      if (markOf(each) !== fedMark || closed === undefined || another !== undefined) continue;
      refeed.push({ open: closed, alsoClose: [...alsoClose] });
    }
  }
  return { isolated, unfed, fed, close, refeed, sourcesInside, suppliedBy, nodeMarks, pieceMarks };
}
