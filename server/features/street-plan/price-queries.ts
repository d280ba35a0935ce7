import { z } from "zod";
import { planUnits, streetWorkIds } from "#contract/street-plan.ts";
import { type Sql, sql } from "#server/platform/db/sql.ts";

export const priceRow = z.object({
  id: z.uuid(),
  work: z.enum(streetWorkIds),
  unit: z.enum(planUnits),
  price_som_per_unit: z.string(),
  price_year: z.int().nullable(),
  renews_surface: z.boolean().nullable(),
  ended_on: z.iso.date().nullable(),
});
export type Price = z.output<typeof priceRow>;
export const selectPrices = (ids: readonly string[]): Sql => sql`
  select id, work, unit, price_som_per_unit::text as price_som_per_unit, price_year, renews_surface, valid_to as ended_on
  from unit_price where id = any(${ids}::uuid[])`;

export const sourceRow = z.object({ id: z.uuid() });
export const selectSources = (ids: readonly string[]): Sql =>
  sql`select id from funding_source where id = any(${ids}::uuid[])`;

export const assetRow = z.object({ id: z.uuid(), layer: z.string() });
export const selectAssets = (ids: readonly string[]): Sql =>
  sql`select id, layer from feature where id = any(${ids}::uuid[]) and removed_at is null`;
