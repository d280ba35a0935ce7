import type { z } from "zod";
import { type DigOnceInput, type digCheck, openingWorks } from "#contract/dig-once.ts";
import { type Identity, readableLayers } from "#server/platform/auth/identity.ts";
import type { Context } from "#server/platform/context.ts";
import type { Queryable } from "#server/platform/db/database.ts";
import type { PermitToCheck } from "#server/platform/dig-once/conflicts-of-permit.ts";
import { lastDayOf } from "./days.ts";
import {
  idRow,
  itemRow,
  partRow,
  permitRow,
  pipeRow,
  priceRow,
  selectItems,
  selectPartsOf,
  selectPermits,
  selectPipes,
  selectPrices,
  selectStreetsNear,
  selectStreetsOfYear,
} from "./queries.ts";

type City = Pick<Context["city"], "metric_srid" | "time_zone">;
type Draft = z.output<typeof digCheck>["item"];

const layerOfWork = { water: "water_main", sewer: "sewer_pipe", heating: "heat_pipe" } as const;

/** Closed networks are asked only for those who read them. */
async function readPipes(
  db: Queryable,
  streets: readonly string[],
  {
    year,
    city,
    readable,
  }: { readonly year: number; readonly city: City; readonly readable: ReadonlySet<string> },
): Promise<DigOnceInput["pipes"]> {
  const pipes: DigOnceInput["pipes"] = [];
  for (const work of openingWorks) {
    if (!readable.has(layerOfWork[work])) continue;
    const asked = { on: lastDayOf(year), srid: city.metric_srid, zone: city.time_zone };
    for (const row of await db.many(pipeRow, selectPipes(work, streets, asked))) pipes.push({ ...row, work });
  }
  return pipes;
}

const readableIds = (identity: Identity, layers: Context["layers"]): ReadonlySet<string> =>
  new Set(readableLayers(identity, layers).map(({ id }) => id));

/** Everything that meets the plan of a year. */
export async function planOfYear(
  { db, city, layers }: Context,
  identity: Identity,
  year: number,
): Promise<DigOnceInput> {
  const streets = (await db.many(idRow, selectStreetsOfYear(year))).map(({ id }) => id);
  return {
    items: await db.many(itemRow, selectItems(streets, null)),
    permits: await db.many(permitRow, selectPermits(streets, city.metric_srid)),
    pipes: await readPipes(db, streets, { year, city, readable: readableIds(identity, layers) }),
  };
}

/** The plan around an item as it would be saved; what is stored of it does not count. */
export async function planAround(
  { db, city, layers }: Context,
  identity: Identity,
  draft: Draft,
  streetLengthM: number,
): Promise<DigOnceInput> {
  const streets = [draft.street_id];
  const stored = await db.many(itemRow, selectItems(streets, draft.id));
  const drafted = await asItem(db, draft, streetLengthM);
  return {
    items: [...stored, drafted],
    permits: await db.many(permitRow, selectPermits(streets, city.metric_srid)),
    pipes: await readPipes(db, streets, { year: draft.year, city, readable: readableIds(identity, layers) }),
  };
}

async function asItem(db: Queryable, draft: Draft, lengthM: number): Promise<DigOnceInput["items"][number]> {
  const priceIds = draft.works.flatMap(({ unit_price_id }) => unit_price_id ?? []);
  const prices = await db.many(priceRow, selectPrices(priceIds));
  const renews = new Map(prices.map(({ id, renews_surface }) => [id, renews_surface]));
  return {
    id: draft.id,
    code: null,
    street_id: draft.street_id,
    year: draft.year,
    from_m: draft.from_chainage_m ?? 0,
    to_m: draft.to_chainage_m ?? lengthM,
    accepted_on: null,
    warranty_until: null,
    works: draft.works.map(({ work, unit_price_id, assets }) => ({
      work,
      renews_surface: unit_price_id === null ? null : (renews.get(unit_price_id) ?? null),
      assets: assets.map(({ id }) => id),
    })),
  };
}

/** What a permit's opening may meet: it renews nothing yet, so that no pipe is asked for. */
export async function planAroundPermit(
  db: Queryable,
  city: City,
  permit: PermitToCheck,
): Promise<DigOnceInput> {
  const near = (await db.many(idRow, selectStreetsNear(permit.geometry))).map(({ id }) => id);
  const { id, code, starts_on, ends_on } = permit;
  const parts = await db.many(partRow, selectPartsOf(permit.geometry, near, city.metric_srid));
  const streets = parts.map(({ street_id }) => street_id);
  const stored = await db.many(permitRow, selectPermits(streets, city.metric_srid));
  return {
    items: await db.many(itemRow, selectItems(streets, null)),
    permits: [
      ...stored.filter((other) => other.id !== id),
      ...parts.map((part) => ({ id, code, ...part, starts_on, ends_on, restored_on: null })),
    ],
    pipes: [],
  };
}
