import type { Layer } from "./define-layer.ts";
import type { Field } from "./field.ts";

export type SqlType =
  | "text"
  | "integer"
  | "double precision"
  | "bigint"
  | "numeric(14,4)"
  | "boolean"
  | "date"
  | "timestamptz"
  | "uuid"
  | "jsonb";

export type Column = {
  readonly name: string;
  readonly field: Field;
  readonly sqlType: SqlType;
  readonly nullable: boolean;
  /** Kept by the database: read, never written. */
  readonly system: boolean;
};

const sqlTypes = {
  text: "text",
  year: "integer",
  money: "bigint",
  rate: "numeric(14,4)",
  boolean: "boolean",
  date: "date",
  timestamp: "timestamptz",
  choice: "text",
  reference: "uuid",
  element: "uuid",
  uuid: "uuid",
  json: "jsonb",
} as const satisfies Readonly<Record<Exclude<Field["kind"], "number">, SqlType>>;

const sqlTypeOf = (field: Field): SqlType => {
  if (field.kind === "number") return field.decimals === 0 ? "integer" : "double precision";
  return sqlTypes[field.kind];
};

/** The columns of a layer's fields. `id` and the geometry stand beside them in every table. */
export const columnsOf = (layer: Layer): readonly Column[] =>
  Object.entries(layer.fields).map(([name, field]) => ({
    name,
    field,
    sqlType: sqlTypeOf(field),
    nullable: !field.required,
    system: field.system ?? false,
  }));
