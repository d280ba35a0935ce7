import { useQuery } from "@tanstack/react-query";
import { useRef, useState } from "react";
import { newId } from "#client/api/new-id.ts";
import { useText } from "#client/i18n/use-text.ts";
import { Refusals } from "#client/row/refusals.tsx";
import { Button } from "#client/ui/button.tsx";
import { FieldRow } from "#client/ui/field-row.tsx";
import { focusFirstInvalid } from "#client/ui/focus-first-invalid.ts";
import { Select } from "#client/ui/select.tsx";
import type { FaultHead } from "#contract/faults.ts";
import styles from "./faults.module.css";
import { formMessages } from "./form-messages.ts";
import { messages } from "./messages.ts";
import { momentOf, readMoment } from "./moment.ts";
import { MomentField } from "./moment-field.tsx";
import { crewsQuery, useStep } from "./queries.ts";
import threadStyles from "./thread.module.css";
import { moveTexts, threadMessages } from "./thread-messages.ts";

/** Which crew goes, and until when. */
export function Assign({ fault, onDone }: { fault: FaultHead; onDone: () => void }) {
  const t = useText();
  const { data, error } = useQuery(crewsQuery);
  const step = useStep(fault);
  const [id] = useState(newId);
  const [crew, setCrew] = useState(fault.crew_id);
  const [due, setDue] = useState(() => momentOf(fault.due_at, false));
  const frame = useRef<HTMLElement>(null);
  const [tried, setTried] = useState(false);
  const read = readMoment(due);

  async function assign(): Promise<void> {
    if (crew === null || typeof read === "string") {
      focusFirstInvalid(frame.current, () => setTried(true));
      return;
    }
    await step.mutateAsync({
      action: "assign",
      id,
      version: fault.version,
      crew_id: crew,
      due_at: read?.at ?? null,
    });
    onDone();
  }

  if (data?.crews.length === 0) return <p className={styles.error}>{t(threadMessages.noCrews)}</p>;
  return (
    <section ref={frame} className={threadStyles.asking} aria-label={t(moveTexts.assign)}>
      <Refusals error={error ?? step.error} shown={() => false} />
      <FieldRow
        label={t(threadMessages.crew)}
        error={tried && crew === null ? t(threadMessages.crewNeeded) : undefined}
      >
        {(attributes) => (
          <Select
            {...attributes}
            value={crew}
            empty={t(threadMessages.chooseCrew)}
            options={(data?.crews ?? []).map(({ id: value, name }) => ({ value, label: name }))}
            onChange={setCrew}
          />
        )}
      </FieldRow>
      <MomentField
        label={t(threadMessages.dueAt)}
        approximate={false}
        value={due}
        error={
          tried && typeof read === "string"
            ? t(read === "no-day" ? formMessages.dayNeeded : formMessages.timeWrong)
            : undefined
        }
        onChange={setDue}
      />
      <div className={styles.moves}>
        <Button variant="primary" busy={step.isPending} onClick={() => void assign().catch(() => undefined)}>
          {t(messages.save)}
        </Button>
        <Button onClick={onDone}>{t(messages.cancel)}</Button>
      </div>
    </section>
  );
}
