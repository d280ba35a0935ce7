import { type FormEvent, useState } from "react";
import { useSession, useSignIn } from "#client/api/session.ts";
import type { Text } from "#client/i18n/text.ts";
import { useText } from "#client/i18n/use-text.ts";
import { Button } from "#client/ui/button.tsx";
import { Dialog } from "#client/ui/dialog.tsx";
import { FieldRow } from "#client/ui/field-row.tsx";
import { TextInput } from "#client/ui/text-input.tsx";
import type { SignIn } from "#contract/session.ts";
import { roleTexts } from "#layers/kit/roles.ts";
import styles from "./dialogs.module.css";
import { messages } from "./messages.ts";
import { signInText } from "./sign-in-messages.ts";

const texts = {
  login: { ky: "Логин", ru: "Логин", en: "Login" },
  password: { ky: "Сырсөз", ru: "Пароль", en: "Password" },
  demo: {
    ky: "Үлгү шаардын кызматкерлери: басып кириңиз",
    ru: "Сотрудники учебного города: вход одним нажатием",
    en: "People of the sample city: one click signs in",
  },
} as const satisfies Readonly<Record<string, Text>>;

export default function SignInDialog({ onClose }: { onClose: () => void }) {
  const t = useText();
  const { demo_people: demoPeople } = useSession();
  const signIn = useSignIn();
  const [form, setForm] = useState<SignIn>({ login: "", password: "" });
  const enter = (who: SignIn): void => signIn.mutate(who, { onSuccess: onClose });

  function submit(event: FormEvent): void {
    event.preventDefault();
    enter(form);
  }

  return (
    <Dialog title={t(signInText)} closeLabel={t(messages.close)} onClose={onClose}>
      <form className={styles.form} onSubmit={submit}>
        <FieldRow label={t(texts.login)}>
          {(field) => (
            <TextInput
              {...field}
              name="login"
              autoComplete="username"
              autoCapitalize="none"
              spellCheck={false}
              required
              autoFocus
              value={form.login}
              onChange={(login) => setForm({ ...form, login })}
            />
          )}
        </FieldRow>
        <FieldRow label={t(texts.password)}>
          {(field) => (
            <TextInput
              {...field}
              name="password"
              type="password"
              autoComplete="current-password"
              required
              value={form.password}
              onChange={(password) => setForm({ ...form, password })}
            />
          )}
        </FieldRow>
        {signIn.error && (
          <p className={styles.error} role="alert">
            {signIn.error.message}
          </p>
        )}
        <Button type="submit" variant="primary" busy={signIn.isPending}>
          {t(signInText)}
        </Button>
      </form>
      {demoPeople.length > 0 && (
        <section className={styles.demo} aria-label={t(texts.demo)}>
          <p className={styles.note}>{t(texts.demo)}</p>
          <ul className={styles.people}>
            {demoPeople.map(({ login, password, role }) => (
              <li key={login}>
                <button
                  type="button"
                  className={styles.demoPerson}
                  onClick={() => enter({ login, password })}
                >
                  <span>{t(roleTexts[role])}</span>
                  <span className={styles.note}>{login}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Dialog>
  );
}
