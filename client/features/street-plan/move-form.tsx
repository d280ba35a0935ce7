import { useRef, useState } from "react";
import { Problem } from "#client/api/problem.ts";
import { useText } from "#client/i18n/use-text.ts";
import { Refusals, refusalOf } from "#client/row/refusals.tsx";
import { Button } from "#client/ui/button.tsx";
import { DateInput } from "#client/ui/date-input.tsx";
import { FieldRow } from "#client/ui/field-row.tsx";
import { focusFirstInvalid } from "#client/ui/focus-first-invalid.ts";
import { TextInput } from "#client/ui/text-input.tsx";
import { moratoriumYears, type PlannedStreet } from "#contract/street-plan.ts";
import type { PlanMove } from "#contract/street-plan-moves.ts";
import { AmountsField } from "./amounts-field.tsx";
import { messages } from "./messages.ts";
import { type Asked, firstForm, type MoveFields, moveOf, neededBy } from "./move-fields.ts";
import styles from "./street-plan.module.css";
import { threadMessages } from "./thread-messages.ts";
import { useMove } from "./use-move.ts";

export const asks = (move: PlanMove): move is Exclude<Asked, "pay"> =>
  move === "contract" || move === "start" || move === "accept" || move === "warrant";

type Field = keyof MoveFields;

const titles = {
  contract: threadMessages.contractForm,
  start: threadMessages.startForm,
  accept: threadMessages.acceptForm,
  warrant: threadMessages.warrantForm,
  pay: threadMessages.payForm,
} as const;
const numberLabels = {
  contract: threadMessages.contractNumber,
  accept: threadMessages.actNumber,
  pay: threadMessages.document,
} as const;
const dayLabels = {
  contract: threadMessages.signedOn,
  start: threadMessages.startedOn,
  accept: threadMessages.actOn,
  warrant: threadMessages.warrantUntil,
  pay: threadMessages.paidOn,
} as const;
/** What the server calls the inputs. */
const serverFields: Readonly<Record<Field, readonly string[]>> = {
  contractor: ["contractor"],
  number: ["number", "act_number", "document"],
  day: ["on", "until"],
  amounts: ["amounts"],
};

type Props = {
  item: PlannedStreet;
  asked: Asked;
  said: string;
  onDone: () => void;
  onCancel: () => void;
};

/** A contract, an act, a payment: its paper, its day and what it says of each work. */
export function MoveForm({ item, asked, said, onDone, onCancel }: Props) {
  const t = useText();
  const form = useRef<HTMLFormElement>(null);
  const { take, step } = useMove(item);
  const [fields, setFields] = useState(() => firstForm(item, asked));
  const [tried, setTried] = useState(false);
  const patch = (change: Partial<MoveFields>): void => setFields({ ...fields, ...change });
  const missing = tried ? neededBy(asked, fields) : [];
  const errorOf = (field: Field): string | undefined =>
    missing.includes(field)
      ? t(threadMessages.needed)
      : serverFields[field].map((name) => refusalOf(step.error, name)).find(Boolean);

  // A refusal that names a work stands at that work.
  const amountsError = item.works.some(({ id }) => amountRefusal(step.error, id))
    ? undefined
    : errorOf("amounts");

  async function save(): Promise<void> {
    const move = moveOf(asked, fields, said);
    if (!move) {
      focusFirstInvalid(form.current, () => setTried(true));
      return;
    }
    await take(move);
    onDone();
  }

  return (
    <form
      ref={form}
      className={styles.asking}
      aria-label={t(titles[asked])}
      onSubmit={(event) => {
        event.preventDefault();
        if (!step.isPending) void save().catch(() => undefined);
      }}
    >
      <h3 className={styles.askingTitle}>{t(titles[asked])}</h3>
      {asked === "contract" && (
        <FieldRow label={t(threadMessages.contractor)} error={errorOf("contractor")} required>
          {(attributes) => (
            <TextInput
              {...attributes}
              maxLength={200}
              value={fields.contractor}
              onChange={(contractor) => patch({ contractor })}
            />
          )}
        </FieldRow>
      )}
      {(asked === "contract" || asked === "accept" || asked === "pay") && (
        <FieldRow label={t(numberLabels[asked])} error={errorOf("number")} required>
          {(attributes) => (
            <TextInput
              {...attributes}
              maxLength={100}
              value={fields.number}
              onChange={(number) => patch({ number })}
            />
          )}
        </FieldRow>
      )}
      <FieldRow
        label={t(dayLabels[asked])}
        error={errorOf("day")}
        help={asked === "warrant" ? t(threadMessages.warrantHint, { years: moratoriumYears }) : undefined}
        required={asked !== "warrant"}
      >
        {(attributes) => <DateInput {...attributes} value={fields.day} onChange={(day) => patch({ day })} />}
      </FieldRow>
      {(asked === "contract" || asked === "accept" || asked === "pay") && (
        <AmountsField
          works={item.works}
          amounts={fields.amounts}
          error={amountsError}
          errorOf={(work) => amountRefusal(step.error, work)}
          onChange={(amounts) => patch({ amounts })}
        />
      )}
      <Refusals
        error={step.error}
        shown={(field) => field.startsWith("amounts") || Object.values(serverFields).flat().includes(field)}
      />
      <div className={styles.moves}>
        <Button type="submit" variant="primary" busy={step.isPending}>
          {t(messages.save)}
        </Button>
        <Button onClick={onCancel}>{t(messages.cancel)}</Button>
      </div>
    </form>
  );
}

function amountRefusal(error: Error | null, work: string): string | undefined {
  const fault = error instanceof Problem ? error.faults.find(({ id }) => id === work) : undefined;
  return fault && [fault.message, fault.cure].filter(Boolean).join(" ");
}
