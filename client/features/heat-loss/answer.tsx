import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import { Explained, type Explanation } from "#client/ui/explained.tsx";
import type { Balance } from "./balance.ts";
import { explainMoney, explainShare, explainTotal } from "./explain-balance.ts";
import styles from "./heat-loss.module.css";
import { messages } from "./messages.ts";
import { Parts } from "./parts.tsx";

type CardProps = { label: string; value: string; note: string | null; explain: () => Explanation };

function Card({ label, value, note, explain }: CardProps) {
  return (
    <div className={styles.card}>
      <dt>{label}</dt>
      <dd>
        <Explained label={`${label}: ${value}`} explain={explain}>
          <span className={styles.large}>{value}</span>
        </Explained>
        {note && <span className={styles.quiet}>{note}</span>}
      </dd>
    </div>
  );
}

/** The loss in plain words: how much, of how much, worth what, and where it goes. */
export function Answer({ balance }: { balance: Balance }) {
  const t = useText();
  const format = useFormat();
  const words = { t, format };
  const { supplied, billed, total, heat_transfer: transfer } = balance.result;
  const gcal = (value: number | null) => format.unit(value, "gcal", 0);
  const between =
    total.gcal === null || total.ci95_gcal === null
      ? t(messages.exact)
      : t(messages.between, {
          low: format.number(total.gcal - total.ci95_gcal, 0),
          high: format.number(total.gcal + total.ci95_gcal, 0),
        });
  if (total.gcal === null)
    return (
      <>
        <p className={styles.answer}>{t(messages.noTotal, { transfer: gcal(transfer.gcal) })}</p>
        <Parts balance={balance} />
      </>
    );
  return (
    <>
      <p className={styles.answer}>
        {t(messages.answer, {
          supplied: gcal(supplied.gcal),
          billed: gcal(billed.gcal),
          total: gcal(total.gcal),
        })}
      </p>
      <dl className={styles.cards}>
        <Card
          label={t(messages.lost)}
          value={gcal(total.gcal)}
          note={between}
          explain={() => explainTotal(words, balance)}
        />
        <Card
          label={t(messages.share)}
          value={format.percent(total.percent_of_supplied, 0)}
          note={null}
          explain={() => explainShare(words, balance)}
        />
        {total.som !== null && (
          <Card
            label={t(messages.worth)}
            value={format.money(total.som)}
            note={t(messages.atTariff, { rate: format.number(balance.tariff_som_per_gcal, 0) })}
            explain={() => explainMoney(words, balance)}
          />
        )}
      </dl>
      <Parts balance={balance} />
    </>
  );
}
