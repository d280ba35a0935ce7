import styles from "./progress.module.css";

/** `value` 0 to 1; null while nobody knows how long it takes. */
export function Progress({ value, label }: { value: number | null; label: string }) {
  return (
    <div
      className={styles.track}
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={value === null ? undefined : Math.round(value * 100)}
    >
      <div
        className={value === null ? styles.unknown : styles.bar}
        style={value === null ? undefined : { transform: `scaleX(${Math.min(Math.max(value, 0), 1)})` }}
      />
    </div>
  );
}
