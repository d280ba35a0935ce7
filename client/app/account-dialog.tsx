import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import { openSessionsQuery, useChangePassword, useEndSessions, usePerson } from "#client/api/session.ts";
import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import { Badge } from "#client/ui/badge.tsx";
import { Button } from "#client/ui/button.tsx";
import { Dialog } from "#client/ui/dialog.tsx";
import { FieldRow } from "#client/ui/field-row.tsx";
import { notify } from "#client/ui/notices.ts";
import { TextInput } from "#client/ui/text-input.tsx";
import { accountMessages } from "./account-messages.ts";
import { browserName } from "./browser-name.ts";
import styles from "./dialogs.module.css";
import { messages } from "./messages.ts";
import { NewPassword } from "./new-password.tsx";
import { PanelFrame } from "./panel-frame.tsx";

function OpenSessions() {
  const t = useText();
  const format = useFormat();
  const { sessions } = useSuspenseQuery(openSessionsQuery).data;
  const end = useEndSessions();
  const fail = { onError: (error: Error) => notify({ kind: "error", text: error.message }) };
  return (
    <>
      <ul className={styles.sources}>
        {sessions.map((session) => (
          <li key={session.id} className={styles.session}>
            <div>
              {browserName(session.user_agent) ?? t(accountMessages.unknownBrowser)}{" "}
              {session.current && <Badge tone="good">{t(accountMessages.thisOne)}</Badge>}
              <p className={styles.note}>
                {t(accountMessages.seen, { when: format.dateTime(session.seen_at) })}
                {session.ip && ` · ${session.ip}`}
              </p>
            </div>
            {!session.current && (
              <Button variant="quiet" onClick={() => end.mutate(session.id, fail)}>
                {t(accountMessages.end)}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {sessions.length > 1 && (
        <Button busy={end.isPending} onClick={() => end.mutate(null, fail)}>
          {t(accountMessages.endOthers)}
        </Button>
      )}
    </>
  );
}

function ChangePassword({ login, onDone }: { login: string; onDone: () => void }) {
  const t = useText();
  const change = useChangePassword();
  const [present, setPresent] = useState("");
  return (
    <NewPassword
      login={login}
      submitLabel={t(accountMessages.change)}
      busy={change.isPending}
      error={change.error}
      onSubmit={(password) =>
        change.mutate(
          { current_password: present, password },
          {
            onSuccess: () => {
              notify({ kind: "good", text: t(accountMessages.changed) });
              onDone();
            },
          },
        )
      }
    >
      <FieldRow label={t(accountMessages.present)}>
        {(field) => (
          <TextInput
            {...field}
            type="password"
            autoComplete="current-password"
            required
            value={present}
            onChange={setPresent}
          />
        )}
      </FieldRow>
    </NewPassword>
  );
}

export default function AccountDialog({ onClose }: { onClose: () => void }) {
  const t = useText();
  const person = usePerson();
  if (!person) return null;
  return (
    <Dialog title={t(accountMessages.title)} closeLabel={t(messages.close)} onClose={onClose}>
      <div className={styles.about}>
        <h3>{t(accountMessages.sessions)}</h3>
        <PanelFrame>
          <OpenSessions />
        </PanelFrame>
        <h3>{t(accountMessages.password)}</h3>
        <ChangePassword login={person.login} onDone={onClose} />
      </div>
    </Dialog>
  );
}
