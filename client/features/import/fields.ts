import type { ImportSettings, SourceLayer } from "#contract/import.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import type { Field } from "#layers/kit/field.ts";

/** What every part of the settings' form is given. */
export type SettingsPart = {
  readonly layer: Layer;
  readonly source: SourceLayer;
  readonly settings: ImportSettings;
  readonly onChange: (patch: Partial<ImportSettings>) => void;
};

export type NamedField = { readonly name: string; readonly field: Field };

/** Fields that a column of a file can fill. */
export const fillable = (layer: Layer): readonly NamedField[] =>
  Object.entries(layer.fields)
    .filter(([, { system, kind }]) => !system && kind !== "uuid" && kind !== "json")
    .map(([name, field]) => ({ name, field }));

const notFields: readonly string[] = ["extra", "ignore"];

/** Fields that more than one column fills, with those columns. */
export function doubledFields({
  columns,
}: Pick<ImportSettings, "columns">): readonly [string, readonly string[]][] {
  const byField = new Map<string, string[]>();
  for (const [column, target] of Object.entries(columns))
    if (!notFields.includes(target)) byField.set(target, [...(byField.get(target) ?? []), column]);
  return [...byField].filter(([, names]) => names.length > 1);
}

export const columnOf = ({ columns }: Pick<ImportSettings, "columns">, field: string): string | undefined =>
  Object.keys(columns).find((column) => columns[column] === field);
