import { lineOf } from "../faults/failing.ts";
import { uuid } from "../generate/identity.ts";
import { type CityRow, type CityTable, polygonGeometry, sampleSource } from "../generate/rows.ts";
import { on, type Row, seed, signOffOf, stepsOf } from "./history.ts";
import type { SamplePermit } from "./permits-of-2013.ts";
import { askedLayers, knownAt, trenchIn } from "./trench.ts";

export type PermitRecords = {
  readonly permit: CityRow;
  readonly asked: readonly Row[];
  readonly known: readonly Row[];
  readonly signOffs: readonly Row[];
  readonly steps: readonly Row[];
};

const rowsOf = (tables: readonly CityTable[], layer: string): readonly CityRow[] =>
  tables.find((table) => table.layer === layer)?.rows ?? [];
const coded = (tables: readonly CityTable[], layer: string, code: string): CityRow | undefined =>
  rowsOf(tables, layer).find(({ row }) => row["code"] === code);

/** A permit of the book as the tables hold it. */
export function recordsOf(tables: readonly CityTable[], sample: SamplePermit, number: number): PermitRecords {
  const street = coded(tables, "street", sample.street);
  if (!street) throw new Error(`the sample city has no street ${sample.street}`);
  const applicant = coded(tables, "organisation", sample.applicant);
  const id = uuid(seed, "dig_permit", number);
  const ring = trenchIn(lineOf(street), sample);
  const known = knownAt(tables, ring);
  const owns = new Set(known.map(({ row }) => row["owner_id"]));
  const owners = rowsOf(tables, "organisation").filter(
    ({ row }) => owns.has(row.id) && row.id !== applicant?.row.id,
  );
  const book = { id, number, owners };
  return {
    permit: {
      row: {
        id,
        code: `Р-${number}/${seed}`,
        state: sample.state,
        street_id: street.row.id,
        applicant_id: applicant?.row.id ?? null,
        applicant: applicant ? null : sample.applicant,
        reason: sample.reason,
        emergency: sample.emergency === true,
        requested_on: on(sample.requested),
        starts_on: on(sample.works[0]),
        ends_on: on(sample.works[1]),
        restoration_due_on: on(sample.due),
        issued_on: on(sample.issued),
        opened_on: on(sample.opened),
        restored_on: on(sample.again?.[1] ?? sample.restored),
        accepted_on: on(sample.accepted),
        source: sampleSource,
        synthetic: true,
      },
      geometry: polygonGeometry(ring),
    },
    asked: askedLayers.map((layer) => ({ permit_id: id, layer })),
    known: known.map(({ layer, row, distanceM }) => ({
      permit_id: id,
      layer,
      row_id: row.id,
      code: row["code"],
      distance_m: Math.round(distanceM * 10) / 10,
      owner_id: row["owner_id"],
    })),
    signOffs: owners.map(({ row }) => signOffOf(sample, book, row)),
    steps: stepsOf(sample, book),
  };
}
