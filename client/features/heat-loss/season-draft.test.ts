import { expect, test } from "vitest";
import { type SeasonFigure, type SeasonValue, seasonFigures } from "#contract/heat-loss.ts";
import { operationOf, writtenBy } from "./season-draft.ts";

const season = seasonFigures.map(
  (figure): SeasonValue => ({
    figure,
    value: figure === "supplied_gcal" ? 25_900 : 65,
    ci95_percent: figure === "supplied_gcal" ? 5 : null,
    mark: "sample",
    source: null,
    remark: null,
    others: [],
  }),
);
const id = "0192f0c1-2345-7890-abcd-ef0123456789";
const newId = (): string => id;

test("only what was typed is written, so that the rest goes on following the sample", () => {
  expect(operationOf({ year: 2012, season, city_row: null }, { supply_c: 80, hours: null }, newId)).toEqual({
    op: "create",
    layer: "heat_season",
    id,
    row: { supply_c: 80, year: 2012, mark: "city" },
  });
});

test("the city's row is changed where there is one, and an emptied figure is given up", () => {
  const city_row = { id, version: 3 };
  expect(operationOf({ year: 2012, season, city_row }, { hours: null }, newId)).toEqual({
    op: "patch",
    layer: "heat_season",
    id,
    version: 3,
    row: { hours: null },
  });
});

test("limits are written with their figure, and a figure with its limits", () => {
  expect(writtenBy(season, { supplied_ci95_percent: 12 })).toEqual({
    supplied_gcal: 25_900,
    supplied_ci95_percent: 12,
  });
  expect(writtenBy(season, { supplied_gcal: 20_000 })).toEqual({
    supplied_gcal: 20_000,
    supplied_ci95_percent: 5,
  });
  const untouched: SeasonFigure = "billed_gcal";
  expect(writtenBy(season, { supply_c: 70 })).not.toHaveProperty(untouched);
});
