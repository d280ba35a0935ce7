import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import { type PlanYear, streetWorkIds } from "#contract/street-plan.ts";
import {
  sumOf,
  type Total,
  totalsByQuarter,
  totalsBySource,
  totalsByWork,
} from "#contract/street-plan-money.ts";
import { planAmounts } from "#layers/council/plan-amounts.ts";
import { streetWorks } from "#layers/council/street-works.ts";
import { messages } from "./messages.ts";
import { Thousands } from "./money.tsx";
import { reachedPhases } from "./phases.ts";
import styles from "./year.module.css";
import { yearMessages } from "./year-messages.ts";

export const splits = ["work", "quarter", "source"] as const;
export type Split = (typeof splits)[number];

type Line = Total<string | null> & { readonly label: string };

function useLines({ streets, quarters, sources }: PlanYear, split: Split): readonly Line[] {
  const t = useText();
  const { compare } = useFormat();
  const named = (
    totals: readonly Total<string | null>[],
    known: PlanYear["quarters"],
    none: string,
  ): readonly Line[] =>
    totals
      .map((total) => {
        const one = known.find(({ id }) => id === total.key);
        return { ...total, label: one ? t(one.title) : none };
      })
      // What belongs to none stands last.
      .sort((a, b) => Number(a.key === null) - Number(b.key === null) || compare(a.label, b.label));
  switch (split) {
    case "work": {
      const totals = totalsByWork(streets);
      return streetWorkIds.flatMap((work) =>
        totals.filter(({ key }) => key === work).map((total) => ({ ...total, label: t(streetWorks[work]) })),
      );
    }
    case "quarter":
      return named(totalsByQuarter(streets), quarters, t(yearMessages.outside));
    case "source":
      return named(totalsBySource(streets), sources, t(yearMessages.unshared));
  }
}

/** Each phase that something has reached in a column of its own; every split adds up to the same som. */
export function TotalsTable({ plan, split }: { plan: PlanYear; split: Split }) {
  const t = useText();
  const lines = useLines(plan, split);
  const sum = sumOf(plan.streets.map(({ amounts }) => amounts));
  const reached = reachedPhases(sum);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t(yearMessages[split])}</th>
          {reached.map((phase) => (
            <th key={phase} scope="col">
              {t(planAmounts[phase].label)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ key, label, amounts }) => (
          <tr key={key ?? ""}>
            <th scope="row">{label}</th>
            {reached.map((phase) => (
              <td key={phase}>
                <Thousands som={amounts[phase]} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t(messages.total)}</th>
          {reached.map((phase) => (
            <td key={phase}>
              <Thousands som={sum[phase]} />
            </td>
          ))}
        </tr>
      </tfoot>
    </table>
  );
}
