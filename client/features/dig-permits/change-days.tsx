import { useState } from "react";
import { newId } from "#client/api/new-id.ts";
import { useText } from "#client/i18n/use-text.ts";
import { Refusals, refusalOf } from "#client/row/refusals.tsx";
import { Button } from "#client/ui/button.tsx";
import { DateInput } from "#client/ui/date-input.tsx";
import { FieldRow } from "#client/ui/field-row.tsx";
import { notify } from "#client/ui/notices.ts";
import type { DigPermitHead } from "#contract/dig-permits.ts";
import { digPermit } from "#layers/operations/dig-permit.ts";
import styles from "./dig-permits.module.css";
import { messages } from "./messages.ts";
import { useStep } from "./queries.ts";

const { fields } = digPermit;
const names = ["starts_on", "ends_on", "restoration_due_on"] as const;
type Days = Readonly<Record<(typeof names)[number], string | null>>;

/** Works take longer than they were asked for; the permit says so, and the earlier days stay in its steps. */
export function ChangeDays({ permit, onDone }: { permit: DigPermitHead; onDone: () => void }) {
  const t = useText();
  const step = useStep(permit);
  const [days, setDays] = useState<Days>({
    starts_on: permit.starts_on,
    ends_on: permit.ends_on,
    restoration_due_on: permit.restoration_due_on,
  });

  async function save(): Promise<void> {
    const { starts_on, ends_on, restoration_due_on } = days;
    await step.mutateAsync({
      ...{ action: "change", id: newId(), version: permit.version, restoration_due_on },
      ...(starts_on && { starts_on }),
      ...(ends_on && { ends_on }),
    });
    notify({ kind: "good", text: t(messages.daysSaved) });
    onDone();
  }

  return (
    <form
      className={styles.form}
      aria-label={t(messages.days)}
      onSubmit={(event) => {
        event.preventDefault();
        void save().catch(() => undefined);
      }}
    >
      {names.map((name) => (
        <FieldRow key={name} label={t(fields[name].label)} error={refusalOf(step.error, name)}>
          {(attributes) => (
            <DateInput
              {...attributes}
              value={days[name]}
              onChange={(day) => setDays({ ...days, [name]: day })}
            />
          )}
        </FieldRow>
      ))}
      <Refusals error={step.error} shown={(field) => names.some((name) => name === field)} />
      <div className={styles.moves}>
        <Button type="submit" variant="primary" busy={step.isPending}>
          {t(messages.save)}
        </Button>
        <Button onClick={onDone}>{t(messages.close)}</Button>
      </div>
    </form>
  );
}
