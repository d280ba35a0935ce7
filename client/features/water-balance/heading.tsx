import { ArrowLeft } from "lucide-react";
import { useText } from "#client/i18n/use-text.ts";
import link from "#client/ui/link.module.css";
import type { StoredBalance, WaterBalances } from "#contract/water-balance.ts";
import { messages } from "./messages.ts";
import { openZone } from "./shown.ts";
import { showYear } from "./use-balances.ts";
import styles from "./water-balance.module.css";

/** What is read: which year, of the city or of one zone. */
export function Heading({ answer, shown }: { answer: WaterBalances; shown: StoredBalance | null }) {
  const t = useText();
  const year = String(answer.year ?? "");
  return (
    <header>
      {shown?.zone && (
        <button type="button" className={link.link} onClick={() => openZone(null)}>
          <ArrowLeft aria-hidden="true" />
          {t(messages.backToCity)}
        </button>
      )}
      {shown && (
        <h2>
          {shown.name
            ? t(messages.titleZone, { zone: t(shown.name), year })
            : t(messages.titleCity, { year })}
        </h2>
      )}
      {answer.years.length > 0 && (
        <ul className={styles.years} aria-label={t(messages.years)}>
          {answer.years.map((one) => (
            <li key={one}>
              <button
                type="button"
                className={styles.year}
                aria-current={shown && one === answer.year ? "true" : undefined}
                onClick={() => showYear(one)}
              >
                {one}
              </button>
            </li>
          ))}
        </ul>
      )}
    </header>
  );
}
