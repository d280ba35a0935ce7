import { months } from "#client/i18n/calendar.ts";
import { useLanguage } from "#client/i18n/language.tsx";
import { useText } from "#client/i18n/use-text.ts";
import { FigureMark } from "#client/row/figure-mark.tsx";
import { FieldRow } from "#client/ui/field-row.tsx";
import { NumberInput } from "#client/ui/number-input.tsx";
import { Segmented } from "#client/ui/segmented.tsx";
import { Select } from "#client/ui/select.tsx";
import { units } from "#layers/kit/unit.ts";
import styles from "./first.module.css";
import { type FirstDraft, intakeMethods, intakeOf, limitsOf, usualLimits } from "./first-draft.ts";
import { firstMessages as messages, methodTexts } from "./first-messages.ts";
import { useValues } from "./values.ts";
import { VolumeInput } from "./volume-input.tsx";
import { YearInput } from "./year-input.tsx";

type Props = {
  draft: FirstDraft;
  onPatch: (part: Partial<FirstDraft>) => void;
  wrong: Readonly<Record<string, string>>;
  onWrong: (field: string, message: string | null) => void;
};

export function FirstFields({ draft, onPatch, wrong, onWrong }: Props) {
  const t = useText();
  const language = useLanguage();
  return (
    <div className={styles.fields}>
      <FieldRow label={t(messages.year)} error={wrong["year"]}>
        {(attributes) => (
          <YearInput
            attributes={attributes}
            year={draft.year}
            onChange={(year) => onPatch({ year })}
            onError={(message) => onWrong("year", message)}
          />
        )}
      </FieldRow>
      <FieldRow label={t(messages.period)}>
        {(attributes) => (
          <Select
            {...attributes}
            value={draft.month === null ? null : String(draft.month)}
            options={months[language].map((label, index) => ({ value: String(index + 1), label }))}
            empty={t(messages.wholeYear)}
            onChange={(month) => onPatch({ month: month === null ? null : Number(month) })}
          />
        )}
      </FieldRow>
      <div className={styles.wide}>
        <span className={styles.label}>{t(messages.method)}</span>
        <Segmented
          label={t(messages.method)}
          value={draft.method}
          options={intakeMethods.map((value) => ({ value, label: t(methodTexts[value]) }))}
          onChange={(method) => onPatch({ method })}
        />
      </div>
      <Intake draft={draft} onPatch={onPatch} wrong={wrong} onWrong={onWrong} />
      <FieldRow label={t(messages.billed)} help={t(messages.billedHelp)} error={wrong["billed"]}>
        {(attributes) => (
          <VolumeInput
            attributes={attributes}
            m3={draft.billed_m3}
            onChange={(billed_m3) => onPatch({ billed_m3 })}
            onError={(message) => onWrong("billed", message)}
          />
        )}
      </FieldRow>
      <FieldRow label={t(messages.paid)} error={wrong["paid"]}>
        {(attributes) => (
          <VolumeInput
            attributes={attributes}
            m3={draft.paid_m3}
            onChange={(paid_m3) => onPatch({ paid_m3 })}
            onError={(message) => onWrong("paid", message)}
          />
        )}
      </FieldRow>
    </div>
  );
}

function Intake({ draft, onPatch, wrong, onWrong }: Props) {
  const t = useText();
  const values = useValues();
  const intake = intakeOf(draft);
  return (
    <>
      {draft.method === "pump_hours" ? (
        <>
          <FieldRow label={t(messages.pumpHours)} error={wrong["pump_hours"]}>
            {(attributes) => (
              <NumberInput
                {...attributes}
                value={draft.pump_hours}
                onChange={(pump_hours) => onPatch({ pump_hours })}
                onError={(message) => onWrong("pump_hours", message)}
                min={0}
                max={1_000_000}
                unit={t(units.hours)}
              />
            )}
          </FieldRow>
          <FieldRow
            label={t(messages.pumpCapacity)}
            error={wrong["pump_capacity"]}
            help={intake === null ? undefined : t(messages.pumped, { volume: values.volume(intake) })}
          >
            {(attributes) => (
              <NumberInput
                {...attributes}
                value={draft.pump_capacity_m3_h}
                onChange={(pump_capacity_m3_h) => onPatch({ pump_capacity_m3_h })}
                onError={(message) => onWrong("pump_capacity", message)}
                min={0}
                max={100_000}
                unit={t(units.m3_h)}
              />
            )}
          </FieldRow>
        </>
      ) : (
        <FieldRow label={t(messages.intake)} error={wrong["intake"]}>
          {(attributes) => (
            <VolumeInput
              attributes={attributes}
              m3={draft.intake_m3}
              onChange={(intake_m3) => onPatch({ intake_m3 })}
              onError={(message) => onWrong("intake", message)}
            />
          )}
        </FieldRow>
      )}
      <FieldRow label={t(messages.limits)} error={wrong["limits"]}>
        {(attributes) => (
          <span className={styles.limits}>
            <NumberInput
              {...attributes}
              value={limitsOf(draft)}
              onChange={(percent) =>
                onPatch({ ci95_percent: percent === usualLimits[draft.method] ? null : percent })
              }
              onError={(message) => onWrong("limits", message)}
              min={0}
              max={1000}
              unit="%"
            />
            {draft.ci95_percent === null && (
              <span title={t(messages.limitsAssumed)}>
                <FigureMark of={["assumed"]} />
              </span>
            )}
          </span>
        )}
      </FieldRow>
    </>
  );
}
