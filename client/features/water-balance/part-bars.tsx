import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import { FigureMark } from "#client/row/figure-mark.tsx";
import { Explained, type Explanation } from "#client/ui/explained.tsx";
import type { BalanceInputName, StoredBalance } from "#contract/water-balance.ts";
import type { Explain } from "./explain.ts";
import { inputsBehind, marksOfInputs } from "./marks-of.ts";
import { messages, partTexts } from "./messages.ts";
import type { Part, PartKind } from "./parts.ts";
import { useValues } from "./values.ts";
import styles from "./water-balance.module.css";

const behind: Readonly<Record<PartKind, readonly BalanceInputName[]>> = {
  paid: ["paid_volume"],
  billed_unpaid: ["billed_metered", "billed_unmetered", "paid_volume"],
  unbilled: ["unbilled_metered", "unbilled_unmetered"],
  apparent: inputsBehind.apparent_losses,
  real: inputsBehind.real_losses,
};

type Props = { balance: StoredBalance; parts: readonly Part[]; explain: Explain };

/** The parts of the water as bars of one scale; words and figures stand beside every bar. */
export function PartBars({ balance, parts, explain }: Props) {
  const t = useText();
  const format = useFormat();
  const values = useValues();
  const whole = parts.reduce((sum, { m3 }) => sum + m3, 0);
  const shareOf = (m3: number): number => (whole > 0 ? Math.min(Math.max(m3 / whole, 0), 1) : 0);
  return (
    <ul className={styles.parts} aria-label={t(messages.parts)}>
      {parts.map(({ kind, m3 }) => (
        <li key={kind} className={styles.part}>
          <span className={styles.partName}>
            {t(partTexts[kind])} <FigureMark of={marksOfInputs(balance, behind[kind])} />
          </span>
          <span className={styles.partFigure}>
            <Explained
              label={t(messages.explain, { name: t(partTexts[kind]), value: values.volume(m3) })}
              explain={() => explained(explain, kind, t(partTexts[kind]), m3)}
            >
              {values.volume(m3)}
            </Explained>
          </span>
          <span className={styles.partShare}>{format.percent(whole > 0 ? (m3 / whole) * 100 : null, 0)}</span>
          <span className={styles.bar} aria-hidden="true">
            <span data-part={kind} style={{ transform: `scaleX(${shareOf(m3)})` }} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function explained(explain: Explain, kind: PartKind, title: string, m3: number): Explanation {
  switch (kind) {
    case "paid":
      return explain.input("paid_volume");
    case "billed_unpaid":
      return explain.sum("billed_unpaid", title, m3);
    case "unbilled":
      return explain.sum("unbilled_authorised", title, m3);
    case "apparent":
      return explain.figure("apparent_losses");
    case "real":
      return explain.figure("real_losses");
  }
}
