import type { CityIsolation } from "#contract/isolation.ts";
import type { CityNetwork, Stretch } from "./city-network.ts";
import { type Fault, isJoinedToSource, partsOf, type Solved } from "./solve.ts";
import { unknownBecause } from "./unknown.ts";
import type { ValveFact } from "./valve-state.ts";
import { alreadyShut, onOnePipeOnly, onTanksAlone, sourcesInside, type Warning } from "./warnings.ts";

export type PartName = "isolated" | "unfed";
export type Standing = ValveFact & { readonly link_code: string | null };

/** What was solved, by the rows that it is about. It stays as it is while the graph goes on changing. */
export type Resolved = {
  readonly unknown: CityIsolation["unknown_because"];
  readonly close: readonly Standing[];
  readonly refeed: readonly { readonly open: readonly Standing[]; readonly alsoClose: readonly Standing[] }[];
  readonly stretches: readonly (Stretch & { readonly part: PartName })[];
  readonly nodes: readonly { readonly part: PartName; readonly node: string }[];
  readonly warnings: readonly Warning[];
};

export function resolve(network: CityNetwork, fault: Fault, solved: Solved): Resolved {
  const valvesOf = (gates: readonly number[]): Standing[] =>
    gates
      .flatMap((gate) => network.gates[gate]?.valves ?? [])
      .map((valve) => ({ ...valve, link_code: network.link(valve.on_link)?.code ?? null }));
  const parts = partsOf(solved);
  const stretches = parts.flatMap(({ name, part }) =>
    Array.from(part.pieces, (piece) => ({ part: name, ...network.stretch(piece) })),
  );
  return {
    unknown: unknownBecause(network, fault, solved),
    close: valvesOf(solved.close),
    refeed: solved.refeed.map(({ open, alsoClose }) => ({
      open: valvesOf([open]),
      alsoClose: valvesOf(alsoClose),
    })),
    stretches,
    nodes: parts.flatMap(({ name, part }) =>
      Array.from(part.nodes).flatMap((index) => {
        const node = network.nodes[index]?.id;
        return node === undefined ? [] : [{ part: name, node }];
      }),
    ),
    warnings: warningsOf(network, solved, stretches),
  };
}

function warningsOf(network: CityNetwork, solved: Solved, stretches: readonly Stretch[]): Warning[] {
  const nameOf = (node: number): string => network.nodes[node]?.code ?? network.nodes[node]?.id ?? "";
  const { tanks, length_m: onTanks } = solved.onTanks;
  const alone = new Set(stretches.flatMap(({ link }) => link.alone.map(({ code, id }) => code ?? id)));
  return [
    ...(!solved.fed && isJoinedToSource(network, solved) ? [alreadyShut()] : []),
    ...(solved.sourcesInside.length > 0 ? [sourcesInside(solved.sourcesInside.map(nameOf))] : []),
    ...(tanks.length > 0 && onTanks > 0 ? [onTanksAlone(tanks.map(nameOf), onTanks)] : []),
    ...(alone.size > 0 ? [onOnePipeOnly([...alone])] : []),
  ];
}
