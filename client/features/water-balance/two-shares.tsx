import type { ReactNode } from "react";
import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import { useWeave } from "#client/i18n/use-weave.tsx";
import { Explained } from "#client/ui/explained.tsx";
import type { BalanceFigure, StoredBalance } from "#contract/water-balance.ts";
import { useExplain } from "./explain.ts";
import { messages } from "./messages.ts";
import { partsOf } from "./parts.ts";
import { terms } from "./terms.ts";
import { useValues } from "./values.ts";
import styles from "./water-balance.module.css";

/** The strategy's share and the international one, and what tells them apart. */
export function TwoShares({ balance, days }: { balance: StoredBalance; days: number }) {
  const t = useText();
  const format = useFormat();
  const weave = useWeave();
  const values = useValues();
  const explain = useExplain(balance, days);
  const { result } = balance;
  const { paid, billed, intake } = partsOf(balance);
  if (paid === null || billed === null || intake === null) return null;
  const share = (name: BalanceFigure): ReactNode => (
    <Explained
      label={t(messages.explain, { name: t(terms[name].name), value: format.percent(result[name].value, 0) })}
      explain={() => explain.figure(name)}
    >
      <strong>{format.percent(result[name].value, 0)}</strong>
    </Explained>
  );
  const real = result.real_losses.value;
  return (
    <>
      <h3>{t(messages.twoShares)}</h3>
      <ul className={styles.words}>
        <li>{weave(messages.unpaidShare, { percent: share("unpaid_water_percent") })}</li>
        <li>
          {weave(messages.revenueShare, {
            percent: share("non_revenue_water_percent"),
            debt: values.volume(billed - paid),
          })}
        </li>
        {real !== null && (
          <li>
            {weave(messages.leakedShare, {
              real: (
                <Explained
                  label={t(messages.explain, { name: t(terms.real_losses.name), value: values.volume(real) })}
                  explain={() => explain.figure("real_losses")}
                >
                  {values.volume(real)}
                </Explained>
              ),
              percent: format.percent((real / intake) * 100, 0),
            })}
          </li>
        )}
      </ul>
    </>
  );
}
