import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import { Button } from "#client/ui/button.tsx";
import type { PlanAmendment, PlannedStreet, PlanYear } from "#contract/street-plan.ts";
import { openItem } from "./street-item.tsx";
import styles from "./year.module.css";
import { yearMessages } from "./year-messages.ts";

/** What an approved year was changed by, in its order. */
export function Amendments({ plan: { amendments, streets } }: { plan: PlanYear }) {
  const t = useText();
  return (
    <section className={styles.section} aria-label={t(yearMessages.amendments)}>
      <h3 className={styles.sectionTitle}>{t(yearMessages.amendments)}</h3>
      {amendments.length === 0 && <p className={styles.quiet}>{t(yearMessages.noAmendments)}</p>}
      {amendments.length > 0 && (
        <ol className={styles.amendments}>
          {amendments.map((amendment) => (
            <Amendment
              key={amendment.number}
              amendment={amendment}
              street={streets.find(({ id }) => id === amendment.item_id)}
            />
          ))}
        </ol>
      )}
    </section>
  );
}

type Props = { amendment: PlanAmendment; street: PlannedStreet | undefined };

function Amendment({ amendment, street }: Props) {
  const t = useText();
  const format = useFormat();
  const { adjusted_by_som: som, resolution_number: resolution } = amendment;
  return (
    <li>
      <p className={styles.text}>
        {amendment.number}.{" "}
        {street ? (
          <Button variant="quiet" onClick={() => openItem(street)}>
            {t(street.street.name)}
          </Button>
        ) : (
          amendment.item_code
        )}{" "}
        <strong>
          {som > 0 && "+"}
          {format.money(som)}
        </strong>
      </p>
      <p className={styles.text}>{amendment.reason}</p>
      <p className={styles.quiet}>
        {[
          resolution !== null && t(yearMessages.byDecision, { number: resolution }),
          format.dateTime(amendment.at),
          amendment.by,
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
    </li>
  );
}
