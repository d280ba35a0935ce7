import { Fragment } from "react";
import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import type { PlannedStreet, PlannedWork } from "#contract/street-plan.ts";
import { planPhases } from "#contract/street-plan-money.ts";
import { planAmounts } from "#layers/council/plan-amounts.ts";
import { streetWorks } from "#layers/council/street-works.ts";
import { unitTexts } from "./form-messages.ts";
import { messages } from "./messages.ts";
import { Thousands } from "./money.tsx";
import styles from "./street-plan.module.css";
import { threadMessages } from "./thread-messages.ts";

/** What is done and for how much, then each phase of the money that some work has reached. */
export function WorksTable({ item: { works, amounts } }: { item: PlannedStreet }) {
  const t = useText();
  const reached = planPhases.filter((phase) => phase === "estimate_som" || amounts[phase] !== null);
  return (
    <div className={styles.tableScroll}>
      <table className={styles.table}>
        <caption className={styles.caption}>{t(threadMessages.phases)}</caption>
        <thead>
          <tr>
            {reached.map((phase) => (
              <th key={phase} scope="col">
                {t(planAmounts[phase].label)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {works.map((work) => (
            <Fragment key={work.id}>
              <tr className={styles.workName}>
                <th scope="rowgroup" colSpan={reached.length}>
                  {t(streetWorks[work.work])} <Basis work={work} />
                </th>
              </tr>
              <tr>
                {reached.map((phase) => (
                  <td key={phase}>
                    <Thousands som={work[phase]} />
                  </td>
                ))}
              </tr>
            </Fragment>
          ))}
        </tbody>
        <tfoot>
          <tr className={styles.workName}>
            <th scope="rowgroup" colSpan={reached.length}>
              {t(messages.total)}
            </th>
          </tr>
          <tr>
            {reached.map((phase) => (
              <td key={phase}>
                <Thousands som={amounts[phase]} />
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

/** From which quantity and price the estimate came. */
function Basis({
  work: { quantity, unit, price_som_per_unit: price, price_title, price_year },
}: {
  work: PlannedWork;
}) {
  const t = useText();
  const format = useFormat();
  const amount = quantity === null ? "–" : `${format.number(quantity)} ${unit ? t(unitTexts[unit]) : ""}`;
  return (
    <span className={styles.basis} title={price_title ? `${t(price_title)}, ${price_year ?? ""}` : undefined}>
      {amount}
      {" × "}
      {price === null ? t(threadMessages.noPrice) : format.number(Number(price), 2)}
    </span>
  );
}
