import type { FastifyRequest } from "fastify";
import type { LandBalance } from "#contract/land-balance.ts";
import { functionalZone } from "#layers/general-plan/functional-zone.ts";
import { mayRead } from "#server/platform/auth/identity.ts";
import type { Context } from "#server/platform/context.ts";
import type { Queryable } from "#server/platform/db/database.ts";
import { noSuchLayer, notFound } from "#server/platform/http/problems.ts";
import { type Place, quarterOf, residentsOfCity, sumsOfVariant } from "./balance.ts";
import { noSuchQuarter, noSuchVariant } from "./messages.ts";
import * as queries from "./queries.ts";

export type AskedBalance = {
  readonly variant?: string | undefined;
  /** The part of the city that is measured; without one all of it. */
  readonly placeOf?: (db: Queryable, srid: number) => Promise<Place>;
};

export const placeOfQuarter =
  (id: string) =>
  async (db: Queryable, srid: number): Promise<Place> => {
    const quarter = await quarterOf(db, id, srid);
    if (!quarter) throw notFound(noSuchQuarter);
    return quarter;
  };

/** The stored balance of the city or of a part of it, for whoever may read zones. */
export async function readBalance(
  { db: database, city, layers }: Context,
  { identity, signal }: Pick<FastifyRequest, "identity" | "signal">,
  asked: AskedBalance,
): Promise<LandBalance> {
  if (!layers.some(({ id }) => id === functionalZone.id) || !mayRead(identity, functionalZone))
    throw noSuchLayer(functionalZone.id);
  const srid = city.metric_srid;
  const db = database.read({ signal, purpose: "analyses" });
  const variants = await db.first(queries.variantRow, queries.selectVariants(asked.variant ?? null));
  if (asked.variant !== undefined && !variants?.asked) throw notFound(noSuchVariant);
  const place = (await asked.placeOf?.(db, srid)) ?? null;
  const sumsOf = async (variant: string | null) =>
    variant === null ? null : await sumsOfVariant(db, { variant, place: place?.area ?? null, srid });
  const variant = variants?.asked ?? null;
  const existingVariant = variants?.existing ?? null;
  const plan = variant === existingVariant ? null : await sumsOf(variant);
  const existing = await sumsOf(existingVariant);
  return {
    variant,
    existing_variant: existingVariant,
    plan: plan?.sums ?? null,
    existing: existing?.sums ?? null,
    official_area_m2: place || city.official_area_ha === null ? null : city.official_area_ha * 10_000,
    residents: place?.residents ?? (await residentsOfCity(db, city.population)),
    norms: await db.many(queries.normRow, queries.selectNorms()),
    sample_data: plan?.sample === true || existing?.sample === true,
  };
}
