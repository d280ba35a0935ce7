import { useText } from "#client/i18n/use-text.ts";
import frameStyles from "#client/ui/form-frame.module.css";
import { type FaultTime, faultTimes } from "#contract/fault-moves.ts";
import { fault as layer } from "#layers/operations/fault.ts";
import styles from "./faults.module.css";
import { formMessages } from "./form-messages.ts";
import type { Moment } from "./moment.ts";
import { MomentField } from "./moment-field.tsx";

export type Moments = Readonly<Record<FaultTime, Moment>>;

type Props = {
  value: Moments;
  errorOf: (time: FaultTime) => string | undefined;
  onChange: (times: Moments) => void;
};

/** The times of a line of the paper book, in the order of its columns. */
export function TimesFields({ value, errorOf, onChange }: Props) {
  const t = useText();
  return (
    <fieldset className={frameStyles.fieldset}>
      <legend className={frameStyles.legend}>{t(formMessages.times)}</legend>
      <p className={styles.note}>{t(formMessages.timesHint)}</p>
      {faultTimes.map((time) => (
        <MomentField
          key={time}
          label={t(layer.fields[`${time}_at`].label)}
          value={value[time]}
          error={errorOf(time)}
          onChange={(moment) => onChange({ ...value, [time]: moment })}
        />
      ))}
    </fieldset>
  );
}
