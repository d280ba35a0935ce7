import { FileText } from "lucide-react";
import { useCity } from "#client/api/session.ts";
import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import { PlanYearMap } from "#client/row/plan-year-map.tsx";
import { ReportMenu } from "#client/row/report-menu.tsx";
import { Badge } from "#client/ui/badge.tsx";
import link from "#client/ui/link.module.css";
import type { PlanYear } from "#contract/street-plan.ts";
import styles from "./council.module.css";
import { messages } from "./messages.ts";
import { SampleMark } from "./sample-mark.tsx";

/** What the council decided, when and how; the files of the year; what the strategy says of it. */
export function YearHeading({ plan }: { plan: PlanYear }) {
  const t = useText();
  const year = String(plan.year);
  return (
    <header>
      <h2>{t(messages.title, { year })}</h2>
      <p className={styles.decision}>
        <Decision plan={plan} />
        {plan.decision?.has_file && (
          <a className={link.link} href={`/api/street-plan/years/${year}/decision.pdf`} download>
            <FileText aria-hidden="true" />
            {t(messages.frozen)}
          </a>
        )}
        {plan.streets.length > 0 && (
          <ReportMenu path={`/api/street-plan/years/${year}/report`} search={{}}>
            <PlanYearMap plan={plan} />
          </ReportMenu>
        )}
      </p>
      <Quotations />
    </header>
  );
}

function Decision({ plan: { decision, streets } }: { plan: PlanYear }) {
  const t = useText();
  const format = useFormat();
  if (!decision)
    return (
      streets.length > 0 && (
        <span className={styles.draft}>
          <Badge tone="warn">{t(messages.draft)}</Badge>
        </span>
      )
    );
  return (
    <>
      <span className={styles.decided}>
        {t(messages.decided, {
          number: decision.resolution_number,
          date: format.date(decision.decided_on, "long"),
        })}
      </span>
      <span>
        {t(messages.vote, {
          for: decision.votes_for,
          against: decision.votes_against,
          abstained: decision.votes_abstained,
        })}
      </span>
      <SampleMark shown={decision.synthetic} />
    </>
  );
}

function Quotations() {
  const t = useText();
  const said = useCity().quotations.filter(({ about }) => about === "street-plan");
  return said.map(({ words, source }) => (
    <figure key={words.en} className={styles.quotation}>
      <blockquote>
        <span className={styles.origin}>{t(messages.quotation)}</span> {t(words)}
      </blockquote>
      <figcaption>{t(source)}</figcaption>
    </figure>
  ));
}
