import type { ReactNode } from "react";
import styles from "./empty-state.module.css";

type Props = {
  icon?: ReactNode;
  title: string;
  /** What the reader can do next. */
  children: ReactNode;
  /** The button that does it. */
  action?: ReactNode;
};

export function EmptyState({ icon, title, children, action }: Props) {
  return (
    <div className={styles.empty}>
      {icon && <div className={styles.icon}>{icon}</div>}
      <p className={styles.title}>{title}</p>
      <div className={styles.step}>{children}</div>
      {action && <div className={styles.action}>{action}</div>}
    </div>
  );
}
