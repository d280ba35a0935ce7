import { Plus, X } from "lucide-react";
import { useText } from "#client/i18n/use-text.ts";
import { Button } from "#client/ui/button.tsx";
import { FieldRow } from "#client/ui/field-row.tsx";
import { IconButton } from "#client/ui/icon-button.tsx";
import { Select } from "#client/ui/select.tsx";
import { TextInput } from "#client/ui/text-input.tsx";
import type { ImportSettings } from "#contract/import.ts";
import type { SettingsPart } from "./fields.ts";
import styles from "./import.module.css";
import { messages } from "./settings-messages.ts";

/** Server's limit of `where`. */
const mostConditions = 5;

type Condition = ImportSettings["where"][number];

const listed = (typed: string): string[] =>
  typed
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "");

/** One kind of object of an OSM extract, one drawing layer. */
export function RowFilter({ source, settings: { where }, onChange }: SettingsPart) {
  const t = useText();
  const [first] = source.columns;
  const set = (index: number, next: Condition | null): void =>
    onChange({ where: where.flatMap((one, at) => (at === index ? (next ?? []) : one)) });
  return (
    <div className={styles.fields}>
      <p className={styles.note}>{t(messages.filterHelp)}</p>
      {where.map((condition, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two conditions may be the same, and their order is theirs
        <div key={index} className={styles.condition}>
          <FieldRow label={t(messages.filterColumn)}>
            {(field) => (
              <Select
                {...field}
                value={condition.column}
                options={source.columns.map(({ name }) => ({ value: name, label: name }))}
                onChange={(column) => column !== null && set(index, { column, values: [] })}
              />
            )}
          </FieldRow>
          <FieldRow
            label={t(messages.filterValues)}
            help={source.columns
              .find(({ name }) => name === condition.column)
              ?.samples.slice(0, 5)
              .join(" · ")}
          >
            {(field) => (
              <TextInput
                {...field}
                key={condition.column}
                value={condition.values.join(", ")}
                onChange={(typed) =>
                  // A comma just typed, and the space behind it, wait for the next value.
                  set(index, {
                    ...condition,
                    values: /,\s*$/.test(typed) ? [...listed(typed), ""] : listed(typed),
                  })
                }
              />
            )}
          </FieldRow>
          <IconButton
            icon={<X />}
            label={t(messages.remove, { name: condition.column })}
            onClick={() => set(index, null)}
          />
        </div>
      ))}
      {first && where.length < mostConditions && (
        <Button
          icon={<Plus />}
          onClick={() => onChange({ where: [...where, { column: first.name, values: [] }] })}
        >
          {t(messages.addFilter)}
        </Button>
      )}
    </div>
  );
}
