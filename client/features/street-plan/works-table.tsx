import { Fragment, type ReactNode } from "react";
import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import type { PlanAmounts, PlannedStreet, PlannedWork } from "#contract/street-plan.ts";
import { planAmounts } from "#layers/council/plan-amounts.ts";
import { streetWorks } from "#layers/council/street-works.ts";
import { unitTexts } from "./form-messages.ts";
import { messages } from "./messages.ts";
import { Thousands } from "./money.tsx";
import { reachedPhases } from "./phases.ts";
import styles from "./street-plan.module.css";
import { threadMessages } from "./thread-messages.ts";

/** More phases leave no room for the names of works: each then stands over its amounts. */
const mostBeside = 2;

/** What is done and for how much, then each phase of the money that some work has reached. */
export function WorksTable({ item: { works, amounts } }: { item: PlannedStreet }) {
  const t = useText();
  const reached = reachedPhases(amounts);
  const beside = reached.length <= mostBeside;
  const cells = (of: PlanAmounts): ReactNode =>
    reached.map((phase) => (
      <td key={phase}>
        <Thousands som={of[phase]} />
      </td>
    ));
  const line = (name: ReactNode, of: PlanAmounts): ReactNode =>
    beside ? (
      <tr>
        <th scope="row" className={styles.beside}>
          {name}
        </th>
        {cells(of)}
      </tr>
    ) : (
      <>
        <tr className={styles.workName}>
          <th scope="rowgroup" colSpan={reached.length}>
            {name}
          </th>
        </tr>
        <tr>{cells(of)}</tr>
      </>
    );
  return (
    <div className={styles.tableScroll}>
      <table className={styles.table} data-beside={beside || undefined}>
        <caption className={styles.caption}>{t(threadMessages.phases)}</caption>
        <thead>
          <tr>
            {beside && (
              <th scope="col" className={styles.beside}>
                {t(threadMessages.works)}
              </th>
            )}
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
              {line(
                <>
                  {t(streetWorks[work.work])} <Basis work={work} />
                </>,
                work,
              )}
            </Fragment>
          ))}
        </tbody>
        <tfoot>{line(t(messages.total), amounts)}</tfoot>
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
