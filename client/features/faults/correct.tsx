import { useEffect, useRef, useState } from "react";
import { newId } from "#client/api/new-id.ts";
import { Problem } from "#client/api/problem.ts";
import { useText } from "#client/i18n/use-text.ts";
import { LongText } from "#client/row/long-text.tsx";
import { Refusals, refusalOf } from "#client/row/refusals.tsx";
import { getMapTool, setMapTool } from "#client/state/map-tool.ts";
import { Button } from "#client/ui/button.tsx";
import { FieldRow } from "#client/ui/field-row.tsx";
import { focusFirstInvalid } from "#client/ui/focus-first-invalid.ts";
import { Select } from "#client/ui/select.tsx";
import { TextInput } from "#client/ui/text-input.tsx";
import { type FaultHead, faultCauses, kindsOf, longestFaultText } from "#contract/faults.ts";
import { fault as layer } from "#layers/operations/fault.ts";
import { AssetChoice } from "./asset-choice.tsx";
import { correctedOf, correctionOf, wrongTime } from "./correction.ts";
import styles from "./faults.module.css";
import { formMessages } from "./form-messages.ts";
import { messages } from "./messages.ts";
import { MomentField } from "./moment-field.tsx";
import { startMoving, stopMoving, useMoved } from "./moved-place.ts";
import { useStep } from "./queries.ts";
import threadStyles from "./thread.module.css";
import { threadMessages } from "./thread-messages.ts";
import { TimesFields } from "./times-fields.tsx";
import { useCandidates } from "./use-place.ts";

const { kind: kinds, cause: causes, urgency: urgencies } = layer.fields;
const inputs: readonly string[] = ["kind", "address", "what", "cause", "asset", "at", "due_at"];

/** Corrects what was written down. Only what was changed here is sent; what it was before stays among the steps. */
export default function Correct({ fault, onDone }: { fault: FaultHead; onDone: () => void }) {
  const t = useText();
  const step = useStep(fault);
  const [id, setId] = useState(newId);
  // What others change meanwhile is theirs: only this person's changes are kept over it.
  const [first] = useState(() => correctedOf(fault));
  const [form, setForm] = useState(first);
  const frame = useRef<HTMLFormElement>(null);
  const [tried, setTried] = useState(false);
  /** What this person saw when the form was opened; null once the change of another has been told. */
  const [seen, setSeen] = useState<number | null>(fault.version);
  const moved = useMoved();
  const candidates = useCandidates(moved ?? fault.point, fault.network);
  const [x, y] = fault.point;
  useEffect(() => {
    startMoving([x, y]);
    setMapTool("fault-place");
    return () => {
      stopMoving();
      if (getMapTool() === "fault-place") setMapTool(null);
    };
  }, [x, y]);

  const change = (patch: Partial<typeof form>): void => {
    setId(newId());
    setForm({ ...form, ...patch });
  };
  const complaint = tried ? wrongTime(form) : null;
  const refused = (name: string): string | undefined => refusalOf(step.error, name);

  async function save(): Promise<void> {
    if (wrongTime(form) !== null) {
      focusFirstInvalid(frame.current, () => setTried(true));
      return;
    }
    const correction = correctionOf(first, form, moved);
    if (correction !== null)
      await step.mutateAsync(
        { action: "correct", id, version: seen ?? fault.version, ...correction },
        { onError: (error) => error instanceof Problem && error.status === 412 && setSeen(null) },
      );
    onDone();
  }

  return (
    <form
      ref={frame}
      className={threadStyles.asking}
      aria-label={t(threadMessages.correct)}
      onSubmit={(event) => {
        event.preventDefault();
        void save().catch(() => undefined);
      }}
    >
      <p className={styles.note}>{t(threadMessages.correctNote)}</p>
      <FieldRow label={t(formMessages.kind)} error={refused("kind")}>
        {(attributes) => (
          <Select
            {...attributes}
            value={form.kind}
            options={kindsOf[fault.network].map((value) => ({ value, label: t(kinds.values[value]) }))}
            onChange={(kind) => change({ kind: kind ?? form.kind })}
          />
        )}
      </FieldRow>
      <FieldRow label={t(formMessages.urgency)}>
        {(attributes) => (
          <Select
            {...attributes}
            value={form.urgency}
            options={(["normal", "emergency"] as const).map((value) => ({
              value,
              label: t(urgencies.values[value]),
            }))}
            onChange={(urgency) => change({ urgency: urgency ?? form.urgency })}
          />
        )}
      </FieldRow>
      <FieldRow
        label={t(threadMessages.address)}
        help={t(threadMessages.movePlace)}
        error={refused("address") ?? refused("at")}
      >
        {(attributes) => (
          <TextInput
            {...attributes}
            maxLength={300}
            value={form.address}
            onChange={(address) => change({ address })}
          />
        )}
      </FieldRow>
      {candidates && (
        <AssetChoice
          candidates={candidates}
          value={form.asset}
          error={refused("asset")}
          onChange={(asset) => change({ asset })}
        />
      )}
      <LongText
        label={t(threadMessages.what)}
        hint=""
        rows={2}
        most={longestFaultText}
        value={form.what}
        error={refused("what")}
        onChange={(what) => change({ what })}
      />
      <FieldRow label={t(formMessages.cause)} error={refused("cause")}>
        {(attributes) => (
          <Select
            {...attributes}
            value={form.cause}
            empty={t(messages.unknown)}
            options={faultCauses.map((value) => ({ value, label: t(causes.values[value]) }))}
            onChange={(cause) => change({ cause })}
          />
        )}
      </FieldRow>
      <TimesFields
        value={form.times}
        errorOf={(time) =>
          complaint?.time === time
            ? t(complaint.text)
            : (refused(`times.${time}`) ?? refused(`times.${time}.at`) ?? refused(`${time}_at`))
        }
        onChange={(times) => change({ times })}
      />
      <MomentField
        label={t(threadMessages.dueAt)}
        approximate={false}
        value={form.due}
        error={complaint?.time === "due" ? t(complaint.text) : refused("due_at")}
        onChange={(due) => change({ due })}
      />
      <Refusals
        error={step.error}
        shown={(field) => inputs.includes(field) || field.startsWith("times.") || field.endsWith("_at")}
      />
      <div className={styles.moves}>
        <Button type="submit" variant="primary" busy={step.isPending}>
          {t(messages.save)}
        </Button>
        <Button onClick={onDone}>{t(messages.cancel)}</Button>
      </div>
    </form>
  );
}
