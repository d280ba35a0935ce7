import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import { FieldRow } from "#client/ui/field-row.tsx";
import { Select } from "#client/ui/select.tsx";
import { units } from "#layers/kit/unit.ts";
import { doubledFields, fillable, type SettingsPart } from "./fields.ts";
import styles from "./import.module.css";
import { messages } from "./settings-messages.ts";

/** Which field each column of the file fills. */
export function ColumnMapping({ layer, source, settings, onChange }: SettingsPart) {
  const t = useText();
  const format = useFormat();
  const fields = fillable(layer)
    .map(({ name, field }) => ({
      value: name,
      label: "unit" in field && field.unit ? `${t(field.label)}, ${t(units[field.unit])}` : t(field.label),
    }))
    .sort((a, b) => format.compare(a.label, b.label));
  const options = [
    { value: "extra", label: `— ${t(messages.extra)}` },
    { value: "ignore", label: `— ${t(messages.ignore)}` },
    ...(layer.geometry === "Point"
      ? (["easting", "northing"] as const).map((value) => ({ value, label: `— ${t(messages[value])}` }))
      : []),
    ...fields,
  ];
  const doubled = doubledFields(settings);
  const faultOf = (column: string): string | undefined => {
    const [field, columns] = doubled.find(([, names]) => names.includes(column)) ?? [];
    if (field === undefined || columns === undefined) return undefined;
    const label = options.find(({ value }) => value === field)?.label ?? field;
    return t(messages.taken, { field: label, columns: columns.join(", ") });
  };
  if (source.columns.length === 0) return <p className={styles.note}>{t(messages.noColumns)}</p>;
  return (
    <div className={styles.fields}>
      <p className={styles.note}>{t(messages.columnsHelp)}</p>
      {source.columns.map(({ name, samples }) => (
        <FieldRow
          key={name}
          layout="side"
          label={name}
          error={faultOf(name)}
          help={samples.length > 0 ? samples.slice(0, 3).join(" · ") : t(messages.empty)}
        >
          {(field) => (
            <Select
              {...field}
              value={settings.columns[name] ?? "extra"}
              options={options}
              onChange={(target) =>
                target !== null && onChange({ columns: { ...settings.columns, [name]: target } })
              }
            />
          )}
        </FieldRow>
      ))}
    </div>
  );
}
