import { useQuery } from "@tanstack/react-query";
import { useLanguage } from "#client/i18n/language.tsx";
import { useText } from "#client/i18n/use-text.ts";
import { FieldInput } from "#client/row/field-input.tsx";
import { FieldRow } from "#client/ui/field-row.tsx";
import { Section } from "#client/ui/section.tsx";
import { Select } from "#client/ui/select.tsx";
import type { ImportState } from "#contract/import.ts";
import type { ChoiceField, ReferenceField } from "#layers/kit/field.ts";
import { choiceCalled } from "./choices.ts";
import { columnOf, fillable, type SettingsPart } from "./fields.ts";
import styles from "./import.module.css";
import { rowsQuery } from "./queries.ts";
import { messages } from "./settings-messages.ts";

const others = "*";
const asFault = " fault";
const asEmpty = " empty";

/** What the words of the file mean in fields with a closed list: those that nobody knows, and those that were told. */
export function ValueMapping({
  layer,
  source,
  settings,
  onChange,
  state,
}: SettingsPart & { state: ImportState }) {
  const t = useText();
  const bad = useQuery({
    ...rowsQuery(state.id, state.job_id, { bad: true, limit: 200 }, useLanguage()),
    enabled: state.summary !== null && state.summary.bad_rows > 0,
  });
  const faults = bad.data?.rows.flatMap((row) => row.faults) ?? [];
  const groups = fillable(layer).flatMap(({ name, field }) => {
    const column = columnOf(settings, name);
    if ((field.kind !== "choice" && field.kind !== "reference") || column === undefined) return [];
    const refused = faults
      .filter((fault) => fault.field === name && fault.value !== undefined)
      .map(({ value }) => String(value));
    // Only the server knows what rows of other layers are called: their words are asked for after the first check.
    const samples = source.columns.find((one) => one.name === column)?.samples ?? [];
    const unknown =
      field.kind === "choice"
        ? [...samples, ...refused].filter((word) => choiceCalled(field, word) === undefined)
        : refused;
    const told = Object.keys(settings.values[name] ?? {}).filter((word) => word !== others);
    const shown = [...new Set([...told, ...unknown])];
    return shown.length > 0 ? [{ name, field, words: [...shown, others] }] : [];
  });
  if (groups.length === 0) return null;
  return (
    <Section title={t(messages.values)}>
      <div className={styles.fields}>
        <p className={styles.note}>{t(messages.valuesHelp)}</p>
        {groups.map(({ name, field, words }) => (
          <fieldset key={name} className={styles.values}>
            <legend>{t(field.label)}</legend>
            {words.map((word) => (
              <ValueRow
                key={word}
                field={field}
                word={word}
                value={settings.values[name]?.[word]}
                onChange={(value) => onChange({ values: changed(settings.values, name, word, value) })}
              />
            ))}
          </fieldset>
        ))}
      </div>
    </Section>
  );
}

type RowProps = {
  field: ChoiceField | ReferenceField;
  word: string;
  /** Undefined: a fault; empty: the field stays empty. */
  value: string | undefined;
  onChange: (value: string | undefined) => void;
};

function ValueRow({ field, word, value, onChange }: RowProps) {
  const t = useText();
  if (field.kind === "reference") {
    return (
      <FieldRow layout="side" label={word === others ? t(messages.others) : word}>
        {(attributes) => (
          <FieldInput
            field={field}
            value={value ?? null}
            attributes={attributes}
            onChange={(id) => onChange(typeof id === "string" ? id : undefined)}
            onError={() => undefined}
          />
        )}
      </FieldRow>
    );
  }
  const options = [
    { value: asFault, label: `— ${t(messages.unknownValue)}` },
    ...(field.required ? [] : [{ value: asEmpty, label: `— ${t(messages.leaveEmpty)}` }]),
    ...Object.entries(field.values).map(([code, label]) => ({ value: code, label: t(label) })),
  ];
  return (
    <FieldRow layout="side" label={word === others ? t(messages.others) : word}>
      {(attributes) => (
        <Select
          {...attributes}
          value={value === undefined ? asFault : value === "" ? asEmpty : value}
          options={options}
          onChange={(chosen) =>
            onChange(chosen === asEmpty ? "" : chosen === asFault ? undefined : (chosen ?? undefined))
          }
        />
      )}
    </FieldRow>
  );
}

type Values = SettingsPart["settings"]["values"];

function changed(values: Values, field: string, word: string, value: string | undefined): Values {
  const { [word]: _old, ...rest } = values[field] ?? {};
  return { ...values, [field]: value === undefined ? rest : { ...rest, [word]: value } };
}
