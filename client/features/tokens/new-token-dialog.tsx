import { type FormEvent, useId, useState } from "react";
import { usePerson } from "#client/api/session.ts";
import { useText } from "#client/i18n/use-text.ts";
import { Refusals, refusalOf } from "#client/row/refusals.tsx";
import { Button } from "#client/ui/button.tsx";
import { Checkbox } from "#client/ui/checkbox.tsx";
import { CopyField } from "#client/ui/copy-field.tsx";
import { Dialog } from "#client/ui/dialog.tsx";
import { FieldRow } from "#client/ui/field-row.tsx";
import { Segmented } from "#client/ui/segmented.tsx";
import { TextInput } from "#client/ui/text-input.tsx";
import type { AccountRole } from "#contract/people.ts";
import { roleTexts } from "#layers/kit/roles.ts";
import { messages } from "./messages.ts";
import { useMakeToken } from "./queries.ts";
import styles from "./tokens.module.css";

const terms = ["30", "90", "365"] as const;

function Made({ secret, onClose }: { secret: string; onClose: () => void }) {
  const t = useText();
  return (
    <Dialog
      title={t(messages.madeTitle)}
      closeLabel={t(messages.close)}
      onClose={onClose}
      size="medium"
      footer={<Button onClick={onClose}>{t(messages.close)}</Button>}
    >
      <div className={styles.form}>
        <p role="status">{t(messages.madeNote)}</p>
        <CopyField label={t(messages.secret)} value={secret} />
        <CopyField label={t(messages.address)} value={`${window.location.origin}/ogc`} />
        <p className={styles.note}>{t(messages.howTo)}</p>
      </div>
    </Dialog>
  );
}

export function NewTokenDialog({ onClose }: { onClose: () => void }) {
  const t = useText();
  const id = useId();
  const own = (usePerson()?.roles ?? []).filter((role): role is AccountRole => role !== "public");
  const [name, setName] = useState("");
  const [roles, setRoles] = useState<readonly AccountRole[]>(own);
  const [readOnly, setReadOnly] = useState(true);
  const [days, setDays] = useState<(typeof terms)[number]>("90");
  const [tried, setTried] = useState(false);
  const make = useMakeToken();

  function submit(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if (roles.length > 0) make.mutate({ name, roles: [...roles], read_only: readOnly, days: Number(days) });
  }

  if (make.data) return <Made secret={make.data.secret} onClose={onClose} />;
  const termTexts = { 30: messages.days30, 90: messages.days90, 365: messages.days365 };
  return (
    <Dialog
      title={t(messages.make)}
      closeLabel={t(messages.close)}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{t(messages.cancel)}</Button>
          <Button type="submit" form={id} variant="primary" busy={make.isPending}>
            {t(messages.make)}
          </Button>
        </>
      }
    >
      <form id={id} className={styles.form} onSubmit={submit}>
        <p className={styles.note}>{t(messages.about)}</p>
        <Refusals error={make.error} shown={(field) => field === "name"} />
        <FieldRow
          label={t(messages.name)}
          required
          help={t(messages.nameHelp)}
          error={refusalOf(make.error, "name")}
        >
          {(field) => <TextInput {...field} required maxLength={200} value={name} onChange={setName} />}
        </FieldRow>
        <fieldset className={styles.roles}>
          <legend>{t(messages.roles)}</legend>
          {own.map((role) => (
            <Checkbox
              key={role}
              checked={roles.includes(role)}
              onChange={(held) =>
                setRoles(own.filter((each) => (each === role ? held : roles.includes(each))))
              }
            >
              {t(roleTexts[role])}
            </Checkbox>
          ))}
        </fieldset>
        {tried && roles.length === 0 && (
          <p className={styles.error} role="alert">
            {t(messages.rolesNeeded)}
          </p>
        )}
        <div>
          <Checkbox checked={readOnly} onChange={setReadOnly}>
            {t(messages.readOnly)}
          </Checkbox>
          <p className={styles.note}>{t(messages.readOnlyHelp)}</p>
        </div>
        <div className={styles.term}>
          <span aria-hidden="true">{t(messages.days)}</span>
          <Segmented
            label={t(messages.days)}
            value={days}
            options={terms.map((value) => ({ value, label: t(termTexts[value]) }))}
            onChange={setDays}
          />
        </div>
      </form>
    </Dialog>
  );
}
