import { railway } from "#layers/base/railway.ts";
import type { Context } from "./context.ts";
import { railwayLines } from "./railway-lines.ts";
import { type CityTable, type Item, lineGeometry, sample, table } from "./rows.ts";

const names = {
  main: ["Бишкек-Балыкчы темир жолу", "Железная дорога Бишкек-Балыкчи", "Bishkek-Balykchy railway"],
  station: ["Станциялык жол (үлгү)", "Станционный путь (образец)", "Station track (sample)"],
  siding: ["Кирме жол (үлгү)", "Подъездной путь (образец)", "Industrial siding (sample)"],
} as const;

export function railwayTable({ id }: Context): CityTable {
  const rows = railwayLines().map(({ key, kind, line }, i): Item<typeof railway> => {
    const [ky, ru, en] = names[kind];
    return {
      row: {
        id: id("railway", key),
        code: kind === "main" ? "I" : String(i + 1),
        name_ky: ky,
        name_ru: ru,
        name_en: en,
        kind,
        tracks: 1,
        gauge_mm: 1520,
        electrified: false,
        owner_id: id("organisation", "railway"),
        ...sample(1948),
        built_year: null,
        built_year_basis: null,
      },
      geometry: lineGeometry(line),
    };
  });
  return table(railway, rows);
}
