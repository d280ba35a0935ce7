import {
  type SeasonFigure,
  type SeasonTemperatures,
  type SeasonValue,
  seasonFigures,
} from "#contract/heat-loss.ts";
import type { SeasonRow } from "./queries.ts";

/** What the city entered goes before the strategy, that before sample data: figure by figure. */
const order = { city: 0, strategy: 1, sample: 2 } as const;

const limitsOf = (row: SeasonRow, figure: SeasonFigure): number | null =>
  figure === "supplied_gcal"
    ? row.supplied_ci95_percent
    : figure === "billed_gcal"
      ? row.billed_ci95_percent
      : null;

/** Of one boiler house, or of the city; what gave way stands beside the figure. */
export function seasonValues(rows: readonly SeasonRow[]): SeasonValue[] {
  const sorted = rows.toSorted((one, other) => order[one.mark] - order[other.mark]);
  return seasonFigures.map((figure) => {
    const known = sorted.flatMap((row) => {
      const value = row[figure];
      return value === null ? [] : [{ row, value }];
    });
    const [first, ...others] = known;
    return {
      figure,
      value: first?.value ?? null,
      ci95_percent: first ? limitsOf(first.row, figure) : null,
      mark: first?.row.mark ?? null,
      source: first?.row.source ?? null,
      remark: first?.row.remark ?? null,
      others: others.map(({ row, value }) => ({ mark: row.mark, value })),
    };
  });
}

const energies = ["supplied_gcal", "billed_gcal", "make_up_m3"] as const;

/**
 * The city's own figures; energies that only its boiler houses have are added up, if every one of them has them. Their
 * limits are lost in that.
 */
export function seasonOfCity(
  rows: readonly SeasonRow[],
  boilerHouses: readonly string[],
): readonly SeasonValue[] {
  const ofHouse = (house: string) =>
    seasonValues(rows.filter(({ boiler_house_id }) => boiler_house_id === house));
  return seasonValues(rows.filter(({ boiler_house_id }) => boiler_house_id === null)).map((value) => {
    const { figure } = value;
    if (value.value !== null || boilerHouses.length === 0 || !energies.some((energy) => energy === figure))
      return value;
    const parts = boilerHouses.map((house) => ofHouse(house).find((part) => part.figure === figure));
    const known = parts.flatMap((part) => (part && part.value !== null ? [part] : []));
    if (known.length < boilerHouses.length) return value;
    return {
      ...value,
      value: known.reduce((sum, part) => sum + (part.value ?? 0), 0),
      mark: known.find(({ mark }) => mark !== "city")?.mark ?? "city",
    };
  });
}

export const valueIn = (values: readonly SeasonValue[], figure: SeasonFigure): number | null =>
  values.find((value) => value.figure === figure)?.value ?? null;

export const temperaturesOf = (values: readonly SeasonValue[]): SeasonTemperatures => ({
  hours: valueIn(values, "hours"),
  supply_c: valueIn(values, "supply_c"),
  return_c: valueIn(values, "return_c"),
  ground_c: valueIn(values, "ground_c"),
  outdoor_c: valueIn(values, "outdoor_c"),
});

/** A metered amount with its limits, as the calculation takes it. */
export function quantityIn(values: readonly SeasonValue[], figure: SeasonFigure) {
  const found = values.find((value) => value.figure === figure);
  return found?.value === null || found === undefined
    ? null
    : { value: found.value, ci95_percent: found.ci95_percent };
}
