import type { z } from "zod";
import type { Layer } from "#layers/kit/define-layer.ts";
import type { Queryable } from "#server/platform/db/database.ts";
import { place as planePlace, selectPlace } from "#server/platform/paper/frame-queries.ts";
import { operatorRow, paperFaultRow, selectOperator, selectPaperFault } from "./queries.ts";
import { noSuchFault } from "./refusals.ts";

export type PaperFault = z.output<typeof paperFaultRow>;
export type Operator = z.output<typeof operatorRow>;

export async function readPaperFault(db: Queryable, id: string): Promise<PaperFault> {
  const fault = await db.first(paperFaultRow, selectPaperFault(id));
  if (!fault) throw noSuchFault();
  return fault;
}

/** Who runs what is broken; null where the fault is on no asset or the register names nobody. */
export async function readOperator(
  db: Queryable,
  layers: readonly Layer[],
  { asset_layer, asset_id }: PaperFault,
): Promise<Operator | null> {
  const layer = layers.find(({ id, fields }) => id === asset_layer && "operator_id" in fields);
  if (!layer || asset_id === null) return null;
  return (await db.first(operatorRow, selectOperator(layer, asset_id))) ?? null;
}

export async function readPlace(db: Queryable, { longitude, latitude }: PaperFault, srid: number) {
  const place = await db.first(planePlace, selectPlace([longitude, latitude], srid));
  if (!place) throw new Error("The database has no place for the fault");
  return place;
}
