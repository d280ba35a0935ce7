import { useLanguage } from "#client/i18n/language.tsx";
import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import { AttachedFile } from "#client/row/attached-file.tsx";
import { Section } from "#client/ui/section.tsx";
import stepStyles from "#client/ui/steps.module.css";
import type { PlanThread } from "#contract/street-plan.ts";
import { fileAddress } from "./queries.ts";
import { StageBadge } from "./stage-badge.tsx";
import { changesOf } from "./step-changes.ts";
import styles from "./street-plan.module.css";
import { deeds, threadMessages } from "./thread-messages.ts";

/** The whole course of a street in the plan, oldest first, as it was written: nothing is left out. */
export function Steps({ thread: { item, steps } }: { thread: PlanThread }) {
  const t = useText();
  if (steps.length === 0) return null;
  return (
    <Section title={t(threadMessages.steps)}>
      <ol className={stepStyles.steps} aria-label={t(threadMessages.steps)}>
        {steps.map((step) => (
          <Step key={step.id} item={item.id} step={step} />
        ))}
      </ol>
    </Section>
  );
}

function Step({ item, step }: { item: string; step: PlanThread["steps"][number] }) {
  const t = useText();
  const format = useFormat();
  const { from_stage: from, to_stage: to, file } = step;
  return (
    <li className={stepStyles.step}>
      <p className={stepStyles.head}>
        <strong>{step.by}</strong> {t(deeds[step.action])}{" "}
        <time className={styles.when} dateTime={step.at} title={format.dateTime(step.at)}>
          {format.relative(step.at)}
        </time>
      </p>
      {to && step.action !== "create" && to !== from && <StageBadge stage={to} />}
      <p className={styles.note}>
        {[
          step.document,
          step.happened_on && format.date(step.happened_on),
          step.amount_som !== null && format.money(step.amount_som),
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
      <Changes step={step} />
      {step.text !== null && <p className={stepStyles.said}>{step.text}</p>}
      {file && <AttachedFile address={fileAddress(item, file.id)} file={file} />}
    </li>
  );
}

/** What was changed, before and after. A file's name stands on the file itself. */
function Changes({ step }: { step: PlanThread["steps"][number] }) {
  const t = useText();
  const format = useFormat();
  const language = useLanguage();
  const changes = changesOf(step, { language, format });
  if (step.action === "warrant" && step.after)
    return (
      <p className={styles.note}>
        {t(threadMessages.warranty)}: {format.date(step.after)}
      </p>
    );
  if (!changes || changes.length === 0) return null;
  return (
    <ul className={styles.changes}>
      {changes.map(({ label, before, after }) => (
        <li key={`${label} ${before} ${after}`}>
          {label}: {before} → {after}
        </li>
      ))}
    </ul>
  );
}
