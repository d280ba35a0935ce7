import { X } from "lucide-react";
import type { ReactNode } from "react";
import { IconButton } from "./icon-button.tsx";
import styles from "./panel-header.module.css";

type Props = {
  title: ReactNode;
  /** A second, quieter line. */
  subtitle?: ReactNode;
  icon?: ReactNode;
  actions?: ReactNode;
  onClose?: () => void;
  closeLabel?: string;
};

export function PanelHeader({ title, subtitle, icon, actions, onClose, closeLabel }: Props) {
  return (
    <header className={styles.head}>
      {icon}
      <div className={styles.titles}>
        <h2 className={styles.title}>{title}</h2>
        {subtitle && <p className={styles.subtitle}>{subtitle}</p>}
      </div>
      {actions}
      {onClose && closeLabel && <IconButton icon={<X />} label={closeLabel} onClick={onClose} />}
    </header>
  );
}
