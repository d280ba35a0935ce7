import type { Text } from "#client/i18n/text.ts";
import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import type { LandBalance, LandSums } from "#contract/land-balance.ts";
import styles from "./land-balance.module.css";
import { messages } from "./messages.ts";

type Line = { readonly title: Text; readonly of: (sums: LandSums) => number; readonly warns?: true };

const lines: readonly Line[] = [
  { title: messages.unassigned, of: (sums) => sums.unassigned_m2, warns: true },
  { title: messages.twice, of: (sums) => sums.counted_twice_m2, warns: true },
  { title: messages.inside, of: (sums) => sums.inside_m2 },
];

/** Below this a gap is rounding. */
const leastShownM2 = 1;

/** What is in no category, and the sum beside the official area. */
export function Totals({ balance: { plan, existing, official_area_m2 } }: { balance: LandBalance }) {
  const t = useText();
  const format = useFormat();
  const shown = plan ?? existing;
  const cell = (line: Line, sums: LandSums | null) => {
    const m2 = sums ? line.of(sums) : null;
    return (
      <td className={line.warns && m2 !== null && m2 >= leastShownM2 ? styles.fails : undefined}>
        {format.number(m2 === null ? null : m2 / 10_000, 2)}
      </td>
    );
  };
  return (
    <tfoot>
      {lines.map((line) => (
        <tr key={line.title.en}>
          <th scope="row">{t(line.title)}</th>
          {existing && cell(line, existing)}
          {plan && cell(line, plan)}
          {existing && plan && <td />}
          <td>
            {shown && shown.inside_m2 > 0 ? format.number((100 * line.of(shown)) / shown.inside_m2, 1) : null}
          </td>
          <td colSpan={2} />
        </tr>
      ))}
      {official_area_m2 !== null && (
        <tr>
          <th scope="row">{t(messages.official)}</th>
          <td colSpan={6} className={styles.official}>
            {format.unit(official_area_m2 / 10_000, "ha", 1)}
          </td>
        </tr>
      )}
    </tfoot>
  );
}
