import { useText } from "#client/i18n/use-text.ts";
import { FieldInput } from "#client/row/field-input.tsx";
import type { Values } from "#client/row/row-values.ts";
import { FieldRow } from "#client/ui/field-row.tsx";
import { NumberInput } from "#client/ui/number-input.tsx";
import { type EnteredName, fieldOf, isDatum, layerOf } from "./entered.ts";
import styles from "./expert.module.css";
import { editMessages as messages } from "./expert-messages.ts";
import { enteredTexts, headed } from "./terms.ts";
import { VolumeInput } from "./volume-input.tsx";

type Props = {
  name: EnteredName;
  row: Values;
  wrong: Readonly<Record<string, string>>;
  onChange: (part: Values) => void;
  onWrong: (field: string, message: string | null) => void;
};

/** A meter that leaves out everything shows nothing. */
const mostMissed = 99.9;

const numberIn = (row: Values, field: string): number | null => {
  const value = row[field];
  return typeof value === "number" ? value : null;
};

/** The figure first; then what is known about it, as the register's own form has it. */
export function EditFields({ name, row, wrong, onChange, onWrong }: Props) {
  const t = useText();
  const layer = layerOf(name);
  const value = fieldOf(name);
  const byPumps = name === "system_input_volume" && row["method"] === "pump_hours";
  const further = [
    "ci95_percent",
    "data_grade",
    ...(isDatum(name) ? [] : ["method"]),
    ...(byPumps ? ["pump_hours", "pump_capacity_m3_h"] : []),
    "remark",
  ];
  /** Hours times what is pumped in an hour is the volume, whichever of them was typed last. */
  function change(field: string, typed: unknown): void {
    const next = { ...row, [field]: typed };
    const [hours, capacity] = [numberIn(next, "pump_hours"), numberIn(next, "pump_capacity_m3_h")];
    const pumped = field.startsWith("pump_") && hours !== null && capacity !== null;
    onChange({ [field]: typed, ...(pumped && { volume_m3: Math.round(hours * capacity * 10) / 10 }) });
  }
  return (
    <div className={styles.editFields}>
      <FieldRow
        label={isDatum(name) ? headed(t(enteredTexts[name])) : t(messages.value)}
        error={wrong[value]}
      >
        {(attributes) =>
          isDatum(name) ? (
            <NumberInput
              {...attributes}
              value={numberIn(row, value)}
              onChange={(typed) => change(value, typed)}
              onError={(message) => onWrong(value, message)}
              min={0}
              max={name === "customer_meter_under_registration_percent" ? mostMissed : 1e9}
            />
          ) : (
            <VolumeInput
              key={String(row["pump_hours"]) + String(row["pump_capacity_m3_h"])}
              attributes={attributes}
              m3={numberIn(row, value)}
              onChange={(typed) => change(value, typed)}
              onError={(message) => onWrong(value, message)}
            />
          )
        }
      </FieldRow>
      {further.map((field) => {
        const record = layer.fields[field];
        if (!record) return null;
        return (
          <FieldRow
            key={field}
            label={field === "remark" ? t(messages.source) : t(record.label)}
            error={wrong[field]}
          >
            {(attributes) => (
              <FieldInput
                field={record}
                value={row[field]}
                attributes={attributes}
                onChange={(typed) => change(field, typed)}
                onError={(message) => onWrong(field, message)}
              />
            )}
          </FieldRow>
        );
      })}
    </div>
  );
}
