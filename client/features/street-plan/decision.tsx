import { Gavel } from "lucide-react";
import { useState } from "react";
import { usePerson } from "#client/api/session.ts";
import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import { Button } from "#client/ui/button.tsx";
import type { PlanYear } from "#contract/street-plan.ts";
import { mayRecordDecision } from "#contract/street-plan-moves.ts";
import { DecisionForm } from "./decision-form.tsx";
import { messages } from "./messages.ts";
import { PlanPaper } from "./plan-paper.tsx";
import styles from "./year.module.css";
import { yearMessages } from "./year-messages.ts";

/** What the council decided on the year, or the form in which its secretary records it. */
export function Decision({ plan }: { plan: PlanYear }) {
  const t = useText();
  const format = useFormat();
  const { year, decision, streets } = plan;
  const [recording, setRecording] = useState(false);
  const records = mayRecordDecision(usePerson()?.roles ?? []);
  const drafted = streets.filter(({ stage }) => stage === "draft").length;
  const proposed = streets.filter(({ stage }) => stage === "proposed").length;
  return (
    <section className={styles.section} aria-label={t(yearMessages.decision)}>
      <h3 className={styles.sectionTitle}>{t(yearMessages.decision)}</h3>
      {decision ? (
        <p className={styles.text}>
          {t(messages.approvedYear, {
            number: decision.resolution_number,
            day: format.date(decision.decided_on),
          })}
          {": "}
          {t(yearMessages.votes, {
            for: decision.votes_for,
            against: decision.votes_against,
            abstained: decision.votes_abstained,
          })}
        </p>
      ) : (
        <p className={styles.text}>{t(messages.notApproved)}</p>
      )}
      <PlanPaper plan={plan} />
      {!decision && records && !recording && (
        <Button
          variant="primary"
          icon={<Gavel />}
          disabled={drafted === 0}
          onClick={() => setRecording(true)}
        >
          {t(yearMessages.record)}
        </Button>
      )}
      {!decision && records && drafted === 0 && (
        <p className={styles.quiet}>{t(yearMessages.nothingToApprove)}</p>
      )}
      {!decision && recording && (
        <DecisionForm year={year} drafted={drafted} proposed={proposed} onDone={() => setRecording(false)} />
      )}
    </section>
  );
}
