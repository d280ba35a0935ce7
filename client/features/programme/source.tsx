import { useText } from "#client/i18n/use-text.ts";
import { messages } from "./messages.ts";
import styles from "./programme.module.css";

/** The document and its words, from which a programme or a measure comes. */
export function Source({ source }: { source: string | null }) {
  const t = useText();
  if (!source) return null;
  return (
    <p className={styles.source}>
      {t(messages.source)}: {source}
    </p>
  );
}
