import styles from "./progress.module.css";

/** Without a label it is an ornament of a text that says the same. */
export function Spinner({ label }: { label?: string }) {
  return (
    <svg
      className={styles.spinner}
      viewBox="0 0 16 16"
      role={label ? "status" : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
    >
      <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="2" opacity="0.25" />
      <path d="M14 8a6 6 0 0 0-6-6" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
    </svg>
  );
}
