import { barriersOf, shut } from "#server/platform/network/barriers.ts";
import { Flood, type Part } from "#server/platform/network/flood.ts";
import { type Isolation, isolate } from "#server/platform/network/isolate.ts";
import type { CityNetwork, LinkFact } from "./city-network.ts";
import type { Gate } from "./cut-link.ts";
import { stateOfGate, type Trust } from "./valve-state.ts";

export type Fault = { readonly link: LinkFact; readonly chainage_m: number };
export type Solved = Isolation & {
  /** Tanks that feed some part alone once the valves are closed, and the length of that part. */
  readonly onTanks: { readonly tanks: readonly number[]; readonly length_m: number };
};

/** A fault so near a valve is a fault of the valve: it shuts nothing. */
const atValveM = 0.1;

export function solve(network: CityNetwork, fault: Fault, trust: Trust): Solved {
  const { graph } = network;
  const isBroken = (gate: Gate): boolean =>
    gate.some(
      ({ on_link: link, chainage_m: at }) =>
        link === fault.link.id && Math.abs(at - fault.chainage_m) <= atValveM,
    );
  const barriers = barriersOf(graph, (index) => {
    const gate = network.gates[index] ?? [];
    return stateOfGate(gate, isBroken(gate) ? () => false : trust);
  });
  const place = fault.link.cuts_m.filter((cut) => cut < fault.chainage_m).length;
  const link = network.linkIndex(fault.link.id) ?? 0;
  const found = isolate(
    graph,
    barriers,
    { fault: [graph.firstPiece(link) + place], sources: network.feeding(["source", "tank"]) },
    (a, b) => worth(network.gates[b]) - worth(network.gates[a]) || a - b,
  );
  return { ...found, onTanks: fedByTanksAlone(network, barriers.flags, found) };
}

/** Of two valves in one place a crew goes to the one that has been turned. */
const worth = (gate: Gate | null | undefined): number =>
  gate?.every(({ operable }) => operable === true) ? 1 : 0;

/** Water that was pumped before and comes from tanks now lasts until they are empty. */
function fedByTanksAlone(
  network: CityNetwork,
  flags: Uint8Array,
  { isolated, nodeMarks, pieceMarks }: Isolation,
): Solved["onTanks"] {
  const sources = [...network.feeding(["source"])];
  const before = new Flood(network.graph, flags);
  const pumped = before.spread({ nodes: sources }, shut, 1);
  const after = new Flood(network.graph, flags);
  const [inside, outside] = [new Set(isolated.nodes), 1];
  for (const node of isolated.nodes) after.nodeMarks[node] = outside;
  for (const piece of isolated.pieces) after.pieceMarks[piece] = outside;
  after.spread({ nodes: sources.filter((node) => !inside.has(node)) }, shut, 1);
  const fedNow = 2;
  const pieces = pumped.pieces.filter(
    (piece) => pieceMarks[piece] === fedNow && after.pieceMarks[piece] === 0,
  );
  const lengths = Array.from(pieces, (piece) => network.stretch(piece)).map(
    ({ from_m: from, to_m: to }) => to - from,
  );
  const tanks = [...network.feeding(["tank"])].filter(
    (node) => nodeMarks[node] === fedNow && after.nodeMarks[node] === 0 && before.nodeMarks[node] !== 0,
  );
  return { tanks, length_m: lengths.reduce((sum, length) => sum + length, 0) };
}

/** Whether pipes lead from the place of the fault to anything that feeds, through whichever valves. */
export function isJoinedToSource(network: CityNetwork, { isolated }: Isolation): boolean {
  const flood = new Flood(network.graph, new Uint8Array(network.graph.jointCount));
  flood.spread({ nodes: isolated.nodes, pieces: isolated.pieces }, shut, 1);
  for (const node of network.feeding(["source", "tank"])) if (flood.nodeMarks[node] !== 0) return true;
  return false;
}

export const partsOf = ({
  isolated,
  unfed,
}: Isolation): readonly { name: "isolated" | "unfed"; part: Part }[] => [
  { name: "isolated", part: isolated },
  ...unfed.map((part) => ({ name: "unfed" as const, part })),
];
