import { boilerHouse } from "#layers/heating/boiler-house.ts";
import { heatChamber } from "#layers/heating/heat-chamber.ts";
import { heatJunction } from "#layers/heating/heat-junction.ts";
import { waterJunction } from "#layers/water/water-junction.ts";
import { waterSource } from "#layers/water/water-source.ts";
import { waterTank } from "#layers/water/water-tank.ts";

export type NodeFact = {
  readonly id: string;
  readonly layer: string;
  readonly code: string | null;
  /** A source feeds as long as it runs, a tank until it is empty. Pumps pass on what reaches them. */
  readonly feeds: "source" | "tank" | null;
  /** Whether a pipe may end here: where it may not, one is missing from the register. */
  readonly ends: boolean;
};

const feeders: Readonly<Record<string, "source" | "tank">> = {
  [waterSource.id]: "source",
  [waterTank.id]: "tank",
  [boilerHouse.id]: "source",
};

/** Nodes that only join pipes, with the kinds of them that are ends. Everything else is where a pipe goes to. */
const joining: Readonly<Record<string, readonly string[]>> = {
  [waterJunction.id]: ["dead_end"],
  [heatJunction.id]: ["drain", "air_vent"],
  [heatChamber.id]: [],
};

export function nodeFact(row: {
  id: string;
  layer: string;
  code: string | null;
  kind: string | null;
  in_service: boolean;
}): NodeFact {
  const ends = joining[row.layer];
  return {
    id: row.id,
    layer: row.layer,
    code: row.code,
    feeds: row.in_service ? (feeders[row.layer] ?? null) : null,
    ends: ends === undefined || (row.kind !== null && ends.includes(row.kind)),
  };
}
