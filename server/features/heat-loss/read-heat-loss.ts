import type { HeatLosses, HeatSection } from "#contract/heat-loss.ts";
import type { Language } from "#layers/kit/text.ts";
import type { Queryable } from "#server/platform/db/database.ts";
import { calculateHeatLoss } from "./calculate.ts";
import { fedBy } from "./fed-by.ts";
import * as queries from "./queries.ts";
import { quantityIn, seasonOfCity, seasonValues, temperaturesOf, valueIn } from "./season.ts";
import { warningsOf } from "./warnings.ts";

const empty = {
  season: [],
  city_row: null,
  tariff_som_per_gcal: null,
  result: null,
  sections: [],
  sample_data: false,
} as const;

/** Its own boiler house's season, if that has rows; the calculation takes what is null there from the city's. */
function sectionsOf(
  pipes: readonly queries.PipeRow[],
  houseOf: ReadonlyMap<string, string>,
  season: readonly queries.SeasonRow[],
): HeatSection[] {
  const own = new Map(
    [...Map.groupBy(season, ({ boiler_house_id }) => boiler_house_id)].map(([house, rows]) => [
      house,
      temperaturesOf(seasonValues(rows)),
    ]),
  );
  return pipes.map((pipe) => {
    const house = houseOf.get(pipe.id);
    return { ...pipe, temperatures: house === undefined ? null : (own.get(house) ?? null) };
  });
}

/** The heat loss of the city's network in the season that begins in a year; without one in the last known. */
export async function readHeatLoss(
  db: Queryable,
  asked: number | undefined,
  language: Language,
): Promise<HeatLosses> {
  const years = (await db.many(queries.yearRow, queries.selectYears())).map(({ year }) => year);
  const year = asked ?? years.at(-1) ?? null;
  if (year === null || !years.includes(year)) return { ...empty, season: [], sections: [], year, years };
  // The network as it stood in the middle of the season, at the prices of that day.
  const day = `${year}-12-31`;
  const rows = await db.many(queries.seasonRow, queries.selectSeason(year));
  const pipes = await db.many(queries.pipeRow, queries.selectPipes(day));
  const houses = (await db.many(queries.houseRow, queries.selectBoilerHouses(day))).map(({ id }) => id);
  const shut = new Set(
    (await db.many(queries.shutRow, queries.selectShut(day))).map(({ on_link }) => on_link),
  );
  const norms = await db.many(queries.normRow, queries.selectNorms());
  const tariff = (await db.first(queries.tariffRow, queries.selectTariff(day)))?.som ?? null;
  const season = seasonOfCity(rows, houses);
  const { sections, doubts, ...result } = calculateHeatLoss({
    season: {
      ...temperaturesOf(season),
      cold_water_c: valueIn(season, "cold_water_c"),
      supplied_gcal: quantityIn(season, "supplied_gcal"),
      billed_gcal: quantityIn(season, "billed_gcal"),
      make_up_m3: quantityIn(season, "make_up_m3"),
    },
    tariff_som_per_gcal: tariff,
    norms,
    sections: sectionsOf(pipes, fedBy(pipes, houses, shut), rows),
  });
  const known = new Map(pipes.map((pipe) => [pipe.id, pipe]));
  const cityRow = rows.find(({ boiler_house_id, mark }) => boiler_house_id === null && mark === "city");
  return {
    year,
    years,
    season: [...season],
    city_row: cityRow ? { id: cityRow.id, version: cityRow.version } : null,
    tariff_som_per_gcal: tariff,
    result: { ...result, warnings: warningsOf(doubts, language, (id) => known.get(id)?.code ?? id) },
    sections: sections.flatMap((section) => {
      const pipe = known.get(section.id);
      if (!pipe) return [];
      return [
        {
          ...section,
          code: pipe.code,
          path: pipe.path,
          length_m: pipe.length_m,
          diameter_mm: pipe.diameter_mm,
          built_year: pipe.built_year,
          built_year_assumed: pipe.built_year_assumed,
          laying: pipe.laying,
          insulation: pipe.insulation,
          insulation_state: pipe.insulation_state,
          sample_data: pipe.synthetic,
        },
      ];
    }),
    sample_data: pipes.some(({ synthetic }) => synthetic) || season.some(({ mark }) => mark === "sample"),
  };
}
