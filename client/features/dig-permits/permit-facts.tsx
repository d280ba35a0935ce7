import { CalendarCog } from "lucide-react";
import { useState } from "react";
import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import { Button } from "#client/ui/button.tsx";
import { ValueRow } from "#client/ui/field-row.tsx";
import { mayChangeDigPermit } from "#contract/dig-permit-moves.ts";
import type { DigPermitHead } from "#contract/dig-permits.ts";
import type { Person } from "#contract/session.ts";
import { digPermit } from "#layers/operations/dig-permit.ts";
import { ChangeDays } from "./change-days.tsx";
import styles from "./dig-permits.module.css";
import { messages } from "./messages.ts";

const { fields } = digPermit;
/** In the order of a permit's life. */
const days = ["requested_on", "issued_on", "opened_on", "restored_on", "accepted_on"] as const;

export function PermitFacts({ permit, person }: { permit: DigPermitHead; person: Person | null }) {
  const t = useText();
  const format = useFormat();
  const [changing, setChanging] = useState(false);
  const may = person !== null && mayChangeDigPermit(person.roles, permit.state);
  return (
    <>
      <dl className={styles.facts}>
        <ValueRow label={t(messages.why)}>{permit.reason}</ValueRow>
        <ValueRow label={t(messages.who)}>{t(permit.applicant)}</ValueRow>
        <ValueRow label={t(fields.street_id.label)}>
          {permit.street ? t(permit.street.name) : t(messages.noStreet)}
        </ValueRow>
        <ValueRow label={t(messages.place)}>{format.unit(permit.area_m2, "m2", 1)}</ValueRow>
        <ValueRow label={t(fields.starts_on.label)}>{format.date(permit.starts_on)}</ValueRow>
        <ValueRow label={t(fields.ends_on.label)}>{format.date(permit.ends_on)}</ValueRow>
        <ValueRow label={t(fields.restoration_due_on.label)}>
          {format.date(permit.restoration_due_on)}
        </ValueRow>
        {days
          .filter((day) => permit[day] !== null)
          .map((day) => (
            <ValueRow key={day} label={t(fields[day].label)}>
              {format.date(permit[day])}
            </ValueRow>
          ))}
      </dl>
      {changing ? (
        <ChangeDays permit={permit} onDone={() => setChanging(false)} />
      ) : (
        may && (
          <div>
            <Button icon={<CalendarCog />} onClick={() => setChanging(true)}>
              {t(messages.days)}
            </Button>
          </div>
        )
      )}
    </>
  );
}
