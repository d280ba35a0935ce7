import { useLanguage } from "#client/i18n/language.tsx";
import { useText } from "#client/i18n/use-text.ts";
import { DateInput } from "#client/ui/date-input.tsx";
import type { FieldAttributes } from "#client/ui/field-row.tsx";
import { NumberInput } from "#client/ui/number-input.tsx";
import { Select } from "#client/ui/select.tsx";
import { TextArea, TextInput } from "#client/ui/text-input.tsx";
import type { RowLabel } from "#contract/row.ts";
import type { Field } from "#layers/kit/field.ts";
import { units } from "#layers/kit/unit.ts";
import { messages } from "./messages.ts";
import { ReferenceInput } from "./reference-input.tsx";

type Props = {
  field: Field;
  value: unknown;
  /** Label of the row that a reference points to, where it came along with the row. */
  reference?: RowLabel | undefined;
  attributes: FieldAttributes;
  onChange: (value: unknown) => void;
  onError: (message: string | null) => void;
};

/** The input that fits the kind of a field. An empty input is unknown. */
export function FieldInput({ field, value, reference, attributes, onChange, onError }: Props) {
  const t = useText();
  const language = useLanguage();
  const text = typeof value === "string" ? value : "";
  switch (field.kind) {
    case "number":
    case "money":
      return (
        <NumberInput
          {...attributes}
          value={typeof value === "number" ? value : null}
          onChange={onChange}
          onError={onError}
          decimals={field.kind === "number" ? field.decimals : 0}
          {...(field.kind === "number" && { min: field.min, max: field.max })}
          unit={"unit" in field && field.unit ? t(units[field.unit]) : undefined}
        />
      );
    case "rate":
      return (
        <NumberInput
          {...attributes}
          value={value === null || value === undefined ? null : Number(value)}
          onChange={(number) => onChange(number === null ? null : number.toFixed(4))}
          onError={onError}
          decimals={4}
          min={0}
          unit={t(units[field.unit])}
        />
      );
    case "year":
      return (
        <TextInput
          {...attributes}
          value={typeof value === "number" ? String(value) : text}
          onChange={(typed) => onChange(typed === "" ? null : /^\d{4}$/.test(typed) ? Number(typed) : typed)}
          inputMode="numeric"
          maxLength={4}
        />
      );
    case "choice":
      return (
        <Select
          {...attributes}
          value={text === "" ? null : text}
          options={Object.entries(field.values).map(([code, label]) => ({
            value: code,
            label: label[language],
          }))}
          onChange={onChange}
          {...(!field.required && { empty: t(messages.unknown) })}
        />
      );
    case "boolean":
      return (
        <Select
          {...attributes}
          value={typeof value === "boolean" ? (value ? "true" : "false") : null}
          options={[
            { value: "true", label: t(messages.yes) },
            { value: "false", label: t(messages.no) },
          ]}
          onChange={(chosen) => onChange(chosen === null ? null : chosen === "true")}
          {...(!field.required && { empty: t(messages.unknown) })}
        />
      );
    case "date":
      return (
        <DateInput {...attributes} value={text === "" ? null : text} onChange={onChange} onError={onError} />
      );
    case "reference":
      return (
        <ReferenceInput
          field={field}
          value={typeof value === "string" ? value : null}
          known={reference}
          attributes={attributes}
          onChange={onChange}
        />
      );
    case "text":
      return field.multiline ? (
        <TextArea
          {...attributes}
          value={text}
          maxLength={field.maxLength}
          onChange={(typed) => onChange(typed === "" ? null : typed)}
        />
      ) : (
        <TextInput
          {...attributes}
          value={text}
          maxLength={field.maxLength}
          onChange={(typed) => onChange(typed === "" ? null : typed)}
        />
      );
    default:
      return <output id={attributes.id}>{text}</output>;
  }
}

/** Filled by the map, by the database or by undo, never by hand. */
export const isTyped = (field: Field): boolean =>
  !field.system && !["element", "uuid", "json", "timestamp"].includes(field.kind);
