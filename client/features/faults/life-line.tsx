import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import { Section } from "#client/ui/section.tsx";
import type { FaultHead } from "#contract/faults.ts";
import { fault as layer } from "#layers/operations/fault.ts";
import styles from "./faults.module.css";
import { lifeOf, wholeMs } from "./life.ts";
import { messages } from "./messages.ts";
import threadStyles from "./thread.module.css";
import { threadMessages } from "./thread-messages.ts";

/** Aware, located, isolated, repaired, restored, and how long each took. */
export function LifeLine({ fault }: { fault: FaultHead }) {
  const t = useText();
  const format = useFormat();
  const whole = wholeMs(fault);
  const life = lifeOf(fault);
  const about = (isApproximate: boolean): string => (isApproximate ? "≈ " : "");
  return (
    <Section title={t(threadMessages.times)}>
      <ol className={threadStyles.life}>
        {life.map(({ time, at, approximate, sinceMs, sinceIsApproximate }) => (
          <li key={time} className={threadStyles.lifePoint} data-known={at !== null || undefined}>
            <span className={threadStyles.lifeName}>{t(layer.fields[`${time}_at`].label)}</span>
            <span className={threadStyles.lifeTime}>
              {at === null ? (
                <span className={styles.unknown}>{t(messages.unknown)}</span>
              ) : (
                <time dateTime={at}>
                  {about(approximate)}
                  {format.dateTime(at)}
                </time>
              )}
              {sinceMs !== null && (
                <span className={styles.when}>
                  {about(sinceIsApproximate)}
                  {t(threadMessages.after, { duration: format.duration(sinceMs) })}
                </span>
              )}
            </span>
          </li>
        ))}
      </ol>
      <p className={styles.note}>
        {whole !== null && `${t(threadMessages.inAll, { duration: format.duration(whole) })} `}
        {life.some(({ approximate }) => approximate) && t(threadMessages.about)}
      </p>
    </Section>
  );
}
