import type { CityTable } from "../generate/rows.ts";
import type { TableRows } from "../sample-remarks.ts";
import { permitsOf2013 } from "./permits-of-2013.ts";
import { recordsOf } from "./records.ts";

export type SampleDigPermits = { readonly permits: CityTable; readonly beside: readonly TableRows[] };

/** The permits to open the ground of 2013, as that year ended. */
export function sampleDigPermits(city: readonly CityTable[]): SampleDigPermits {
  const records = permitsOf2013.map((permit, index) => recordsOf(city, permit, index + 1));
  return {
    permits: { layer: "dig_permit", rows: records.map(({ permit }) => permit) },
    beside: [
      { table: "dig_permit_number", rows: [{ year: 2013, last: records.length }] },
      { table: "dig_permit_asked", rows: records.flatMap(({ asked }) => asked) },
      { table: "dig_permit_known", rows: records.flatMap(({ known }) => known) },
      { table: "dig_permit_sign_off", rows: records.flatMap(({ signOffs }) => signOffs) },
      { table: "dig_permit_step", rows: records.flatMap(({ steps }) => steps) },
    ],
  };
}
