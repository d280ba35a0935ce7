import { unprocessable } from "#server/platform/changes/apply.ts";
import type { Queryable } from "#server/platform/db/database.ts";
import type { Wrong } from "#server/platform/http/problems.ts";
import { partGeometry, selectStreetFacts, streetFacts } from "./place-queries.ts";
import { beyondStreet, noSuchStreet, oneEndOnly, startBehindEnd, streetEnded } from "./place-refusals.ts";

export type Place = {
  readonly street_id: string;
  readonly year: number;
  readonly from_chainage_m: number | null;
  readonly to_chainage_m: number | null;
};

/** What is measured from two drawings of one street differs by so many metres at its end. */
const toleranceM = 0.5;

/** The axis of the street, or of its part, as it is stored. Throws for a place that the plan of that year cannot have. */
export async function findPlace(tx: Queryable, place: Place, srid: number): Promise<string> {
  const { street_id: street, year } = place;
  const facts = await tx.first(streetFacts, selectStreetFacts(street));
  if (!facts) throw noSuchStreet(street);
  const { name_ky: ky, name_ru: ru, name_en: en, ended_on, length_m } = facts;
  if (ended_on !== null && ended_on <= `${year}-12-31`)
    throw streetEnded(street, { ky, ru, en }, ended_on, year);
  const wrong = wrongOfPart(place, length_m);
  if (wrong) throw unprocessable([wrong]);
  const { from_chainage_m: from, to_chainage_m: to } = place;
  return (await tx.text(partGeometry({ street, from, to, srid }))) ?? "";
}

/** Both null is the whole street. */
export function wrongOfPart(
  { from_chainage_m: from, to_chainage_m: to }: Pick<Place, "from_chainage_m" | "to_chainage_m">,
  length: number,
): Wrong | null {
  if (from === null && to === null) return null;
  if (from === null) return oneEndOnly("from_chainage_m");
  if (to === null) return oneEndOnly("to_chainage_m");
  if (to > length + toleranceM) return beyondStreet(to, length);
  return from >= Math.min(to, length) ? startBehindEnd(from, to) : null;
}
