import { Spinner } from "./spinner.tsx";
import styles from "./waiting.module.css";

/** In place of what is not there yet, in the middle of its room. */
export function Waiting({ label }: { label: string }) {
  return (
    <div className={styles.waiting} role="status">
      <Spinner />
      <span className={styles.label}>{label}</span>
    </div>
  );
}
