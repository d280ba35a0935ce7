import { type Barriers, shut, withoutValves } from "#server/platform/network/barriers.ts";
import { Flood, type Part } from "#server/platform/network/flood.ts";
import { type Isolation, isolate } from "#server/platform/network/isolate.ts";
import type { CityNetwork, LinkFact } from "./city-network.ts";
import type { Gate, Trust } from "./valve-state.ts";

export type Fault = { readonly link: LinkFact; readonly chainage_m: number };
export type Solved = Isolation & {
  /** Tanks that feed some part alone once the valves are closed, and the length of that part. */
  readonly onTanks: { readonly tanks: readonly number[]; readonly length_m: number };
};

/** A fault so near a valve is a fault of the valve: it shuts nothing. */
const atValveM = 0.1;

export function solve(network: CityNetwork, fault: Fault, trust: Trust): Solved {
  const { graph, gates } = network;
  const broken = network
    .gatesOn(fault.link.id)
    .filter((gate) =>
      gates[gate]?.valves.some(({ chainage_m: at }) => Math.abs(at - fault.chainage_m) <= atValveM),
    );
  const barriers = withoutValves(graph, network.barriers(trust), broken);
  const place = fault.link.cuts_m.filter((cut) => cut < fault.chainage_m).length;
  const link = network.linkIndex(fault.link.id) ?? 0;
  const found = isolate(
    graph,
    barriers,
    { fault: [graph.firstPiece(link) + place], sources: [network.sources, network.tanks] },
    (a, b) => preferred(gates[a], gates[b]),
  );
  return { ...found, onTanks: onTanksAlone(network, barriers, found.suppliedBy[1]) };
}

/** Of two valves in one place a crew goes to the one that has been turned. */
function preferred(a: Gate | null | undefined, b: Gate | null | undefined): number {
  const turned = (gate: typeof a) => Number((gate?.provenFrom ?? 0) > 0);
  const id = (gate: typeof a) => gate?.valves[0]?.id ?? "";
  return turned(b) - turned(a) || (id(a) < id(b) ? -1 : 1);
}

/** Water that was pumped before and comes from tanks now lasts until they are empty. */
function onTanksAlone(network: CityNetwork, barriers: Barriers, part: Part | undefined): Solved["onTanks"] {
  if (!part || part.pieces.length === 0) return { tanks: [], length_m: 0 };
  const before = new Flood(network.graph, barriers.joints);
  before.spread({ nodes: network.sources }, shut, 1);
  const pumped = [...part.pieces].filter((piece) => before.pieceMarks[piece] !== 0);
  const lengths = pumped.map((piece) => network.stretch(piece)).map(({ from_m, to_m }) => to_m - from_m);
  return {
    tanks: [...part.nodes].filter((node) => network.tanks.has(node) && before.nodeMarks[node] !== 0),
    length_m: lengths.reduce((sum, length) => sum + length, 0),
  };
}

/** Whether pipes lead from the place of the fault to anything that feeds, through whichever valves. */
export function isJoinedToSource(network: CityNetwork, { isolated }: Isolation): boolean {
  const flood = new Flood(network.graph, new Uint8Array(network.graph.jointCount));
  flood.spread({ nodes: isolated.nodes, pieces: isolated.pieces }, shut, 1);
  return [...network.sources, ...network.tanks].some((node) => flood.nodeMarks[node] !== 0);
}

export const partsOf = ({
  isolated,
  unfed,
}: Isolation): readonly { name: "isolated" | "unfed"; part: Part }[] => [
  { name: "isolated", part: isolated },
  ...unfed.map((part) => ({ name: "unfed" as const, part })),
];
