import { useText } from "#client/i18n/use-text.ts";
import type { StoredBalance } from "#contract/water-balance.ts";
import { waterVolume } from "#layers/registers/water-volume.ts";
import { Doubts } from "./doubts.tsx";
import styles from "./expert.module.css";
import type { ExpertProps } from "./expert.tsx";
import { expertMessages as messages } from "./expert-messages.ts";
import { FigureCell, InputCell, SumCell } from "./figure-cell.tsx";
import { type TableCell, tableCells } from "./table-cells.ts";
import { useValues } from "./values.ts";

/** A table where there is width for it, and the same boxes as an indented list where there is none. */
export function BalanceTable(props: ExpertProps) {
  const t = useText();
  const { balance } = props;
  return (
    <section aria-label={t(messages.table)}>
      <h4 className={styles.heading}>{t(messages.table)}</h4>
      <ul className={styles.table}>
        {tableCells.map((cell) => (
          <li
            key={cell.name}
            className={styles.box}
            data-level={cell.level}
            data-name={cell.name}
            style={{ gridColumn: cell.level + 1, gridRow: `${cell.rows[0]} / ${cell.rows[1] + 1}` }}
          >
            <Content {...props} cell={cell} />
          </li>
        ))}
        {balance.leakage.length > 0 && (
          <li className={styles.box} data-level={3} style={{ gridColumn: 4, gridRow: 8 }}>
            <Leakage balance={balance} />
          </li>
        )}
      </ul>
      <p className={styles.quiet}>{t(messages.tableNote)}</p>
      <Doubts warnings={balance.result.warnings} of={tableCells.map(({ name }) => name)} />
    </section>
  );
}

function Content({ cell, ...props }: ExpertProps & { cell: TableCell }) {
  switch (cell.kind) {
    case "input":
      return <InputCell {...props} name={cell.name} />;
    case "figure":
      return <FigureCell {...props} name={cell.name} />;
    case "sum":
      return <SumCell {...props} name={cell.name} />;
  }
}

/** What the city has written down of leakage by itself; nothing of it is calculated with. */
function Leakage({ balance }: { balance: StoredBalance }) {
  const t = useText();
  const values = useValues();
  return (
    <div className={styles.quiet}>
      <p>{t(messages.leakage)}</p>
      <ul>
        {balance.leakage.map(({ part, volume_m3 }) => (
          <li key={part}>
            {t(waterVolume.fields.component.values[part])} {values.volume(volume_m3)}
          </li>
        ))}
      </ul>
    </div>
  );
}
