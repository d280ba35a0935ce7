import { useQuery } from "@tanstack/react-query";
import { type FormEvent, useId, useState } from "react";
import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import { Refusals } from "#client/row/refusals.tsx";
import { Button } from "#client/ui/button.tsx";
import { Dialog } from "#client/ui/dialog.tsx";
import { notify } from "#client/ui/notices.ts";
import type { Account } from "#contract/people.ts";
import { AccountFields, type AccountForm, ownFields } from "./account-fields.tsx";
import { actionTexts, messages } from "./messages.ts";
import { OneTimeLink } from "./one-time-link.tsx";
import styles from "./people.module.css";
import { accountQuery, useChangeAccount, useNewLink } from "./queries.ts";

function History({ id }: { id: string }) {
  const t = useText();
  const format = useFormat();
  const events = useQuery(accountQuery(id)).data?.events ?? [];
  return (
    <details>
      <summary>{t(messages.history)}</summary>
      <ul className={styles.events}>
        {events.map(({ at, actor, action }) => (
          <li key={`${at} ${action}`}>
            {t(actionTexts[action])}
            <p className={styles.note}>
              {format.dateTime(at)} · {actor}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}

export function AccountDialog({ person, onClose }: { person: Account; onClose: () => void }) {
  const t = useText();
  const formId = useId();
  const [form, setForm] = useState<AccountForm>(person);
  const [tried, setTried] = useState(false);
  const change = useChangeAccount(person.id);
  const link = useNewLink(person.id);
  const disabled = person.disabled_at !== null;

  function submit(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if (form.roles.length === 0) return;
    const { name, login, roles, organisation_id } = form;
    change.mutate(
      { name, login, roles: [...roles], organisation_id },
      {
        onSuccess: () => {
          notify({ kind: "good", text: t(messages.saved) });
          onClose();
        },
      },
    );
  }

  function turn(): void {
    change.mutate(
      { disabled: !disabled },
      {
        onSuccess: () => {
          const undo = { label: t(messages.undo), run: () => change.mutate({ disabled: false }) };
          if (!disabled) {
            notify({ kind: "info", text: t(messages.disabledNow, { name: person.name }), action: undo });
          }
          onClose();
        },
      },
    );
  }

  return (
    <Dialog
      title={link.data ? t(messages.linkTitle) : person.name}
      closeLabel={t(messages.close)}
      onClose={onClose}
      size="medium"
      footer={
        link.data ? (
          <Button onClick={onClose}>{t(messages.close)}</Button>
        ) : (
          <>
            <Button variant="quiet" className={styles.apart} onClick={turn}>
              {t(disabled ? messages.enable : messages.disable)}
            </Button>
            {!disabled && !person.demo && (
              <Button busy={link.isPending} onClick={() => link.mutate()}>
                {t(messages.newLink)}
              </Button>
            )}
            <Button type="submit" form={formId} variant="primary" busy={change.isPending}>
              {t(messages.save)}
            </Button>
          </>
        )
      }
    >
      {link.data ? (
        <OneTimeLink {...link.data} />
      ) : (
        <form id={formId} className={styles.form} onSubmit={submit}>
          <Refusals error={change.error ?? link.error} shown={(field) => ownFields.includes(field)} />
          <AccountFields form={form} onChange={setForm} error={change.error} tried={tried} />
          <History id={person.id} />
        </form>
      )}
    </Dialog>
  );
}
