import { useText } from "#client/i18n/use-text.ts";
import { systemData } from "#contract/water-balance.ts";
import { Doubts } from "./doubts.tsx";
import styles from "./expert.module.css";
import type { ExpertProps } from "./expert.tsx";
import { expertMessages as messages } from "./expert-messages.ts";
import { InputCell } from "./figure-cell.tsx";

/** What unavoidable losses follow from; what the city writes goes before what its map says. */
export function SystemDataList(props: ExpertProps) {
  const t = useText();
  return (
    <section aria-label={t(messages.system)}>
      <h4 className={styles.heading}>{t(messages.system)}</h4>
      <ul className={styles.system}>
        <li className={styles.box}>
          <InputCell {...props} name="paid_volume" />
        </li>
        {systemData.map((name) => (
          <li key={name} className={styles.box}>
            <InputCell {...props} name={name} />
          </li>
        ))}
      </ul>
      <Doubts warnings={props.balance.result.warnings} of={systemData} />
    </section>
  );
}
