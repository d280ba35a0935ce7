import { CloudOff } from "lucide-react";
import { useText } from "#client/i18n/use-text.ts";
import styles from "./isolation.module.css";
import { messages } from "./messages.ts";

/** Not an error: who turns valves learns why there is no list, and that it comes by itself. */
export function NeedsServer() {
  const t = useText();
  return (
    <p className={styles.needsServer} role="status">
      <CloudOff aria-hidden="true" /> {t(messages.needsServer)}
    </p>
  );
}
