import { useText } from "#client/i18n/use-text.ts";
import { FigureMark } from "#client/row/figure-mark.tsx";
import { setView } from "#client/state/view-store.ts";
import link from "#client/ui/link.module.css";
import type { BalanceInput } from "#contract/water-balance.ts";
import styles from "./expert.module.css";
import { editMessages as messages } from "./expert-messages.ts";
import { marksOfInput, originWords } from "./marks-of.ts";
import { useValues } from "./values.ts";

type Props = {
  input: BalanceInput;
  /** The city has entered a figure already. */
  isOwn: boolean;
  onOpen: () => void;
};

/** The figures that there are for this input: each with its row, and so with its history. */
export function PresentFigures({ input, isOwn, onOpen }: Props) {
  const t = useText();
  const values = useValues();
  const rows = [...input.rows, ...input.others];
  if (rows.length === 0 && input.value === null) return null;
  return (
    <section className={styles.present}>
      <h3>{t(messages.givesWay)}</h3>
      {!isOwn && <p className={styles.quiet}>{t(messages.becomes)}</p>}
      <ul>
        {rows.length === 0 && (
          <li>
            {values.of(input.name, input.value)} <FigureMark of={marksOfInput(input)} />
          </li>
        )}
        {rows.map((row) => (
          <li key={row.id}>
            <strong>{values.ofRow(input.name, row)}</strong> {values.limits(row.ci95_percent)}{" "}
            <FigureMark of={[row.mark]} />{" "}
            <span className={styles.quiet}>{originWords(row).join(" · ")}</span>{" "}
            <button
              type="button"
              className={link.link}
              onClick={() => {
                setView({ selection: { layer: row.layer, ids: [row.id] } }, "push");
                onOpen();
              }}
            >
              {t(messages.record)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
