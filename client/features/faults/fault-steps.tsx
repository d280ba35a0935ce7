import { useLanguage } from "#client/i18n/language.tsx";
import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import { AttachedFile } from "#client/row/attached-file.tsx";
import { fieldText } from "#client/row/field-text.ts";
import { Section } from "#client/ui/section.tsx";
import stepStyles from "#client/ui/steps.module.css";
import type { FaultStep, FaultThread } from "#contract/faults.ts";
import { correctionsOf } from "./corrections.ts";
import styles from "./faults.module.css";
import { messages } from "./messages.ts";
import { StateBadge } from "./state-badge.tsx";
import threadStyles from "./thread.module.css";
import { deeds, markTexts, threadMessages } from "./thread-messages.ts";

/** The whole course of a fault, oldest first, as it was written: nothing is left out. */
export function Steps({ thread: { fault, steps } }: { thread: FaultThread }) {
  const t = useText();
  return (
    <Section title={t(threadMessages.steps)}>
      <ol className={stepStyles.steps} aria-label={t(threadMessages.fault)}>
        {steps.map((step) => (
          <Step key={step.id} fault={fault.id} step={step} />
        ))}
      </ol>
    </Section>
  );
}

/** Written down later than it happened, by more than it takes to press a button. */
const isLater = ({ at, happened_at }: FaultStep): boolean =>
  happened_at !== null && Math.abs(Date.parse(at) - Date.parse(happened_at)) > 2 * 60_000;

function Step({ fault, step }: { fault: string; step: FaultStep }) {
  const t = useText();
  const format = useFormat();
  const { action, to_state: to, text, file } = step;
  return (
    <li className={stepStyles.step}>
      <p className={stepStyles.head}>
        <strong>{step.actor_name}</strong> {t(deeds[action])}{" "}
        <time className={styles.when} dateTime={step.at} title={format.dateTime(step.at)}>
          {format.relative(step.at)}
        </time>
      </p>
      {to && action !== "create" && to !== step.from_state && <StateBadge state={to} />}
      {isLater(step) && (
        <p className={styles.note}>
          {step.approximate && "≈ "}
          {t(threadMessages.happened, { when: format.dateTime(step.happened_at) })}
        </p>
      )}
      <Changed step={step} />
      {text !== null && <p className={stepStyles.said}>{text}</p>}
      {file && <AttachedFile address={`/api/faults/${fault}/files/${file.id}`} file={file} />}
    </li>
  );
}

const isMark = (text: string | null): text is keyof typeof markTexts =>
  text !== null && Object.hasOwn(markTexts, text);

function Changed({ step: { action, before, after } }: { step: FaultStep }) {
  const t = useText();
  const format = useFormat();
  const language = useLanguage();
  if (action === "assign")
    return (
      <p className={styles.note}>
        {before && `${before} → `}
        {after}
      </p>
    );
  if (action === "duplicate") return <p className={styles.note}>{after}</p>;
  if (action === "valve")
    return (
      <p className={styles.note}>
        {before}: {isMark(after) ? t(markTexts[after]) : after}
      </p>
    );
  if (action !== "correct") return null;
  return (
    <ul className={threadStyles.corrections}>
      {correctionsOf(before, after).map(({ field, before: was, after: is }) => (
        <li key={field.label.en}>
          {t(field.label)}:{" "}
          {[was, is]
            .map((value) => fieldText(field, value, { format, language }) ?? t(messages.unknown))
            .join(" → ")}
        </li>
      ))}
    </ul>
  );
}
