import { type FormEvent, type ReactNode, useState } from "react";
import { useText } from "#client/i18n/use-text.ts";
import { Button } from "#client/ui/button.tsx";
import { FieldRow } from "#client/ui/field-row.tsx";
import { TextInput } from "#client/ui/text-input.tsx";
import { accountMessages } from "./account-messages.ts";
import styles from "./dialogs.module.css";

type Props = {
  /** For the password store of the browser. */
  login: string;
  submitLabel: string;
  busy: boolean;
  error: Error | null;
  onSubmit: (password: string) => void;
  /** Inputs above. */
  children?: ReactNode;
};

/** A password typed twice. What makes it a good one, the server says. */
export function NewPassword({ login, submitLabel, busy, error, onSubmit, children }: Props) {
  const t = useText();
  const [password, setPassword] = useState("");
  const [again, setAgain] = useState("");
  const [tried, setTried] = useState(false);
  const different = tried && password !== again ? t(accountMessages.different) : undefined;

  function submit(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if (password === again) onSubmit(password);
  }

  return (
    <form className={styles.form} onSubmit={submit}>
      <input type="text" autoComplete="username" value={login} readOnly hidden />
      {children}
      <FieldRow label={t(accountMessages.next)}>
        {(field) => (
          <TextInput
            {...field}
            type="password"
            autoComplete="new-password"
            required
            value={password}
            onChange={setPassword}
          />
        )}
      </FieldRow>
      <FieldRow label={t(accountMessages.again)} error={different}>
        {(field) => (
          <TextInput
            {...field}
            type="password"
            autoComplete="new-password"
            required
            value={again}
            onChange={setAgain}
          />
        )}
      </FieldRow>
      {error && (
        <p className={styles.error} role="alert">
          {error.message}
        </p>
      )}
      <Button type="submit" variant="primary" busy={busy}>
        {submitLabel}
      </Button>
    </form>
  );
}
