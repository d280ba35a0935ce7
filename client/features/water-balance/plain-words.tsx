import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import { useWeave } from "#client/i18n/use-weave.tsx";
import { FigureMark } from "#client/row/figure-mark.tsx";
import { Explained } from "#client/ui/explained.tsx";
import type { BalanceInputName, StoredBalance, WaterBalances } from "#contract/water-balance.ts";
import { useExplain } from "./explain.ts";
import { inputNamed, marksOfInput, marksOfInputs } from "./marks-of.ts";
import { measures } from "./measures.ts";
import { messages } from "./messages.ts";
import { PartBars } from "./part-bars.tsx";
import { partsOf } from "./parts.ts";
import { PerResident } from "./per-resident.tsx";
import { terms } from "./terms.ts";
import { TwoShares } from "./two-shares.tsx";
import { useValues } from "./values.ts";
import styles from "./water-balance.module.css";

type Props = { balance: StoredBalance; answer: WaterBalances };

/** Where the water went, for whoever decides on money and has no time for tables. */
export function PlainWords({ balance, answer }: Props) {
  const t = useText();
  const format = useFormat();
  const weave = useWeave();
  const values = useValues();
  const explain = useExplain(balance, answer.period_days);
  const { intake, paid, unpaid, parts } = partsOf(balance);
  const input = (name: BalanceInputName, shown: string) => (
    <Explained
      label={t(messages.explain, { name: t(terms[name].name), value: shown })}
      explain={() => explain.input(name)}
    >
      {shown}
    </Explained>
  );
  const unpaidTitle = t(measures.unpaid.title);
  const share = format.percent(balance.result.unpaid_water_percent.value, 0);
  const paidMarks = marksOfInput(inputNamed(balance, "paid_volume"));
  const restMarks = marksOfInputs(balance, [
    "billed_metered",
    "billed_unmetered",
    "unauthorised_consumption",
  ]);
  return (
    <section aria-label={t(messages.parts)}>
      <p className={styles.lead}>
        {intake === null
          ? t(messages.leadNothing)
          : unpaid === null
            ? weave(messages.leadUnpaidUnknown, {
                intake: input("system_input_volume", values.volume(intake)),
              })
            : weave(balance.zone ? messages.leadZone : messages.leadCity, {
                intake: input("system_input_volume", values.volume(intake)),
                paid: input("paid_volume", values.volume(paid)),
                unpaid: (
                  <strong>
                    <Explained
                      label={t(messages.explain, { name: unpaidTitle, value: values.volume(unpaid) })}
                      explain={() => explain.sum("unpaid", unpaidTitle, unpaid)}
                    >
                      {values.volume(unpaid)}
                    </Explained>
                  </strong>
                ),
                percent: (
                  <Explained
                    label={t(messages.explain, { name: t(terms.unpaid_water_percent.name), value: share })}
                    explain={() => explain.figure("unpaid_water_percent")}
                  >
                    {share}
                  </Explained>
                ),
              })}{" "}
        <FigureMark of={marksOfInputs(balance, ["system_input_volume", "paid_volume"])} />
      </p>
      {parts && <PartBars balance={balance} parts={parts} explain={explain} />}
      {!parts && intake !== null && <p>{t(messages.partsUnknown)}</p>}
      {parts?.some(({ m3 }) => m3 < 0) && <p className={styles.warning}>{t(messages.partsDoNotAddUp)}</p>}
      {restMarks.includes("sample") && (
        <p className={styles.quiet}>
          {t(paidMarks.includes("strategy") ? messages.onlySample : messages.allSample)}
        </p>
      )}
      {balance.result.warnings.length > 0 && <p className={styles.quiet}>{t(messages.doubts)}</p>}
      <TwoShares balance={balance} days={answer.period_days} />
      {balance.zone === null && answer.quotation && (
        <figure className={styles.quotation}>
          <blockquote>
            <span className={styles.origin}>{t(messages.quotation)}</span> {answer.quotation.words}
          </blockquote>
          <figcaption>{answer.quotation.source}</figcaption>
        </figure>
      )}
      {balance.zone === null && <PerResident balance={balance} answer={answer} />}
    </section>
  );
}
