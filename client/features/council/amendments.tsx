import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import link from "#client/ui/link.module.css";
import type { PlanYear } from "#contract/street-plan.ts";
import { openStreet } from "./chosen.ts";
import styles from "./council.module.css";
import { messages } from "./messages.ts";

/** What has been changed since the decision, and why. */
export function Amendments({ plan: { amendments, streets } }: { plan: PlanYear }) {
  const t = useText();
  const format = useFormat();
  if (amendments.length === 0) return null;
  return (
    <section className={styles.amendments} aria-label={t(messages.changes)}>
      <h3>{t(messages.changes)}</h3>
      <ol>
        {amendments.map(({ number, item_id, item_code, reason, resolution_number, adjusted_by_som, at }) => {
          const street = streets.find(({ id }) => id === item_id)?.street;
          return (
            <li key={number} value={number}>
              <button type="button" className={link.link} onClick={() => openStreet(item_id)}>
                {street ? t(street.name) : item_code}
              </button>{" "}
              {adjusted_by_som > 0 && "+"}
              {format.money(adjusted_by_som)}. {reason}
              <span className={styles.quiet}>
                {" "}
                {format.date(at)}
                {resolution_number && ` · ${t(messages.byResolution, { number: resolution_number })}`}
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
