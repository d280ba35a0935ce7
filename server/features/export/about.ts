import type { Layer } from "#layers/kit/define-layer.ts";
import type { Language } from "#layers/kit/text.ts";
import type { City } from "#server/platform/city.ts";
import { aboutTexts } from "./messages.ts";

type About = {
  readonly city: City;
  readonly layer: Layer;
  readonly language: Language;
  readonly srid: number;
  readonly rows: number;
  readonly query: Readonly<Record<string, unknown>>;
};

/** Where a file comes from and what it leaves out. */
export function aboutLines({ city, layer, language, srid, rows, query }: About): [string, string][] {
  const { format: _, crs: __, lang: ___, ...filters } = query;
  const made = new Intl.DateTimeFormat("ru", {
    timeZone: city.time_zone,
    dateStyle: "short",
    timeStyle: "short",
  });
  return [
    [aboutTexts.city[language], city.name[language]],
    [aboutTexts.layer[language], `${layer.title[language]} (${layer.id})`],
    [aboutTexts.rows[language], String(rows)],
    [aboutTexts.crs[language], `EPSG:${srid}`],
    [
      aboutTexts.filters[language],
      Object.entries(filters)
        .map(([name, value]) => `${name} = ${value}`)
        .join("; ") || "—",
    ],
    [aboutTexts.made[language], made.format(new Date())],
  ];
}
