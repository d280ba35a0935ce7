import { useText } from "#client/i18n/use-text.ts";
import { Spinner } from "#client/ui/spinner.tsx";
import { messages } from "./messages.ts";
import styles from "./page.module.css";

/** While the program asks the server who is there. */
export function StartPage() {
  const t = useText();
  return (
    <div className={styles.page}>
      <Spinner label={t(messages.loading)} />
    </div>
  );
}
