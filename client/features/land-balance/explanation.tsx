import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import type { LandBalance } from "#contract/land-balance.ts";
import type { LandRow } from "#contract/land-balance-rows.ts";
import { norm as normLayer } from "#layers/registers/norm.ts";
import styles from "./land-balance.module.css";
import { messages } from "./messages.ts";

type Props = { row: LandRow; balance: LandBalance; people: number | null };

/** Formula, inputs, their source and their marks, with the numbers of one line. */
export function Explanation({ row, balance, people }: Props) {
  const t = useText();
  const format = useFormat();
  const { residents } = balance;
  const sums = balance.plan ?? balance.existing;
  const area = format.unit(row.plan_m2 ?? row.existing_m2, "m2", 0);
  const { norm } = row;
  return (
    <ul className={styles.list}>
      <li>
        {t(messages.formulaShare, {
          area,
          inside: format.unit(sums?.inside_m2 ?? null, "m2", 0),
          share: format.percent(row.share_percent, 2),
        })}
      </li>
      <li>
        {t(messages.formulaResident, {
          area,
          count: format.integer(people),
          figure: format.unit(row.m2_per_resident, "m2", 2),
        })}
      </li>
      <li>{t(messages.sourceZones)}</li>
      <li>
        {t(messages.sourceResidents, {
          year: residents.year === null ? "—" : String(residents.year),
          source: residents.sources.join("; ") || "—",
        })}
        {residents.sample_data && ` · ${t(messages.sample)}`}
      </li>
      {norm && (
        <li>
          {t(messages.sourceNorm, {
            norm: format.number(norm.m2_per_resident, 1),
            document: norm.document ?? "—",
            from: format.date(norm.valid_from),
            confidence: t(normLayer.fields.confidence.values[norm.confidence]),
          })}
        </li>
      )}
    </ul>
  );
}
