import { useText } from "#client/i18n/use-text.ts";
import { FieldRow } from "#client/ui/field-row.tsx";
import { NumberInput } from "#client/ui/number-input.tsx";
import type { PlannedWork } from "#contract/street-plan.ts";
import { streetWorks } from "#layers/council/street-works.ts";
import { messages } from "./messages.ts";
import { Thousands } from "./money.tsx";
import styles from "./street-plan.module.css";
import { threadMessages } from "./thread-messages.ts";

type Amounts = Readonly<Record<string, number | null>>;

type Props = {
  works: readonly PlannedWork[];
  amounts: Amounts;
  error: string | undefined;
  errorOf: (work: string) => string | undefined;
  onChange: (amounts: Amounts) => void;
};

/** What a paper says of each work, in whole som, and its sum. */
export function AmountsField({ works, amounts, error, errorOf, onChange }: Props) {
  const t = useText();
  const known = Object.values(amounts).filter((som) => som !== null);
  return (
    <>
      {works.map(({ id, work }, index) => (
        <FieldRow
          key={id}
          label={t(streetWorks[work])}
          unit={t(threadMessages.som)}
          error={errorOf(id) ?? (index === 0 ? error : undefined)}
        >
          {(attributes) => (
            <NumberInput
              {...attributes}
              decimals={0}
              min={0}
              value={amounts[id] ?? null}
              onChange={(som) => onChange({ ...amounts, [id]: som === null ? null : Math.round(som) })}
            />
          )}
        </FieldRow>
      ))}
      <p className={styles.note}>
        {t(threadMessages.sum)}:{" "}
        <Thousands som={known.length > 0 ? known.reduce((sum, som) => sum + som, 0) : null} />{" "}
        {t(messages.thousandSom)}
      </p>
    </>
  );
}
