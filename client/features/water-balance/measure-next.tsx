import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import { balanceInputNames, type StoredBalance } from "#contract/water-balance.ts";
import styles from "./expert.module.css";
import { expertMessages as messages } from "./expert-messages.ts";
import { terms } from "./terms.ts";

/** Less than this is no reason to measure anything. */
const leastShare = 0.005;

/** Which measurement would narrow the real losses most. */
export function MeasureNext({ balance: { result } }: { balance: StoredBalance }) {
  const t = useText();
  const format = useFormat();
  const shares = balanceInputNames
    .map((name) => ({ name, share: result.variance_shares[name] ?? 0 }))
    .filter(({ share }) => share >= leastShare)
    .toSorted((one, other) => other.share - one.share);
  return (
    <section aria-label={t(messages.next)}>
      <h4 className={styles.heading}>{t(messages.next)}</h4>
      <p className={styles.quiet}>{t(shares.length > 0 ? messages.nextWhy : messages.nextUnknown)}</p>
      <ol className={styles.next}>
        {shares.map(({ name, share }) => (
          <li key={name}>
            <span>{t(terms[name].name)}</span>
            <span>{format.percent(share * 100, share < 0.1 ? 1 : 0)}</span>
            <span className={styles.bar} aria-hidden="true">
              <span style={{ transform: `scaleX(${Math.min(share, 1)})` }} />
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
