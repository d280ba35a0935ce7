import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import stepStyles from "#client/ui/steps.module.css";
import type { DigPermitStep, DigPermitThread } from "#contract/dig-permits.ts";
import { digPermit } from "#layers/operations/dig-permit.ts";
import { changedDays } from "./changed-days.ts";
import styles from "./dig-permits.module.css";
import { deeds, messages, takenTexts } from "./messages.ts";
import { StateBadge } from "./state-badge.tsx";

/** The whole course of a permit, oldest first, as it was written. */
export function Steps({ thread: { steps } }: { thread: DigPermitThread }) {
  const t = useText();
  return (
    <ol className={stepStyles.steps} aria-label={t(messages.steps)}>
      {steps.map((step) => (
        <Step key={step.id} step={step} />
      ))}
    </ol>
  );
}

function Step({ step }: { step: DigPermitStep }) {
  const t = useText();
  const format = useFormat();
  const { action, to_state: to, text, happened_on: on, at, owner, after, file } = step;
  return (
    <li className={stepStyles.step}>
      <p className={stepStyles.head}>
        <strong>{step.actor_name}</strong> {t(deeds[action])}{" "}
        <time className={styles.when} dateTime={at} title={format.dateTime(at)}>
          {on === null ? format.relative(at) : format.date(on)}
        </time>
      </p>
      {to && action !== "create" && <StateBadge state={to} />}
      {file && (
        <p className={styles.note}>
          {t(takenTexts[file.taken])}: {file.name}
        </p>
      )}
      {action === "sign" && (
        <p className={styles.note}>{[owner && t(owner), after].filter(Boolean).join(": ")}</p>
      )}
      {changedDays(step).map(({ field, before, after: now }) => (
        <p key={field} className={styles.note}>
          {t(digPermit.fields[field].label)}: {format.date(before)} → {format.date(now)}
        </p>
      ))}
      {text !== null && action !== "create" && <p className={stepStyles.said}>{text}</p>}
    </li>
  );
}
