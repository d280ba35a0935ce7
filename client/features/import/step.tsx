import { type ReactNode, useEffect, useRef } from "react";
import { useText } from "#client/i18n/use-text.ts";
import { announce } from "#client/ui/announcer.tsx";
import styles from "./import.module.css";
import { messages } from "./messages.ts";

/** The heading that was left last. A panel that opens does not take the focus; a step that is taken does. */
let lastTitle: string | null = null;

export const forgetStep = (): void => {
  lastTitle = null;
};

type Props = {
  number: 1 | 2 | 3 | 4;
  title: string;
  children: ReactNode;
  /** Buttons that lead on, the main one last; always in sight. */
  footer?: ReactNode;
};

export function Step({ number, title, children, footer }: Props) {
  const t = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  const where = t(messages.step, { step: String(number) });
  const name = `${number} ${title}`;
  useEffect(() => {
    if (lastTitle !== null && lastTitle !== name) {
      heading.current?.focus();
      announce(`${where}. ${title}`);
    }
    lastTitle = name;
  }, [name, where, title]);
  return (
    <section className={styles.step} aria-label={title}>
      <header className={styles.head}>
        <ol className={styles.dots} aria-hidden="true">
          {[1, 2, 3, 4].map((dot) => (
            <li key={dot} className={dot <= number ? styles.reached : styles.ahead} />
          ))}
        </ol>
        <p className={styles.where}>{where}</p>
        <h3 ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </h3>
      </header>
      <div className={styles.body}>{children}</div>
      {footer && <footer className={styles.foot}>{footer}</footer>}
    </section>
  );
}
