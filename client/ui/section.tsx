import { ChevronRight } from "lucide-react";
import { type ReactNode, useId, useState } from "react";
import styles from "./section.module.css";

type Props = {
  title: string;
  /** Beside the title: a count, a badge, buttons. */
  aside?: ReactNode;
  /** Given: the section folds, and starts so. */
  folded?: boolean;
  children: ReactNode;
};

export function Section({ title, aside, folded, children }: Props) {
  const id = useId();
  const [open, setOpen] = useState(!folded);
  return (
    <section className={styles.section} aria-labelledby={id}>
      <header className={styles.head}>
        {folded === undefined ? (
          <h3 id={id} className={styles.title}>
            {title}
          </h3>
        ) : (
          <h3 className={styles.title}>
            <button
              id={id}
              type="button"
              className={styles.toggle}
              aria-expanded={open}
              onClick={() => setOpen((was) => !was)}
            >
              <ChevronRight aria-hidden="true" />
              {title}
            </button>
          </h3>
        )}
        {aside}
      </header>
      {open && <div className={styles.body}>{children}</div>}
    </section>
  );
}
