import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import { Button } from "#client/ui/button.tsx";
import type { PlanYear } from "#contract/street-plan.ts";
import { openItem } from "./street-item.tsx";
import styles from "./year.module.css";
import { yearMessages } from "./year-messages.ts";

/** What an approved year was changed by, in its order. */
export function Amendments({ plan: { amendments, streets } }: { plan: PlanYear }) {
  const t = useText();
  const format = useFormat();
  const signed = (som: number): string => `${som > 0 ? "+" : ""}${format.money(som)}`;
  return (
    <section className={styles.section} aria-label={t(yearMessages.amendments)}>
      <h3 className={styles.sectionTitle}>{t(yearMessages.amendments)}</h3>
      {amendments.length === 0 && <p className={styles.quiet}>{t(yearMessages.noAmendments)}</p>}
      {amendments.length > 0 && (
        <ol className={styles.amendments}>
          {amendments.map((amendment) => {
            const street = streets.find(({ id }) => id === amendment.item_id);
            return (
              <li key={amendment.number}>
                <p className={styles.text}>
                  {amendment.number}.{" "}
                  {street ? (
                    <Button variant="quiet" onClick={() => openItem(street)}>
                      {t(street.street.name)}
                    </Button>
                  ) : (
                    amendment.item_code
                  )}{" "}
                  <strong>{signed(amendment.adjusted_by_som)}</strong>
                </p>
                <p className={styles.text}>{amendment.reason}</p>
                <p className={styles.quiet}>
                  {[
                    amendment.resolution_number !== null &&
                      t(yearMessages.byDecision, { number: amendment.resolution_number }),
                    format.dateTime(amendment.at),
                    amendment.by,
                  ]
                    .filter(Boolean)
                    .join(" · ")}
                </p>
              </li>
            );
          })}
        </ol>
      )}
    </section>
  );
}
