import { useSyncExternalStore } from "react";
import styles from "./hidden.module.css";

let message = "";
const listeners = new Set<() => void>();

/** Tells a screen reader what a seeing person sees happen. */
export function announce(text: string): void {
  // The same text twice would not be spoken again; a no-break space makes it another one.
  message = text === message ? `${text}\u00a0` : text;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Once in the page. */
export function Announcer() {
  const text = useSyncExternalStore(subscribe, () => message);
  return (
    <div className={styles.hidden} role="status" aria-live="polite">
      {text}
    </div>
  );
}
