import type { Layer } from "#layers/kit/define-layer.ts";
import type { Field } from "#layers/kit/field.ts";
import type { Language } from "#layers/kit/text.ts";
import { units } from "#layers/kit/unit.ts";
import type { Geometry, SourceRow } from "./source-rows.ts";
import { asWkt } from "./wkt.ts";

export type Cell = string | number | boolean | null;
export type Column = {
  readonly name: string;
  /** With its unit, in the reader's language. */
  readonly title: string;
  readonly field: Field | null;
  read(row: SourceRow): Cell;
};
/** What rows are called that references point to: by field, by id. */
export type Titles = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** The columns of a sheet or a CSV: choices and references in words, places as coordinates. */
export function columnsOfTable(layer: Layer, language: Language, titles: Titles): Column[] {
  const fields = Object.entries(layer.fields).map(([name, field]): Column => {
    const unit = field.kind === "number" || field.kind === "rate" ? field.unit : undefined;
    const title = unit ? `${field.label[language]}, ${units[unit][language]}` : field.label[language];
    return { name, title, field, read: ({ row }) => inWords(field, row[name], language, titles.get(name)) };
  });
  const id: Column = { name: "id", title: "id", field: null, read: (row) => row.id };
  return [id, ...fields, ...placeColumns(layer)];
}

function inWords(
  field: Field,
  value: unknown,
  language: Language,
  titles: ReadonlyMap<string, string> | undefined,
): Cell {
  if (value === null || value === undefined) return null;
  if (field.kind === "choice") return field.values[String(value)]?.[language] ?? String(value);
  if (field.kind === "reference" || field.kind === "element")
    return titles?.get(String(value)) ?? String(value);
  if (typeof value === "number" || typeof value === "boolean" || typeof value === "string") return value;
  return JSON.stringify(value);
}

function placeColumns({ geometry }: Layer): Column[] {
  if (geometry === "none") return [];
  if (geometry !== "Point")
    return [{ name: "wkt", title: "WKT", field: null, read: ({ geom }) => geom && asWkt(geom) }];
  const axis = (name: string, index: number): Column => ({
    name,
    title: name,
    field: null,
    read: ({ geom }) => coordinate(geom, index),
  });
  return [axis("x", 0), axis("y", 1)];
}

const coordinate = (geom: Geometry | null, index: number): number | null => {
  const value: unknown = Array.isArray(geom?.coordinates) ? geom.coordinates[index] : null;
  return typeof value === "number" ? value : null;
};
