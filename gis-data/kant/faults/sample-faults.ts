import type { CityTable } from "../generate/rows.ts";
import type { TableRows } from "../sample-remarks.ts";
import { faultsOf2013 } from "./faults-of-2013.ts";
import { openFaults } from "./open-faults.ts";
import { recordsOf } from "./records.ts";

export type SampleFaults = { readonly faults: CityTable; readonly beside: readonly TableRows[] };

/** The faults of 2013, and those that are open on the day of loading; `crew` is the demo's own, where there is one. */
export function sampleFaults(
  tables: readonly CityTable[],
  now: Date,
  crew: { readonly id: string; readonly name: string } | null,
): SampleFaults {
  const { faults, numbers, callers, steps } = recordsOf([
    ...faultsOf2013(tables),
    ...openFaults(tables, now, crew),
  ]);
  return {
    faults: { layer: "fault", rows: faults },
    beside: [
      { table: "fault_number", rows: numbers },
      { table: "fault_caller", rows: callers },
      { table: "fault_step", rows: steps },
    ],
  };
}
