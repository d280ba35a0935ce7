import { useQuery } from "@tanstack/react-query";
import { CircleCheck } from "lucide-react";
import { useText } from "#client/i18n/use-text.ts";
import { Refusals } from "#client/row/refusals.tsx";
import { useSettled } from "#client/ui/use-settled.ts";
import { checkedItem } from "./checked-item.ts";
import { Conflict } from "./conflict.tsx";
import styles from "./dig-once.module.css";
import { messages } from "./messages.ts";
import { type Checked, checkQuery } from "./queries.ts";

/** While somebody types a quantity nothing is asked. */
const pauseMs = 200;

/** What a street in the plan meets under the ground, live while it is being written. */
export default function DigOnce({ item }: { item: Checked }) {
  const t = useText();
  const checked = checkedItem(item);
  const { data, error } = useQuery(checkQuery(useSettled(checked, JSON.stringify(checked), pauseMs)));
  if (!data)
    return error ? (
      <Refusals error={error} shown={() => false} />
    ) : (
      <p className={styles.quiet}>{t(messages.checking)}…</p>
    );
  return (
    <div aria-live="polite">
      <Refusals error={error} shown={() => false} />
      {data.conflicts.length === 0 ? (
        <p className={styles.none}>
          <CircleCheck aria-hidden="true" /> {t(messages.none)}
        </p>
      ) : (
        <ul className={styles.list} aria-label={t(messages.conflicts)}>
          {data.conflicts.map((conflict) => (
            <Conflict key={conflict.key} conflict={conflict} item={item.id} />
          ))}
        </ul>
      )}
    </div>
  );
}
