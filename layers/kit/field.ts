import type { Text } from "./text.ts";
import type { Unit } from "./unit.ts";

export type { Unit };

type Common = {
  readonly label: Text;
  /** What to enter and how to find it out, under the input of the form. */
  readonly help?: Text;
  /** Never null in the database. Leave out unless the row has no meaning without it. */
  readonly required?: true;
  /** Written into vector tiles, so that symbology, labels and filters on the map can read it. */
  readonly tile?: true;
  /** The database fills it where a writer leaves it out. */
  readonly defaulted?: true;
  /** Kept by the database: shown, exported, never written by a person. */
  readonly system?: true;
};

export type TextField = Common & {
  readonly kind: "text";
  readonly maxLength: number;
  readonly multiline?: true;
};
/** `decimals: 0` is an integer column, anything else a double. */
export type NumberField = Common & {
  readonly kind: "number";
  readonly unit?: Unit;
  readonly decimals: number;
  readonly min?: number;
  readonly max?: number;
};
export type YearField = Common & { readonly kind: "year" };
/** Whole som, up to 2^53. */
export type MoneyField = Common & { readonly kind: "money" };
/** A tariff or unit price: numeric(14,4), a decimal string in JSON. */
export type RateField = Common & { readonly kind: "rate"; readonly unit: Unit };
export type BooleanField = Common & { readonly kind: "boolean" };
export type DateField = Common & { readonly kind: "date" };
export type TimestampField = Common & { readonly kind: "timestamp" };
export type ChoiceField<V extends string = string> = Common & {
  readonly kind: "choice";
  readonly values: Readonly<Record<V, Text>>;
  /** Abbreviations as on paper, for map labels: "ст.", "чуг.". */
  readonly short?: Readonly<Partial<Record<V, Text>>>;
  /** What each value means, for the legend and the form. */
  readonly descriptions?: Readonly<Record<V, Text>>;
};
/** The id of a row of another layer or register. */
export type ReferenceField = Common & { readonly kind: "reference"; readonly layer: string };
/** The id of a node or link of a network, whichever layer it belongs to. */
export type ElementField = Common & { readonly kind: "element"; readonly role: "node" | "link" };
export type UuidField = Common & { readonly kind: "uuid" };
export type JsonField = Common & { readonly kind: "json" };

export type Field =
  | TextField
  | NumberField
  | YearField
  | MoneyField
  | RateField
  | BooleanField
  | DateField
  | TimestampField
  | ChoiceField
  | ReferenceField
  | ElementField
  | UuidField
  | JsonField;

export type Fields = Readonly<Record<string, Field>>;

type Options<F extends Field> = Omit<F, "kind">;

/* The options keep their literal type (`const O`), so that `required` decides whether a row's value may be null. */
export const text = <const O extends Omit<TextField, "kind" | "maxLength"> & { maxLength?: number }>(
  options: O,
) => ({
  kind: "text" as const,
  ...options,
  maxLength: options.maxLength ?? 200,
});
export const number = <const O extends Options<NumberField>>(options: O) => ({
  kind: "number" as const,
  ...options,
});
/** A whole number of things or people, never negative. */
export const count = <const O extends Omit<NumberField, "kind" | "decimals" | "min">>(options: O) => ({
  kind: "number" as const,
  decimals: 0,
  min: 0,
  ...options,
});
export const year = <const O extends Options<YearField>>(options: O) => ({
  kind: "year" as const,
  ...options,
});
export const money = <const O extends Options<MoneyField>>(options: O) => ({
  kind: "money" as const,
  ...options,
});
export const rate = <const O extends Options<RateField>>(options: O) => ({
  kind: "rate" as const,
  ...options,
});
export const boolean = <const O extends Options<BooleanField>>(options: O) => ({
  kind: "boolean" as const,
  ...options,
});
export const date = <const O extends Options<DateField>>(options: O) => ({
  kind: "date" as const,
  ...options,
});
export const timestamp = <const O extends Options<TimestampField>>(options: O) => ({
  kind: "timestamp" as const,
  ...options,
});
export const reference = <const O extends Options<ReferenceField>>(options: O) => ({
  kind: "reference" as const,
  ...options,
});
export const element = <const O extends Options<ElementField>>(options: O) => ({
  kind: "element" as const,
  ...options,
});
export const uuid = <const O extends Options<UuidField>>(options: O) => ({
  kind: "uuid" as const,
  ...options,
});
export const json = <const O extends Options<JsonField>>(options: O) => ({
  kind: "json" as const,
  ...options,
});

/** A closed list whose meaning is known to code. A list that the city edits is a register and a `reference`. */
export const choice = <
  const V extends string,
  const O extends Omit<ChoiceField, "kind" | "values" | "short" | "descriptions">,
>(
  values: Readonly<Record<V, Text>>,
  options: O & {
    readonly short?: Readonly<Partial<Record<NoInfer<V>, Text>>>;
    readonly descriptions?: Readonly<Record<NoInfer<V>, Text>>;
  },
) => ({ kind: "choice" as const, values, ...options });

/** The stored value of a field, without null. */
type Bare<F extends Field> = F extends {
  kind: "choice";
  values: Readonly<Record<infer V extends string, Text>>;
}
  ? V
  : F extends { kind: "number" | "year" | "money" }
    ? number
    : F extends { kind: "boolean" }
      ? boolean
      : F extends { kind: "json" }
        ? unknown
        : string;

export type Value<F extends Field> = F extends { required: true } ? Bare<F> : Bare<F> | null;
