import type { FastifyRequest } from "fastify";
import type { LandBalance } from "#contract/land-balance.ts";
import { functionalZone } from "#layers/general-plan/functional-zone.ts";
import { mayRead } from "#server/platform/auth/identity.ts";
import type { Context } from "#server/platform/context.ts";
import { noSuchLayer, notFound } from "#server/platform/http/problems.ts";
import { quarterOf, residentsOfCity, sumsOfVariant } from "./balance.ts";
import { noSuchQuarter, noSuchVariant } from "./messages.ts";
import * as queries from "./queries.ts";

export type AskedBalance = {
  readonly variant?: string | undefined;
  readonly quarter?: string | undefined;
};

/** The stored balance of the city or of a quarter, for whoever may read zones. */
export async function readBalance(
  { db: database, city, layers }: Context,
  { identity, signal }: FastifyRequest,
  asked: AskedBalance,
): Promise<LandBalance> {
  if (!layers.some(({ id }) => id === functionalZone.id) || !mayRead(identity, functionalZone))
    throw noSuchLayer(functionalZone.id);
  const srid = city.metric_srid;
  const db = database.read({ signal, purpose: "analyses" });
  const variants = await db.first(queries.variantRow, queries.selectVariants(asked.variant ?? null));
  if (asked.variant !== undefined && !variants?.asked) throw notFound(noSuchVariant);
  const quarter = asked.quarter === undefined ? null : await quarterOf(db, asked.quarter, srid);
  if (asked.quarter !== undefined && !quarter) throw notFound(noSuchQuarter);
  const sumsOf = async (variant: string | null) =>
    variant === null ? null : await sumsOfVariant(db, { variant, place: quarter?.area ?? null, srid });
  const variant = variants?.asked ?? null;
  const existingVariant = variants?.existing ?? null;
  const plan = variant === existingVariant ? null : await sumsOf(variant);
  const existing = await sumsOf(existingVariant);
  return {
    variant,
    existing_variant: existingVariant,
    plan: plan?.sums ?? null,
    existing: existing?.sums ?? null,
    official_area_m2: quarter || city.official_area_ha === null ? null : city.official_area_ha * 10_000,
    residents: quarter?.residents ?? (await residentsOfCity(db, city.population)),
    norms: await db.many(queries.normRow, queries.selectNorms()),
    sample_data: plan?.sample === true || existing?.sample === true,
  };
}
