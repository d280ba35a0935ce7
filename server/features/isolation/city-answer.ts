import type { CityIsolation, ValveToTurn } from "#contract/isolation.ts";
import type { Queryable } from "#server/platform/db/database.ts";
import * as queries from "./answer-queries.ts";
import { dryPlaces } from "./dry-places.ts";
import { type NetworkName, pipeLayers } from "./pipe-layers.ts";
import type { Resolved, Standing } from "./resolve.ts";
import { type PlanePoint, walkingOrder } from "./walk.ts";

export type Asked = {
  readonly db: Queryable;
  readonly network: NetworkName;
  /** Of the fault, on the city's plane. */
  readonly at: PlanePoint;
  readonly day: string;
  readonly srid: number;
};

type Turn = PlanePoint & { readonly told: Omit<ValveToTurn, "walk_m"> };

/** What was resolved, with the rows that people look for: valves, homes, schools, hydrants. */
export async function cityAnswer(
  asked: Asked,
  resolved: Resolved,
): Promise<{ answer: CityIsolation; sampleData: boolean }> {
  const known = resolved.unknown.length === 0;
  const { isolated, unfed, priority, hydrants, sampleData } = await dryPlaces(asked, resolved);
  // Where links are missing, no valve is named: a set that is too small floods the trench.
  const { close, refeed } = known ? resolved : { close: [], refeed: [] };
  const turns = await readTurns(asked, [
    ...close,
    ...refeed.flatMap(({ open, alsoClose }) => [...open, ...alsoClose]),
  ]);
  const turnsOf = (valves: readonly Standing[]) => valves.flatMap(({ id }) => turns.get(id) ?? []);
  const walk = (from: PlanePoint, valves: readonly Standing[]): ValveToTurn[] =>
    walkingOrder(from, turnsOf(valves)).map(({ place, walk_m }) => ({ ...place.told, walk_m }));
  const answer: CityIsolation = {
    known,
    unknown_because: [...resolved.unknown],
    close: walk(asked.at, close),
    isolated,
    unfed,
    refeed: refeed.flatMap(({ open, alsoClose }) => {
      const first = walk(asked.at, alsoClose);
      const here = turns.get(first.at(-1)?.id ?? "") ?? asked.at;
      return walk(here, open).map((turn) => ({ open: turn, also_close: first }));
    }),
    priority,
    hydrants,
    warnings: [...resolved.warnings],
  };
  return { answer, sampleData };
}

async function readTurns(
  { db, network, srid }: Asked,
  valves: readonly Standing[],
): Promise<Map<string, Turn>> {
  const standing = new Map(valves.map((valve) => [valve.id, valve]));
  if (standing.size === 0) return new Map();
  const rows = await db.many(
    queries.valvePlaceRow,
    queries.selectValvePlaces(pipeLayers[network].valve, [...standing.keys()], srid),
  );
  const turns = new Map<string, Turn>();
  for (const { id, code, diameter_mm, turns: count, longitude, latitude, x, y } of rows) {
    const valve = standing.get(id);
    if (!valve) continue;
    const { layer, operable, accessible, proven_on, normally_closed, link_code } = valve;
    turns.set(id, {
      x,
      y,
      told: {
        ...{ layer, id, code, at: [longitude, latitude], diameter_mm, turns: count, link_code },
        ...{ operable, accessible, proven_on, normally_closed },
      },
    });
  }
  return turns;
}
