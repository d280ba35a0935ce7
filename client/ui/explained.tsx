import type { ReactNode } from "react";
import { useText } from "#client/i18n/use-text.ts";
import styles from "./explained.module.css";
import { messages } from "./messages.ts";
import { Popover } from "./popover.tsx";

export type ExplainedInput = {
  readonly name: string;
  readonly value: string;
  /** How it came to be: its mark, its source, who entered it. */
  readonly note?: string;
  readonly assumed?: boolean;
};

export type Explanation = {
  readonly title: string;
  /** With the words of the field, then with its numbers. */
  readonly formula: readonly string[];
  readonly inputs: readonly ExplainedInput[];
  readonly assumptions: readonly string[];
  /** Where the formula was published. */
  readonly source: string;
};

type Props = {
  /** Called when it is opened: a long page need not explain every figure beforehand. */
  explain: () => Explanation;
  /** Says which figure, for the screen reader, and what it is: it is read in place of what is shown. */
  label: string;
  children: ReactNode;
};

/** A figure that opens to its formula, what went into it, what of that is assumed, and the source. */
export function Explained({ explain, label, children }: Props) {
  return (
    <Popover
      label={label}
      trigger={
        <button type="button" className={styles.figure} aria-label={label}>
          {children}
        </button>
      }
    >
      <Details {...explain()} />
    </Popover>
  );
}

function Details({ title, formula, inputs, assumptions, source }: Explanation) {
  const t = useText();
  return (
    <div className={styles.details}>
      <h4>{title}</h4>
      {formula.map((line) => (
        <p key={line} className={styles.formula}>
          {line}
        </p>
      ))}
      {inputs.length > 0 && (
        <dl className={styles.inputs} aria-label={t(messages.calculatedFrom)}>
          {inputs.map(({ name, value, note, assumed }) => (
            <div key={`${name} ${value} ${note}`}>
              <dt>{name}</dt>
              <dd>
                {assumed && <span className={styles.assumed}>{t(messages.assumed)}</span>} {value}
              </dd>
              {note && <dd className={styles.note}>{note}</dd>}
            </div>
          ))}
        </dl>
      )}
      {assumptions.length > 0 && (
        <ul className={styles.assumptions}>
          {assumptions.map((assumption) => (
            <li key={assumption}>{assumption}</li>
          ))}
        </ul>
      )}
      <p className={styles.note}>
        {t(messages.source)}: {source}
      </p>
    </div>
  );
}
