import { useRef, useState } from "react";
import { newId } from "#client/api/new-id.ts";
import { useText } from "#client/i18n/use-text.ts";
import { Refusals, refusalOf } from "#client/row/refusals.tsx";
import { announce } from "#client/ui/announcer.tsx";
import { Button } from "#client/ui/button.tsx";
import { DateInput } from "#client/ui/date-input.tsx";
import { FieldRow } from "#client/ui/field-row.tsx";
import { focusFirstInvalid } from "#client/ui/focus-first-invalid.ts";
import { NumberInput } from "#client/ui/number-input.tsx";
import { TextInput } from "#client/ui/text-input.tsx";
import { messages } from "./messages.ts";
import { useDecide } from "./queries.ts";
import styles from "./year.module.css";
import { yearMessages } from "./year-messages.ts";

const votes = ["for", "against", "abstained"] as const;
type Votes = Readonly<Record<(typeof votes)[number], number | null>>;

type Props = { year: number; drafted: number; proposed: number; onDone: () => void };

/** Number, day and vote of the resolution that makes the draft the approved plan. */
export function DecisionForm({ year, drafted, proposed, onDone }: Props) {
  const t = useText();
  const form = useRef<HTMLFormElement>(null);
  // Sent again after its answer was lost, it is recorded once.
  const [id] = useState(newId);
  const [resolution, setResolution] = useState("");
  const [day, setDay] = useState<string | null>(null);
  const [count, setCount] = useState<Votes>({ for: null, against: null, abstained: null });
  const [tried, setTried] = useState(false);
  const decide = useDecide(year);
  const errorOf = (isMissing: boolean, field: string): string | undefined =>
    tried && isMissing ? t(yearMessages.needed) : refusalOf(decide.error, field);

  async function save(): Promise<void> {
    const { for: votes_for, against: votes_against, abstained: votes_abstained } = count;
    if (
      resolution.trim() === "" ||
      day === null ||
      votes_for === null ||
      votes_against === null ||
      votes_abstained === null
    ) {
      focusFirstInvalid(form.current, () => setTried(true));
      return;
    }
    await decide.mutateAsync({
      id,
      resolution_number: resolution,
      decided_on: day,
      votes_for,
      votes_against,
      votes_abstained,
    });
    announce(t(yearMessages.decided));
    onDone();
  }

  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={t(yearMessages.record)}
      onSubmit={(event) => {
        event.preventDefault();
        if (!decide.isPending) void save().catch(() => undefined);
      }}
    >
      <p className={styles.text}>
        {t(yearMessages.willApprove, { count: drafted })}{" "}
        {proposed > 0 && t(yearMessages.stillProposed, { count: proposed })}
      </p>
      <div className={styles.fields}>
        <FieldRow
          label={t(yearMessages.resolution)}
          error={errorOf(resolution.trim() === "", "resolution_number")}
          required
        >
          {(attributes) => (
            <TextInput {...attributes} maxLength={100} value={resolution} onChange={setResolution} />
          )}
        </FieldRow>
        <FieldRow label={t(yearMessages.decidedOn)} error={errorOf(day === null, "decided_on")} required>
          {(attributes) => <DateInput {...attributes} value={day} onChange={setDay} />}
        </FieldRow>
        {votes.map((vote) => (
          <FieldRow
            key={vote}
            label={t(yearMessages[vote])}
            error={errorOf(count[vote] === null, `votes_${vote}`)}
            required
          >
            {(attributes) => (
              <NumberInput
                {...attributes}
                decimals={0}
                min={0}
                max={1000}
                value={count[vote]}
                onChange={(next) => setCount({ ...count, [vote]: next === null ? null : Math.round(next) })}
              />
            )}
          </FieldRow>
        ))}
      </div>
      <Refusals
        error={decide.error}
        shown={(field) =>
          field === "resolution_number" || field === "decided_on" || field.startsWith("votes_")
        }
      />
      <div className={styles.buttons}>
        <Button type="submit" variant="primary" busy={decide.isPending}>
          {t(messages.save)}
        </Button>
        <Button onClick={onDone}>{t(messages.cancel)}</Button>
      </div>
    </form>
  );
}
