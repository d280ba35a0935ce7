import type { Text } from "#layers/kit/text.ts";
import { fill, HttpProblem } from "../http/problems.ts";

const unreadable = (detail: Text): HttpProblem =>
  new HttpProblem({
    status: 422,
    type: "unreadable-file",
    title: { ky: "Файл окулган жок", ru: "Файл не прочитан", en: "The file cannot be read" },
    detail,
  });

export const unknownFormat = (name: string): HttpProblem =>
  unreadable(
    fill(
      {
        ky: "«{name}» файлынын түрү белгисиз. GeoJSON, GeoPackage, ZIP ичиндеги Shapefile, CSV, Excel, KML, DXF же OSM файлын бериңиз.",
        ru: "Формат файла «{name}» неизвестен. Дайте GeoJSON, GeoPackage, Shapefile в ZIP, CSV, Excel, KML, DXF или OSM.",
        en: "The format of “{name}” is not known. Give GeoJSON, GeoPackage, a zipped Shapefile, CSV, Excel, KML, DXF or OSM.",
      },
      { name },
    ),
  );

/** `why`: what GDAL says, if it says anything. */
export const brokenFile = (name: string, why = ""): HttpProblem =>
  unreadable(
    fill(
      {
        ky: "«{name}» файлы бузулган же башка түрдө{why}. Аны программасынан кайра сактап бериңиз.",
        ru: "Файл «{name}» повреждён или имеет другой формат{why}. Сохраните его из программы заново.",
        en: "The file “{name}” is broken or of another format{why}. Save it from its program again.",
      },
      { name, why: why && ` (${why.slice(0, 200)})` },
    ),
  );

export const nothingInside = (name: string): HttpProblem =>
  unreadable(
    fill(
      {
        ky: "«{name}» файлында жүктөй турган маалымат жок.",
        ru: "В файле «{name}» нет данных, которые можно загрузить.",
        en: "There is nothing in “{name}” that can be loaded.",
      },
      { name },
    ),
  );
