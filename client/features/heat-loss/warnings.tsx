import { TriangleAlert } from "lucide-react";
import { useText } from "#client/i18n/use-text.ts";
import type { HeatLossResult } from "#contract/heat-loss.ts";
import { openSection } from "./chosen.ts";
import styles from "./heat-loss.module.css";
import { messages } from "./messages.ts";

/** What is doubtful and what that does to the result. About a single section, it opens that section. */
export function Warnings({ warnings }: { warnings: HeatLossResult["warnings"] }) {
  const t = useText();
  if (warnings.length === 0) return null;
  return (
    <section aria-label={t(messages.doubts)}>
      <h3>{t(messages.doubts)}</h3>
      <ul className={styles.warnings}>
        {warnings.map(({ code, message, sections }) => {
          const [only] = sections;
          return (
            <li key={`${code} ${message}`} data-code={code}>
              <TriangleAlert aria-hidden="true" />
              {only !== undefined && sections.length === 1 ? (
                <button type="button" className={styles.link} onClick={() => openSection(only)}>
                  {message}
                </button>
              ) : (
                <span>{message}</span>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
