import type { Language } from "#client/i18n/text.ts";
import type { Formats } from "#client/i18n/use-format.ts";
import { fieldText } from "#client/row/field-text.ts";
import type { Column } from "#client/ui/table-column.ts";
import type { RowLabel } from "#contract/row.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import type { Field } from "#layers/kit/field.ts";
import { units } from "#layers/kit/unit.ts";
import type { TableRow } from "./use-rows.ts";

const hidden = new Set([
  "extra",
  "replaces_id",
  "lineage_id",
  "forked_from_version",
  "split_from",
  "version",
]);
const numeric = new Set<Field["kind"]>(["number", "money", "rate", "year"]);

type Words = {
  readonly language: Language;
  readonly format: Formats;
  readonly labels: Readonly<Record<string, RowLabel>>;
};

/** A column for every field that a person reads, units in the head. */
export function columnsOf(layer: Layer, { language, format, labels }: Words): Column<TableRow>[] {
  return Object.entries(layer.fields)
    .filter(([name]) => !hidden.has(name))
    .map(([name, field]) => ({
      id: name,
      title: field.label[language],
      ...("unit" in field && field.unit && { unit: units[field.unit][language] }),
      width: widthOf(field),
      align: numeric.has(field.kind) ? "end" : "start",
      sortable: field.kind !== "json" && field.kind !== "element",
      render: ({ values }) => {
        const value = values[name];
        const label = typeof value === "string" ? labels[value] : undefined;
        return label ? label.label[language] : (fieldText(field, value, { format, language }) ?? "");
      },
    }));
}

function widthOf(field: Field): number {
  if (numeric.has(field.kind) || field.kind === "boolean" || field.kind === "date") return 110;
  return field.kind === "text" && field.maxLength > 60 ? 220 : 150;
}
