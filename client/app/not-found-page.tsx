import type { Text } from "#client/i18n/text.ts";
import { useText } from "#client/i18n/use-text.ts";
import { setView } from "#client/state/view-store.ts";
import { firstWorkspace } from "#client/state/workspace.ts";
import { Button } from "#client/ui/button.tsx";
import { LanguageSwitch } from "./language-switch.tsx";
import styles from "./page.module.css";

const texts = {
  title: { ky: "Мындай барак жок", ru: "Такой страницы нет", en: "There is no such page" },
  next: {
    ky: "{path} дареги эч нерсеге алып барбайт. Шилтеме эски же толук эмес көчүрүлгөн болушу мүмкүн.",
    ru: "Адрес {path} никуда не ведёт. Возможно, ссылка устарела или скопирована не целиком.",
    en: "The address {path} leads nowhere. The link may be old, or only half of it was copied.",
  },
  toMap: { ky: "Картага өтүү", ru: "Перейти к карте", en: "Go to the map" },
} as const satisfies Readonly<Record<string, Text>>;

export function NotFoundPage() {
  const t = useText();
  return (
    <main className={styles.page}>
      <div className={styles.card}>
        <h1 className={styles.title}>{t(texts.title)}</h1>
        <p>{t(texts.next, { path: window.location.pathname })}</p>
        <div className={styles.actions}>
          <Button variant="primary" onClick={() => setView({ workspace: firstWorkspace }, "push")}>
            {t(texts.toMap)}
          </Button>
          <LanguageSwitch />
        </div>
      </div>
    </main>
  );
}
