import { type ReactNode, useState } from "react";
import { useText } from "#client/i18n/use-text.ts";
import link from "#client/ui/link.module.css";
import styles from "./council.module.css";
import { type Figure, type Line, shareDone } from "./figures.ts";
import { messages } from "./messages.ts";
import { SampleMark } from "./sample-mark.tsx";
import { Thousands } from "./thousands.tsx";

type Props<Key> = {
  title: string;
  lines: readonly Line<Key>[];
  nameOf: (key: Key) => ReactNode;
  whole: Figure;
  sample: boolean;
};

/** What is more is folded, so that streets follow within sight; one line less would not be worth a button. */
const shownAtFirst = 7;

/** One way to add the year up; its foot is the same in all of them, to the som. */
export function Totals<Key extends string | null>({ title, lines, nameOf, whole, sample }: Props<Key>) {
  const t = useText();
  const [unfolded, setUnfolded] = useState(false);
  const folds = !unfolded && lines.length > shownAtFirst + 1;
  const shown = folds ? lines.slice(0, shownAtFirst) : lines;
  return (
    <table className={styles.totals}>
      <caption>
        {title} <span className={styles.quiet}>{t(messages.thousandSom)}</span> <SampleMark shown={sample} />
      </caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{t(messages.planned)}</th>
          <th scope="col">{t(messages.actual)}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map((line) => (
          <tr key={line.key}>
            <th scope="row">
              {nameOf(line.key)}
              <DoneBar figure={line} />
            </th>
            <td>
              <Thousands som={line.plan} />
            </td>
            <td>
              <Thousands som={line.actual} />
            </td>
          </tr>
        ))}
        {folds && (
          <tr>
            <th scope="row" colSpan={3}>
              <button type="button" className={link.link} onClick={() => setUnfolded(true)}>
                {t(messages.more, { count: lines.length - shownAtFirst })}
              </button>
            </th>
          </tr>
        )}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t(messages.together)}</th>
          <td>
            <Thousands som={whole.plan} />
          </td>
          <td>
            <Thousands som={whole.actual} />
          </td>
        </tr>
      </tfoot>
    </table>
  );
}

/** How much of the plan the acts cover; the figures beside it say it in words. */
export function DoneBar({ figure }: { figure: Figure }) {
  const done = shareDone(figure);
  if (done === null) return null;
  return (
    <span className={styles.done} aria-hidden="true">
      <span style={{ transform: `scaleX(${Math.min(done, 1)})` }} />
    </span>
  );
}
