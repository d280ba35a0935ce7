import { useText } from "#client/i18n/use-text.ts";
import styles from "./council.module.css";
import { messages } from "./messages.ts";

/** Beside every figure that comes from sample data. */
export function SampleMark({ shown }: { shown: boolean }) {
  const t = useText();
  if (!shown) return null;
  return (
    <span className={styles.sample} title={t(messages.sampleData)}>
      {t(messages.sampleMark)}
    </span>
  );
}
