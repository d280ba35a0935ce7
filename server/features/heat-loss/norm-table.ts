import type { HeatLaying, HeatNormCell } from "#contract/heat-loss.ts";

export type NormCell = Pick<HeatNormCell, "diameter_mm" | "supply_c" | "w_per_m">;
/** Cells of one bore, colder first. */
type Bore = { readonly diameter_mm: number; readonly cells: readonly NormCell[] };
/** A table of a document: bores ascending. */
export type NormTable = Omit<HeatNormCell, keyof NormCell> & { readonly bores: readonly Bore[] };

export function tablesOf(norms: readonly HeatNormCell[]): readonly NormTable[] {
  const byTable = Map.groupBy(norms, (cell) =>
    JSON.stringify([
      cell.document,
      cell.clause,
      cell.laying,
      cell.laid_from,
      cell.laid_to,
      cell.hours_per_year,
      cell.return_c,
    ]),
  );
  return [...byTable.values()].flatMap((cells) => {
    const [first] = cells;
    if (!first) return [];
    const { diameter_mm, supply_c, w_per_m, ...table } = first;
    // One doubtful cell makes the table doubtful.
    const doubtful = cells.find(({ confidence }) => confidence !== "norm");
    const bores = [...Map.groupBy(cells, (cell) => cell.diameter_mm)]
      .map(([bore, own]) => ({
        diameter_mm: bore,
        cells: own.toSorted((one, other) => one.supply_c - other.supply_c),
      }))
      .sort((one, other) => one.diameter_mm - other.diameter_mm);
    return [{ ...table, confidence: doubtful?.confidence ?? table.confidence, bores }];
  });
}

export type AskedNorm = {
  readonly laying: HeatLaying | null;
  readonly year: number;
  /** Of the season; null counts as a heating season. */
  readonly hours: number | null;
  readonly return_c: number;
};

export const hoursClass = (hours: number | null): HeatNormCell["hours_per_year"] =>
  hours !== null && hours > 5000 ? "above_5000" : "up_to_5000";

export const yearsAway = ({ laid_from, laid_to }: NormTable, year: number): number =>
  Math.max(laid_from - year, year - laid_to, 0);

/** What fits, or comes nearest: by hours, then laying, then years, then the return. */
export function nearestTable(tables: readonly NormTable[], asked: AskedNorm): NormTable | null {
  const distances = (table: NormTable): readonly number[] => [
    table.hours_per_year === hoursClass(asked.hours) ? 0 : 1,
    table.laying === asked.laying ? 0 : 1,
    yearsAway(table, asked.year),
    Math.abs(table.return_c - asked.return_c),
  ];
  const [nearest] = tables
    .map((table) => ({ table, away: distances(table) }))
    .sort((one, other) => {
      const differs = one.away.findIndex((value, index) => value !== other.away[index]);
      return differs < 0 ? 0 : (one.away[differs] ?? 0) - (other.away[differs] ?? 0);
    });
  return nearest?.table ?? null;
}

type Reading = { readonly w_per_m: number; readonly cells: readonly NormCell[]; readonly outside: boolean };

/** Two neighbours of a value in an ascending list, the nearest two where it lies outside. */
function around<T>(list: readonly T[], numberOf: (item: T) => number, value: number): readonly [T, T] | null {
  const exact = list.find((item) => numberOf(item) === value);
  if (exact !== undefined) return [exact, exact];
  const above = list.findIndex((item) => numberOf(item) > value);
  const at = Math.min(Math.max(above < 0 ? list.length - 1 : above, 1), list.length - 1);
  const [low, high] = [list[at - 1], list[at]];
  const [only] = list;
  if (low !== undefined && high !== undefined) return [low, high];
  return only === undefined ? null : [only, only];
}

const between = (low: number, high: number, share: number): number => low + (high - low) * share;

function readBore({ cells }: Bore, supply: number): Reading | null {
  const pair = around(cells, ({ supply_c }) => supply_c, supply);
  if (!pair) return null;
  const [low, high] = pair;
  const width = high.supply_c - low.supply_c;
  const share = width === 0 ? 0 : (supply - low.supply_c) / width;
  return {
    w_per_m: Math.max(between(low.w_per_m, high.w_per_m, share), 0),
    cells: low === high ? [low] : [low, high],
    outside: share < 0 || share > 1 || (width === 0 && supply !== low.supply_c),
  };
}

/** By straight lines between temperatures and bores. Null for a bore that the table does not reach. */
export function readTable(
  { bores }: NormTable,
  diameter: number,
  supply: number,
): (Reading & { readonly betweenBores: boolean }) | null {
  const pair = around(bores, ({ diameter_mm }) => diameter_mm, diameter);
  if (!pair) return null;
  const [thin, thick] = pair;
  if (diameter < thin.diameter_mm || diameter > thick.diameter_mm) return null;
  const low = readBore(thin, supply);
  if (!low || thin === thick) return low && { ...low, betweenBores: false };
  const high = readBore(thick, supply);
  if (!high) return null;
  const share = (diameter - thin.diameter_mm) / (thick.diameter_mm - thin.diameter_mm);
  return {
    w_per_m: between(low.w_per_m, high.w_per_m, share),
    cells: [...low.cells, ...high.cells],
    outside: low.outside || high.outside,
    betweenBores: true,
  };
}
