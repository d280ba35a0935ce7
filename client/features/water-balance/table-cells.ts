import type { BalanceFigure, BalanceVolume } from "#contract/water-balance.ts";
import type { TableSum } from "./terms.ts";

type Place = {
  /** From the water that went in, at the left, to what it became. */
  readonly level: 0 | 1 | 2 | 3 | 4;
  /** Rows of the table, from 1 to 8, the last one included. */
  readonly rows: readonly [first: number, last: number];
};
export type TableCell = Place &
  (
    | { readonly kind: "input"; readonly name: BalanceVolume }
    | { readonly kind: "figure"; readonly name: BalanceFigure }
    | { readonly kind: "sum"; readonly name: TableSum }
  );

/** The usual table of the IWA, read from left to right; each box is followed by what it is made of. */
export const tableCells: readonly TableCell[] = [
  { kind: "input", name: "system_input_volume", level: 0, rows: [1, 8] },
  { kind: "figure", name: "authorised_consumption", level: 1, rows: [1, 4] },
  { kind: "sum", name: "billed_authorised", level: 2, rows: [1, 2] },
  { kind: "input", name: "billed_metered", level: 3, rows: [1, 1] },
  { kind: "input", name: "billed_unmetered", level: 3, rows: [2, 2] },
  { kind: "sum", name: "unbilled_authorised", level: 2, rows: [3, 4] },
  { kind: "input", name: "unbilled_metered", level: 3, rows: [3, 3] },
  { kind: "input", name: "unbilled_unmetered", level: 3, rows: [4, 4] },
  { kind: "figure", name: "water_losses", level: 1, rows: [5, 8] },
  { kind: "figure", name: "apparent_losses", level: 2, rows: [5, 7] },
  { kind: "input", name: "unauthorised_consumption", level: 3, rows: [5, 5] },
  { kind: "input", name: "customer_metering_inaccuracies", level: 3, rows: [6, 6] },
  { kind: "input", name: "systematic_data_handling_errors", level: 3, rows: [7, 7] },
  { kind: "figure", name: "real_losses", level: 2, rows: [8, 8] },
  { kind: "sum", name: "revenue_water", level: 4, rows: [1, 2] },
  { kind: "figure", name: "non_revenue_water", level: 4, rows: [3, 8] },
];
