import type { Text } from "#client/i18n/text.ts";
import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import type { LandBalance, LandSums } from "#contract/land-balance.ts";
import { type LandHectares, landHectares } from "#contract/land-balance-rows.ts";
import styles from "./land-balance.module.css";
import { messages } from "./messages.ts";

type Line = {
  readonly title: Text;
  readonly of: (hectares: LandHectares) => number;
  /** Given: nothing of it should be there. */
  readonly wrong?: (sums: LandSums) => number;
};

const lines: readonly Line[] = [
  { title: messages.unassigned, of: ({ unassigned }) => unassigned, wrong: (sums) => sums.unassigned_m2 },
  { title: messages.twice, of: ({ counted_twice }) => counted_twice, wrong: (sums) => sums.counted_twice_m2 },
  { title: messages.inside, of: ({ inside }) => inside },
];

/** Below this a gap is rounding. */
const leastShownM2 = 1;

/** What is in no category, and the sum beside the official area. */
export function Totals({ balance: { plan, existing, official_area_m2 } }: { balance: LandBalance }) {
  const t = useText();
  const format = useFormat();
  const [today, planned] = [existing && landHectares(existing), plan && landHectares(plan)];
  const shown = planned ?? today;
  const cell = (line: Line, hectares: LandHectares, sums: LandSums | null) => (
    <td className={sums && line.wrong && line.wrong(sums) >= leastShownM2 ? styles.fails : undefined}>
      {format.number(line.of(hectares), 2)}
    </td>
  );
  return (
    <tfoot>
      {lines.map((line) => (
        <tr key={line.title.en}>
          <th scope="row">{t(line.title)}</th>
          {today && cell(line, today, existing)}
          {planned && cell(line, planned, plan)}
          {today && planned && <td />}
          <td>
            {shown && shown.inside > 0 ? format.number((100 * line.of(shown)) / shown.inside, 1) : null}
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
