import { X } from "lucide-react";
import { useLanguage } from "#client/i18n/language.tsx";
import { useText } from "#client/i18n/use-text.ts";
import { FieldInput, isTyped } from "#client/row/field-input.tsx";
import { FieldRow } from "#client/ui/field-row.tsx";
import { IconButton } from "#client/ui/icon-button.tsx";
import { Select } from "#client/ui/select.tsx";
import type { ImportSettings } from "#contract/import.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import type { Field } from "#layers/kit/field.ts";
import { units } from "#layers/kit/unit.ts";
import { columnOf, fillable, type SettingsPart } from "./fields.ts";
import styles from "./import.module.css";
import { messages } from "./settings-messages.ts";

/** Filled when the network is joined, so that no file has to give them. */
const filledLater: readonly string[] = ["from_node", "to_node", "on_link", "chainage_m"];

const neededFields = (layer: Layer, settings: ImportSettings): readonly string[] =>
  fillable(layer)
    .filter(
      ({ name, field }) =>
        field.required && !field.defaulted && !(layer.network && filledLater.includes(name)),
    )
    .map(({ name }) => name)
    .filter((name) => columnOf(settings, name) === undefined);

/** Required fields that neither a column nor a constant fills. */
export const missingConstants = (layer: Layer, settings: ImportSettings): readonly string[] =>
  neededFields(layer, settings).filter((name) => (settings.constants[name] ?? "") === "");

/** Values that the file does not hold: required fields without a column, and what a person adds. */
export function Constants({ layer, settings, onChange, tried }: SettingsPart & { tried: boolean }) {
  const t = useText();
  const { constants } = settings;
  const needed = neededFields(layer, settings);
  const missing = missingConstants(layer, settings);
  const shown = [...new Set([...needed, ...Object.keys(constants)])].filter((name) => layer.fields[name]);
  const addable = fillable(layer).filter(({ name, field }) => isTyped(field) && !shown.includes(name));
  const set = (name: string, value: string | null): void => {
    const { [name]: _old, ...rest } = constants;
    onChange({ constants: value === null ? rest : { ...rest, [name]: value } });
  };
  return (
    <div className={styles.fields}>
      <p className={styles.note}>{t(messages.constantsHelp)}</p>
      {shown.map((name) => {
        const field = layer.fields[name];
        if (!field) return null;
        return (
          <div key={name} className={styles.constant}>
            <Constant
              field={field}
              value={constants[name] ?? ""}
              required={needed.includes(name)}
              error={tried && missing.includes(name) ? t(messages.needed) : undefined}
              onChange={(value) => set(name, value)}
            />
            {!needed.includes(name) && (
              <IconButton
                icon={<X />}
                label={t(messages.remove, { name: t(field.label) })}
                onClick={() => set(name, null)}
              />
            )}
          </div>
        );
      })}
      <Select
        aria-label={t(messages.addConstant)}
        value={null}
        empty={t(messages.addConstant)}
        options={addable.map(({ name, field }) => ({ value: name, label: t(field.label) }))}
        onChange={(name) => name !== null && set(name, "")}
      />
    </div>
  );
}

type ConstantProps = {
  field: Field;
  value: string;
  required: boolean;
  error: string | undefined;
  onChange: (value: string) => void;
};

function Constant({ field, value, required, error, onChange }: ConstantProps) {
  const t = useText();
  const language = useLanguage();
  return (
    <FieldRow
      label={t(field.label)}
      unit={"unit" in field && field.unit ? units[field.unit][language] : undefined}
      required={required}
      error={error}
    >
      {(attributes) => (
        <FieldInput
          field={field}
          value={typed(field, value)}
          attributes={attributes}
          onChange={(next) => onChange(next === null || next === undefined ? "" : String(next))}
          onError={() => undefined}
        />
      )}
    </FieldRow>
  );
}

/** Constants are texts, as in a file; inputs want the value itself. */
function typed(field: Field, value: string): unknown {
  if (value === "") return null;
  if (field.kind === "boolean") return value === "true";
  return field.kind === "number" || field.kind === "money" || field.kind === "year" ? Number(value) : value;
}
