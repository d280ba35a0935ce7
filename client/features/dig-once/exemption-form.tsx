import { useEffect, useRef, useState } from "react";
import { newId } from "#client/api/new-id.ts";
import { useText } from "#client/i18n/use-text.ts";
import { LongText } from "#client/row/long-text.tsx";
import { Refusals, refusalOf } from "#client/row/refusals.tsx";
import { Button } from "#client/ui/button.tsx";
import { DateInput } from "#client/ui/date-input.tsx";
import { FieldRow } from "#client/ui/field-row.tsx";
import { focusFirstInvalid } from "#client/ui/focus-first-invalid.ts";
import { Select } from "#client/ui/select.tsx";
import { TextInput } from "#client/ui/text-input.tsx";
import { exemptionReasons, longestExemption } from "#contract/dig-once.ts";
import styles from "./dig-once.module.css";
import { messages, reasonTexts } from "./messages.ts";
import { useExempt } from "./queries.ts";

type Props = { conflictKey: string; onDone: () => void };

const inputs: readonly string[] = ["reason_code", "reason", "signer", "signed_on"];

/** Why the ground may be opened all the same, and who answers for it. It is no form of its own: it stands in one. */
export function ExemptionForm({ conflictKey, onDone }: Props) {
  const t = useText();
  const frame = useRef<HTMLDivElement>(null);
  // Sent again after its answer was lost, it is written once.
  const [id] = useState(newId);
  const [code, setCode] = useState<(typeof exemptionReasons)[number] | null>(null);
  const [reason, setReason] = useState("");
  const [signer, setSigner] = useState("");
  const [day, setDay] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const exempt = useExempt();
  useEffect(() => frame.current?.querySelector<HTMLElement>("select")?.focus(), []);
  const errorOf = (isMissing: boolean, field: string): string | undefined =>
    tried && isMissing ? t(messages.needed) : refusalOf(exempt.error, field);

  async function save(): Promise<void> {
    if (code === null || day === null || reason.trim() === "" || signer.trim() === "") {
      focusFirstInvalid(frame.current, () => setTried(true));
      return;
    }
    await exempt.mutateAsync({
      id,
      conflict_key: conflictKey,
      reason_code: code,
      reason,
      signer,
      signed_on: day,
    });
    onDone();
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: a form must not stand in the form of the street
    <div ref={frame} className={styles.form} role="group" aria-label={t(messages.exempt)}>
      <FieldRow label={t(messages.reasonCode)} error={errorOf(code === null, "reason_code")} required>
        {(attributes) => (
          <Select
            {...attributes}
            value={code}
            options={exemptionReasons.map((value) => ({ value, label: t(reasonTexts[value]) }))}
            onChange={setCode}
          />
        )}
      </FieldRow>
      <LongText
        label={t(messages.reason)}
        hint=""
        rows={2}
        most={longestExemption}
        value={reason}
        error={errorOf(reason.trim() === "", "reason")}
        onChange={setReason}
      />
      <FieldRow label={t(messages.signer)} error={errorOf(signer.trim() === "", "signer")} required>
        {(attributes) => <TextInput {...attributes} maxLength={200} value={signer} onChange={setSigner} />}
      </FieldRow>
      <FieldRow label={t(messages.signedOn)} error={errorOf(day === null, "signed_on")} required>
        {(attributes) => <DateInput {...attributes} value={day} onChange={setDay} />}
      </FieldRow>
      <Refusals error={exempt.error} shown={(field) => inputs.includes(field)} />
      <div className={styles.buttons}>
        <Button busy={exempt.isPending} onClick={() => void save().catch(() => undefined)}>
          {t(messages.save)}
        </Button>
        <Button onClick={onDone}>{t(messages.cancel)}</Button>
      </div>
    </div>
  );
}
