import { useText } from "#client/i18n/use-text.ts";
import { Checkbox } from "#client/ui/checkbox.tsx";
import { DateInput } from "#client/ui/date-input.tsx";
import { FieldRow } from "#client/ui/field-row.tsx";
import { TextInput } from "#client/ui/text-input.tsx";
import styles from "./form.module.css";
import { formMessages } from "./form-messages.ts";
import type { Moment } from "./moment.ts";

type Props = {
  label: string;
  value: Moment;
  error: string | undefined;
  onChange: (moment: Moment) => void;
  /** Left out where nobody says a time from memory, such as when something is due. */
  approximate?: boolean;
};

/** A day, an hour and whether they are told from memory. */
export function MomentField({ label, value, error, onChange, approximate = true }: Props) {
  const t = useText();
  return (
    <FieldRow label={label} error={error}>
      {(attributes) => (
        <span className={styles.moment}>
          <DateInput {...attributes} value={value.day} onChange={(day) => onChange({ ...value, day })} />
          <TextInput
            aria-label={t(formMessages.clock, { time: label })}
            placeholder="14:30"
            inputMode="numeric"
            maxLength={5}
            className={styles.clock}
            value={value.time}
            onChange={(time) => onChange({ ...value, time })}
          />
          {approximate && (
            <Checkbox
              checked={value.approximate}
              onChange={(checked) => onChange({ ...value, approximate: checked })}
              aria-label={`${label}: ${t(formMessages.approximate)}`}
            >
              <span title={t(formMessages.approximate)}>≈</span>
            </Checkbox>
          )}
        </span>
      )}
    </FieldRow>
  );
}
