import type { ByNorm, NormReason } from "#contract/heat-loss.ts";
import {
  type AskedNorm,
  hoursClass,
  type NormTable,
  nearestTable,
  readTable,
  yearsAway,
} from "./norm-table.ts";

/** Networks designed from 1990 to mid-1995 were allowed q / 0.8 of the tables that begin in 1995. */
const tablesSince = 1995;
const firstProject = 1990;
const share = 0.8;

export type AskedLoss = AskedNorm & { readonly diameter_mm: number; readonly supply_c: number };

/** Design loss of both pipes; where no table fits, of the nearest one, with the reasons why it is only that. */
export function lossByNorm(tables: readonly NormTable[], asked: AskedLoss): Omit<ByNorm, "gcal"> | null {
  const table = nearestTable(tables, asked);
  const reading = table && readTable(table, asked.diameter_mm, asked.supply_c);
  if (!table || !reading) return null;
  const before = asked.year < table.laid_from;
  const divisor = before && table.laid_from === tablesSince ? share : 1;
  const isProject = divisor !== 1 && asked.year >= firstProject;
  const reasons: readonly (readonly [NormReason, boolean])[] = [
    ["other_laying", table.laying !== asked.laying],
    ["other_hours", table.hours_per_year !== hoursClass(asked.hours)],
    ["laid_before", before && !isProject],
    ["projects_1990_1995", isProject],
    ["laid_after", !before && yearsAway(table, asked.year) > 0],
    ["between_bores", reading.betweenBores],
    ["outside_temperatures", reading.outside],
    ["unconfirmed", table.confidence !== "norm"],
  ];
  return {
    w_per_m: reading.w_per_m / divisor,
    document: table.document,
    clause: table.clause,
    cells: reading.cells.map(({ diameter_mm, supply_c, w_per_m }) => ({ diameter_mm, supply_c, w_per_m })),
    divisor,
    reasons: reasons.filter(([, holds]) => holds).map(([reason]) => reason),
  };
}

/** Reasons for which a norm is taken from elsewhere: it then stands beside the figure and judges nothing. */
export const isNearest = (reasons: readonly NormReason[]): boolean =>
  reasons.some(
    (reason) => reason !== "between_bores" && reason !== "unconfirmed" && reason !== "projects_1990_1995",
  );
