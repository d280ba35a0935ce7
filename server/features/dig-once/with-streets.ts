import type { DigConflict, FoundConflict } from "#contract/dig-once.ts";
import type { Queryable } from "#server/platform/db/database.ts";
import { exemptionRow, selectExemptions, selectStreets, streetRow } from "./queries.ts";

/** Conflicts as they are told: with the street's name and the answer that somebody has given. */
export async function withStreets(db: Queryable, found: readonly FoundConflict[]): Promise<DigConflict[]> {
  if (found.length === 0) return [];
  const streetIds = [...new Set(found.map(({ street_id }) => street_id))];
  const streets = new Map((await db.many(streetRow, selectStreets(streetIds))).map((row) => [row.id, row]));
  const exemptions = new Map(
    (await db.many(exemptionRow, selectExemptions(found.map(({ key }) => key)))).map(
      ({ conflict_key, ...exemption }) => [conflict_key, exemption],
    ),
  );
  return found.map(({ street_id, from_m, to_m, ...conflict }) => {
    const street = streets.get(street_id);
    const otherwise = street?.name_ky ?? street?.name_ru ?? street?.name_en ?? street?.code ?? "";
    return {
      ...conflict,
      from_m: decimetres(from_m),
      to_m: decimetres(to_m),
      street: {
        id: street_id,
        name: {
          ky: street?.name_ky ?? otherwise,
          ru: street?.name_ru ?? otherwise,
          en: street?.name_en ?? otherwise,
        },
      },
      exemption: exemptions.get(conflict.key) ?? null,
    };
  });
}

/** The register of streets is no finer. */
const decimetres = (metres: number): number => Math.round(metres * 10) / 10;
