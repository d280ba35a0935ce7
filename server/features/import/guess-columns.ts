import type { Layer } from "#layers/kit/define-layer.ts";
import { fold } from "#layers/kit/fold.ts";
import { languages } from "#layers/kit/text.ts";

/** Words that drawings and lists use for a field, besides its own name and labels. */
const synonyms: Readonly<Record<string, readonly string[]>> = {
  code: [
    "номер",
    "ном",
    "no",
    "n",
    "id",
    "код объекта",
    "инв номер",
    "инвентарный номер",
    "обозначение",
    "number",
    "handle",
  ],
  built_year: ["год", "год прокладки", "год ввода", "жылы", "year", "ввод в эксплуатацию"],
  diameter_mm: ["диаметр", "ду", "dn", "d", "diam", "diameter"],
  material: ["матер", "материал трубы"],
  depth_m: ["глубина заложения"],
  name_ru: ["наименование", "название", "имя", "name"],
  name_ky: ["аты", "аталышы"],
  title_ru: ["наименование", "название"],
  house_number: ["дом", "номер дома", "үй", "addr:housenumber", "house"],
  remark: ["примечание", "комментарий", "description", "comment", "эскертүү"],
  owner_id: ["владелец", "балансодержатель", "баланс"],
  operator_id: ["эксплуатирующая организация"],
  species_id: ["порода", "вид дерева"],
  status: ["статус"],
};
const eastings = [
  "x",
  "x coord",
  "xcoord",
  "east",
  "easting",
  "lon",
  "lng",
  "long",
  "longitude",
  "долгота",
  "восток",
  "узундук",
];
const northings = [
  "y",
  "y coord",
  "ycoord",
  "north",
  "northing",
  "lat",
  "latitude",
  "широта",
  "север",
  "кеңдик",
];
/** Columns of our own exports, and of programs, that the database keeps itself. */
const ignored = [
  "id",
  "fid",
  "ogc fid",
  "objectid",
  "gid",
  "shape length",
  "shape leng",
  "shape area",
  "wkt",
  "geom",
  "geometry",
];

/** A .dbf cuts names off here. */
const shapefileNameLength = 10;

const bare = (text: string): string =>
  // NFKC writes № as No and м² as м2.
  fold(text.normalize("NFKC"))
    .replace(/,\s*(мм|м|м2|га|см|mm|m|m2|ha|%|сом)\.?$/u, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** What each column most likely is. The same field is given once; what nothing fits goes into `extra`. */
export function guessColumns(
  layer: Layer,
  columns: readonly string[],
  hasGeometry: boolean,
): Record<string, string> {
  const guess: Record<string, string> = {};
  const taken = new Set<string>();
  const give = (column: string, target: string): void => {
    guess[column] = target;
    taken.add(target);
  };
  for (const fits of [isCalled, isAlsoCalled, isCutOff]) {
    for (const column of columns) {
      if (guess[column] !== undefined) continue;
      const [name] = Object.entries(layer.fields).find(([field, { system }]) => {
        return !system && !taken.has(field) && fits(layer, field, column);
      }) ?? [undefined];
      if (name !== undefined) give(column, name);
    }
  }
  for (const column of columns) {
    if (guess[column] !== undefined) continue;
    if (
      !hasGeometry &&
      layer.geometry === "Point" &&
      !taken.has("easting") &&
      eastings.includes(bare(column))
    ) {
      give(column, "easting");
    } else if (
      !hasGeometry &&
      layer.geometry === "Point" &&
      !taken.has("northing") &&
      northings.includes(bare(column))
    ) {
      give(column, "northing");
    } else {
      const kept = layer.fields[column]?.system === true || ignored.includes(bare(column));
      guess[column] = kept ? "ignore" : "extra";
    }
  }
  return guess;
}

function isCalled(layer: Layer, field: string, column: string): boolean {
  const label = layer.fields[field]?.label;
  const names = [field, ...languages.map((language) => label?.[language] ?? "")];
  return names.some((name) => bare(name) === bare(column));
}

const isAlsoCalled = (_layer: Layer, field: string, column: string): boolean =>
  (synonyms[field] ?? []).some((name) => bare(name) === bare(column));

const isCutOff = (_layer: Layer, field: string, column: string): boolean =>
  column.length === shapefileNameLength && field.startsWith(column.toLowerCase());
