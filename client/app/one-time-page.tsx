import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { oneTimeQuery, useOneTimeLink } from "#client/api/session.ts";
import { useText } from "#client/i18n/use-text.ts";
import { setView } from "#client/state/view-store.ts";
import { firstWorkspace } from "#client/state/workspace.ts";
import { Spinner } from "#client/ui/spinner.tsx";
import { accountMessages } from "./account-messages.ts";
import { LanguageSwitch } from "./language-switch.tsx";
import { messages } from "./messages.ts";
import { NewPassword } from "./new-password.tsx";
import styles from "./page.module.css";

/** Where an invited person, or one who forgot the password, chooses a new one. */
export default function OneTimePage() {
  const t = useText();
  const [secret] = useState(() => window.location.hash.slice(1));
  const link = useQuery(oneTimeQuery(secret));
  const choose = useOneTimeLink(secret);
  if (link.isPending) {
    return (
      <main className={styles.page}>
        <Spinner label={t(messages.loading)} />
      </main>
    );
  }
  return (
    <main className={styles.page}>
      <div className={styles.card}>
        {link.data ? (
          <>
            <h1 className={styles.title}>{t(accountMessages.welcome, { name: link.data.name })}</h1>
            <p>{t(accountMessages.choose, { login: link.data.login })}</p>
            <NewPassword
              login={link.data.login}
              submitLabel={t(accountMessages.save)}
              busy={choose.isPending}
              error={choose.error}
              onSubmit={(password) =>
                choose.mutate(password, {
                  // Replaced, not pushed: going back must not lead to a link that is used up.
                  onSuccess: () => setView({ workspace: firstWorkspace }),
                })
              }
            />
          </>
        ) : (
          <>
            <h1 className={styles.title}>{t(accountMessages.deadLink)}</h1>
            <p role="alert">{link.error?.message}</p>
          </>
        )}
        <div className={styles.actions}>
          <LanguageSwitch />
        </div>
      </div>
    </main>
  );
}
