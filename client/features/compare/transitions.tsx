import { ArrowRight } from "lucide-react";
import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import type { Comparison, PlanTransition } from "#contract/compare.ts";
import styles from "./compare.module.css";
import { LandUse, nameOfUse } from "./land-use.tsx";
import { messages } from "./messages.ts";

type Props = {
  comparison: Comparison;
  /** Whether the list of places is held to this transition. */
  isOnly: (transition: PlanTransition) => boolean;
  onOnly: (transition: PlanTransition) => void;
};

/** Sums by transition, and that they add up to the land inside. */
export function Transitions({ comparison, isOnly, onOnly }: Props) {
  const t = useText();
  const format = useFormat();
  const { transitions, inside_m2, unchanged_m2 } = comparison;
  const differing = transitions.reduce((sum, { area_m2 }) => sum + area_m2, 0);
  const figures = (m2: number) => (
    <>
      <td>{format.number(m2 / 10_000, 2)}</td>
      <td>{inside_m2 > 0 ? format.number((100 * m2) / inside_m2, 2) : null}</td>
    </>
  );
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t(messages.transitions)}</th>
          <th scope="col">{t(messages.hectares)}</th>
          <th scope="col">{t(messages.share)}</th>
        </tr>
      </thead>
      <tbody>
        {transitions.map((transition) => (
          <tr key={`${transition.from} ${transition.to}`} data-chosen={isOnly(transition) || undefined}>
            <th scope="row">
              <button
                type="button"
                className={styles.row}
                aria-pressed={isOnly(transition)}
                title={t(messages.only, {
                  from: t(nameOfUse(transition.from)),
                  to: t(nameOfUse(transition.to)),
                })}
                onClick={() => onOnly(transition)}
              >
                <LandUse use={transition.from} />
                <ArrowRight className={styles.arrow} aria-label="→" />
                <LandUse use={transition.to} />
              </button>
            </th>
            {figures(transition.area_m2)}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t(messages.differs)}</th>
          {figures(differing)}
        </tr>
        <tr>
          <th scope="row">{t(messages.unchanged)}</th>
          {figures(unchanged_m2)}
        </tr>
        <tr>
          <th scope="row">{t(messages.inside)}</th>
          {figures(inside_m2)}
        </tr>
      </tfoot>
    </table>
  );
}
