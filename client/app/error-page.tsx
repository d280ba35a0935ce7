import { Problem } from "#client/api/problem.ts";
import type { Text } from "#client/i18n/text.ts";
import { useText } from "#client/i18n/use-text.ts";
import { Button } from "#client/ui/button.tsx";
import { messages } from "./messages.ts";
import styles from "./page.module.css";

const texts = {
  unreachable: { ky: "Сервер жооп берген жок", ru: "Сервер не ответил", en: "The server did not answer" },
  failed: { ky: "Программада ката кетти", ru: "Ошибка в программе", en: "Something in the program failed" },
  failedNext: {
    ky: "Сакталган маалымат серверде турат. Баракты кайра жүктөңүз; ката кайталанса, ушул жазууну администраторго көрсөтүңүз:",
    ru: "Сохранённое осталось на сервере. Обновите страницу; если ошибка повторится, покажите администратору эту строку:",
    en: "What was saved is safe on the server. Reload the page; if it happens again, show the administrator this line:",
  },
} as const satisfies Readonly<Record<string, Text>>;

export function ErrorPage({ error, onRetry }: { error: Error; onRetry: () => void }) {
  const t = useText();
  const refusal = error instanceof Problem;
  return (
    <main className={styles.page}>
      <div className={styles.card} role="alert">
        <h1 className={styles.title}>{t(refusal ? texts.unreachable : texts.failed)}</h1>
        {!refusal && <p>{t(texts.failedNext)}</p>}
        <p className={refusal ? undefined : styles.detail}>{error.message}</p>
        <div className={styles.actions}>
          <Button variant="primary" onClick={onRetry}>
            {t(messages.retry)}
          </Button>
        </div>
      </div>
    </main>
  );
}
