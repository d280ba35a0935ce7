import styles from "./keys.module.css";

const mac = /Mac|iPhone|iPad/.test(navigator.userAgent);
const macNames: Readonly<Record<string, string>> = { Ctrl: "⌘", Alt: "⌥", Shift: "⇧" };

/** "Ctrl+K" as key caps. */
export const Keys = ({ keys }: { keys: string }) => (
  <kbd className={styles.keys}>
    {keys.split("+").map((key) => (
      <kbd key={key} className={styles.key}>
        {(mac && macNames[key]) || key}
      </kbd>
    ))}
  </kbd>
);
