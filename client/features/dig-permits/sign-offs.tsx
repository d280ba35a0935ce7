import { CircleCheck, CircleDashed } from "lucide-react";
import { useState } from "react";
import { newId } from "#client/api/new-id.ts";
import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import { Refusals, refusalOf } from "#client/row/refusals.tsx";
import { Badge } from "#client/ui/badge.tsx";
import { Button } from "#client/ui/button.tsx";
import { FieldRow } from "#client/ui/field-row.tsx";
import { TextInput } from "#client/ui/text-input.tsx";
import { digPermitIsClosed, maySignDigPermit } from "#contract/dig-permit-moves.ts";
import { type DigPermitHead, type DigPermitThread, longestDigText } from "#contract/dig-permits.ts";
import type { Person } from "#contract/session.ts";
import styles from "./dig-permits.module.css";
import { messages } from "./messages.ts";
import { useStep } from "./queries.ts";

type SignOff = DigPermitThread["sign_offs"][number];

export function SignOffs({ thread, person }: { thread: DigPermitThread; person: Person | null }) {
  const t = useText();
  const { permit, sign_offs } = thread;
  if (sign_offs.length === 0) return <p className={styles.note}>{t(messages.noSignOffs)}</p>;
  const may = person !== null && maySignDigPermit(person.roles) && !digPermitIsClosed(permit.state);
  return (
    <ul className={styles.plain} aria-label={t(messages.signOffs)}>
      {sign_offs.map((signOff) => (
        <li key={signOff.id}>
          <Signature permit={permit} signOff={signOff} may={may} />
        </li>
      ))}
    </ul>
  );
}

function Signature({ permit, signOff, may }: { permit: DigPermitHead; signOff: SignOff; may: boolean }) {
  const t = useText();
  const format = useFormat();
  const [signing, setSigning] = useState(false);
  const { owner, signer, signed_on, terms } = signOff;
  return (
    <>
      <div className={styles.signOff}>
        <strong>{t(owner)}</strong>
        {signer === null ? (
          <Badge tone="warn" icon={<CircleDashed aria-hidden="true" />}>
            {t(messages.notSigned)}
          </Badge>
        ) : (
          <Badge tone="good" icon={<CircleCheck aria-hidden="true" />}>
            {signer}, {format.date(signed_on)}
          </Badge>
        )}
        {may && signer === null && !signing && (
          <Button onClick={() => setSigning(true)}>{t(messages.sign)}</Button>
        )}
      </div>
      {terms !== null && <p className={styles.note}>{terms}</p>}
      {signing && signer === null && (
        <SignForm permit={permit} signOff={signOff.id} owner={t(owner)} onDone={() => setSigning(false)} />
      )}
    </>
  );
}

type FormProps = { permit: DigPermitHead; signOff: string; owner: string; onDone: () => void };

function SignForm({ permit, signOff, owner, onDone }: FormProps) {
  const t = useText();
  const step = useStep(permit);
  const [signer, setSigner] = useState("");
  const [terms, setTerms] = useState("");

  async function save(): Promise<void> {
    await step.mutateAsync({
      ...{ action: "sign", id: newId(), sign_off_id: signOff, signer },
      ...(terms.trim() !== "" && { text: terms }),
    });
    onDone();
  }

  return (
    <form
      className={styles.form}
      aria-label={`${t(messages.sign)}: ${owner}`}
      onSubmit={(event) => {
        event.preventDefault();
        void save().catch(() => undefined);
      }}
    >
      <FieldRow label={t(messages.signer)} error={refusalOf(step.error, "signer")} required>
        {(attributes) => <TextInput {...attributes} maxLength={200} value={signer} onChange={setSigner} />}
      </FieldRow>
      <FieldRow label={t(messages.terms)}>
        {(attributes) => (
          <TextInput {...attributes} maxLength={longestDigText} value={terms} onChange={setTerms} />
        )}
      </FieldRow>
      <Refusals error={step.error} shown={(field) => field === "signer"} />
      <div className={styles.moves}>
        <Button type="submit" variant="primary" busy={step.isPending}>
          {t(messages.save)}
        </Button>
        <Button onClick={onDone}>{t(messages.close)}</Button>
      </div>
    </form>
  );
}
