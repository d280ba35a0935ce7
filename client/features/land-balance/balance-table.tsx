import { Fragment, useState } from "react";
import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import { Swatch } from "#client/map/swatch.tsx";
import { useView } from "#client/state/view-store.ts";
import type { LandBalance } from "#contract/land-balance.ts";
import type { LandRow } from "#contract/land-balance-rows.ts";
import { functionalZone } from "#layers/general-plan/functional-zone.ts";
import { inPalette } from "#layers/kit/in-palette.ts";
import { legendOf } from "#painter/legend.ts";
import { Explanation } from "./explanation.tsx";
import styles from "./land-balance.module.css";
import { messages } from "./messages.ts";
import { Totals } from "./totals.tsx";

type Props = { rows: readonly LandRow[]; balance: LandBalance; people: number | null };

export function BalanceTable({ rows, balance, people }: Props) {
  const t = useText();
  const format = useFormat();
  const [open, setOpen] = useState<string | null>(null);
  const palette = useView((view) => view.palette);
  const entries = new Map(legendOf(inPalette(functionalZone, palette)).map((entry) => [entry.value, entry]));
  const compared = balance.plan !== null && balance.existing !== null;
  const sign = (hectares: number | null): string => {
    if (hectares === null || hectares === 0) return hectares === null ? "" : "0";
    return `${hectares > 0 ? "+" : "−"}${format.number(Math.abs(hectares), 2)}`;
  };
  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t(messages.category)}</th>
            {balance.existing && <th scope="col">{t(messages.existing)}</th>}
            {balance.plan && <th scope="col">{t(messages.plan)}</th>}
            {compared && <th scope="col">{t(messages.difference)}</th>}
            <th scope="col">{t(messages.share)}</th>
            <th scope="col">{t(messages.perResident)}</th>
            <th scope="col">{t(messages.norm)}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const entry = entries.get(row.category);
            const label = entry ? t(entry.label) : row.category;
            const isOpen = open === row.category;
            return (
              <Fragment key={row.category}>
                <tr>
                  <th scope="row">
                    <button
                      type="button"
                      className={styles.category}
                      aria-expanded={isOpen}
                      title={t(messages.explain, { category: label })}
                      onClick={() => setOpen(isOpen ? null : row.category)}
                    >
                      {entry && <Swatch look={entry.look} />}
                      {label}
                    </button>
                  </th>
                  {balance.existing && <td>{format.number(row.existing_ha, 2)}</td>}
                  {balance.plan && <td>{format.number(row.plan_ha, 2)}</td>}
                  {compared && <td>{sign(row.difference_ha)}</td>}
                  <td>{format.number(row.share_percent, 1)}</td>
                  <td>{format.number(row.m2_per_resident, 2)}</td>
                  <td>
                    <NormCell row={row} />
                  </td>
                </tr>
                {isOpen && (
                  <tr>
                    <td colSpan={7} className={styles.explanation}>
                      <Explanation row={row} balance={balance} people={people} />
                    </td>
                  </tr>
                )}
              </Fragment>
            );
          })}
        </tbody>
        <Totals balance={balance} />
      </table>
    </div>
  );
}

/** A norm that nobody has confirmed stands beside the figure and judges nothing. */
function NormCell({ row: { norm, meets_norm } }: { row: LandRow }) {
  const t = useText();
  const format = useFormat();
  if (!norm) return null;
  const verdict =
    norm.confidence !== "norm"
      ? t(messages.unconfirmed)
      : meets_norm === null
        ? ""
        : t(meets_norm ? messages.meets : messages.fails);
  return (
    <>
      {format.number(norm.m2_per_resident, 1)}{" "}
      <span className={meets_norm === false ? styles.fails : styles.quiet}>{verdict}</span>
    </>
  );
}
