import { columnsOf } from "#layers/kit/columns.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import { type Language, languages, type Text } from "#layers/kit/text.ts";
import { empty, identifier, join, type Sql, sql, typeName } from "../db/sql.ts";
import { isUuid } from "./filter-value.ts";
import { invalidParameter, parameterText, type Query } from "./parameters.ts";
import { column } from "./queries.ts";

/** An order of rows by one key and then by id. Unknown values come last in both directions. */
export type Order = {
  readonly key: Sql;
  /** A table that the key comes from, joined to `t`: computing it per row would name one street for each of its houses. */
  readonly join: Sql;
  readonly type: Sql;
  readonly descending: boolean;
};

/** Where a page ended: the key of its last row, as text, and its id. */
export type Cursor = { readonly key: string | null; readonly id: string };

const longestKey = 200;

/**
 * Text in the order of the Kyrgyz alphabet (ё after е, ң after н, ө after о, ү after у) with numbers by their size, as
 * something that compares alike by code points on both engines.
 */
export const textKey = (text: Sql): Sql => sql`left(regexp_replace(regexp_replace(
  replace(replace(replace(replace(lower(${text}), 'ё', 'е￮'), 'ң', 'н￮'), 'ө', 'о￮'), 'ү', 'у￮'),
  '(\\d+)', '00000000000\\1', 'g'), '0*(\\d{12})(?!\\d)', '\\1', 'g'), ${longestKey}::integer) collate "C"`;

/** What a row is called, for sorting: its title or name in the reader's language, else in another, else its code. */
export function nameOf(layer: Layer, language: Language, alias: Sql): Sql {
  const stem = layer.titled ? "title" : layer.named ? "name" : undefined;
  const order = stem
    ? [language, ...languages.filter((other) => other !== language)].map((each) => `${stem}_${each}`)
    : [];
  const names = [...order, "code"].map((name) => sql`nullif(${alias}.${identifier(name)}, '')`);
  return sql`coalesce(${join(names)})`;
}

/** `sort=built_year`, `sort=-built_year`; by id where nothing is asked. */
export function readOrder(layer: Layer, query: Query, readable: readonly Layer[], language: Language): Order {
  const text = parameterText(query, "sort");
  if (text === undefined) return { key: sql`t.id`, join: empty, type: sql`uuid`, descending: false };
  const descending = text.startsWith("-");
  const found = columnsOf(layer).find(({ name }) => name === text.replace(/^-/, ""));
  if (!found || found.field.kind === "json") throw invalidParameter("sort", text, sortCure(layer));
  const { name, field, sqlType } = found;
  const plain = { key: column(name), join: empty, type: typeName(sqlType), descending };
  switch (field.kind) {
    case "text":
      return { ...plain, key: textKey(column(name)) };
    case "choice": {
      const values = Object.keys(field.values);
      return { ...plain, key: sql`array_position(${values}::text[], ${column(name)})`, type: sql`integer` };
    }
    case "reference": {
      const target = readable.find(({ id }) => id === field.layer);
      if (!target) return plain;
      const names = sql`select id, ${textKey(nameOf(target, language, sql`target`))} as name from ${identifier(target.id)} target`;
      const joined = sql`left join (${names}) named on named.id = ${column(name)}`;
      return { ...plain, key: sql`named.name collate "C"`, join: joined, type: sql`text` };
    }
    default:
      return plain;
  }
}

export const orderBy = ({ descending }: Order): Sql =>
  descending ? sql`(key is null), key desc, id` : sql`(key is null), key, id`;

/** Rows that come after the cursor. */
export function afterCursor({ key, type, descending }: Order, cursor: Cursor): Sql {
  const id = sql`${cursor.id}::uuid`;
  if (cursor.key === null) return sql`(${key} is null and t.id > ${id})`;
  const last = sql`${cursor.key}::text::${type}`;
  const further = descending ? sql`${key} < ${last}` : sql`${key} > ${last}`;
  return sql`(${key} is null or ${further} or (${key} = ${last} and t.id > ${id}))`;
}

export const writeCursor = ({ key, id }: Cursor): string =>
  Buffer.from(JSON.stringify([key, id])).toString("base64url");

/** Undefined where nothing is asked; anything that is not a cursor of this program is refused. */
export function readCursor(query: Query): Cursor | undefined {
  const text = parameterText(query, "after");
  if (text === undefined) return undefined;
  try {
    const parts: unknown = JSON.parse(Buffer.from(text, "base64url").toString("utf8"));
    if (Array.isArray(parts)) {
      const [key, id]: unknown[] = parts;
      const isKey = key === null || (typeof key === "string" && !key.includes("\0"));
      if (isKey && typeof id === "string" && isUuid(id)) return { key, id };
    }
  } catch {
    // Told below, like every other text that is no cursor.
  }
  throw invalidParameter("after", text, afterCure);
}

function sortCure(layer: Layer): Text {
  const names = columnsOf(layer)
    .filter(({ field }) => field.kind !== "json")
    .map(({ name }) => name)
    .join(", ");
  return {
    ky: `Булардын бирин бериңиз (терс ирет үчүн алдына «-»): ${names}.`,
    ru: `Укажите одно из (с «-» впереди для обратного порядка): ${names}.`,
    en: `Give one of these (with “-” before it for the reverse): ${names}.`,
  };
}
export const afterCure = {
  ky: "Мурунку барактын next маанисин бериңиз.",
  ru: "Передайте значение next предыдущей страницы.",
  en: "Give the next value of the page before.",
};
