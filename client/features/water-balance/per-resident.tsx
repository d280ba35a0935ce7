import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import { useWeave } from "#client/i18n/use-weave.tsx";
import { FigureMark } from "#client/row/figure-mark.tsx";
import link from "#client/ui/link.module.css";
import type { StoredBalance, WaterBalances } from "#contract/water-balance.ts";
import { figureOf, measures, mostFirst } from "./measures.ts";
import { messages } from "./messages.ts";
import { partsOf } from "./parts.ts";
import { showZone } from "./show-zone.ts";
import { useMeasure } from "./shown.ts";
import { zonesOf } from "./use-balances.ts";
import { useValues } from "./values.ts";
import styles from "./water-balance.module.css";

/** What the volumes mean at a kitchen tap and in the city's purse, and where to look first. */
export function PerResident({ balance, answer }: { balance: StoredBalance; answer: WaterBalances }) {
  const t = useText();
  const format = useFormat();
  const { intake, paid, unpaid, billed } = partsOf(balance);
  const { residents, period_days: days, tariff_som_per_m3: tariff, tariff_sample_data: sample } = answer;
  const litres = (m3: number | null): string =>
    format.integer(m3 === null || residents === null ? null : (m3 * 1000) / (residents * days));
  const som = (m3: number | null): string =>
    format.money(m3 === null || tariff === null ? null : m3 * tariff);
  if (intake === null || unpaid === null) return null;
  return (
    <>
      <h3>{t(messages.inEveryDay)}</h3>
      <ul className={styles.words}>
        {residents !== null && (
          <li>{t(messages.perResident, { drawn: litres(intake), paid: litres(paid) })}</li>
        )}
        <li>
          {tariff === null
            ? t(messages.noTariff)
            : t(messages.inSom, {
                tariff: format.number(tariff, 2),
                money: som(unpaid),
                debt: som(billed === null || paid === null ? null : billed - paid),
              })}{" "}
          {tariff !== null && <FigureMark of={[sample ? "sample" : "city"]} />}
        </li>
        <WorstZone answer={answer} />
      </ul>
    </>
  );
}

function WorstZone({ answer }: { answer: WaterBalances }) {
  const t = useText();
  const weave = useWeave();
  const values = useValues();
  const measure = useMeasure();
  const [worst] = mostFirst(zonesOf(answer), measure);
  if (!worst?.name || figureOf(worst, measure).value === null) return null;
  const { zone } = worst;
  return (
    <li>
      {weave(messages.worstZone, {
        zone: (
          <button type="button" className={link.link} onClick={() => showZone(answer, zone)}>
            {t(worst.name)}
          </button>
        ),
        figure: `${t(measures[measure].title).toLowerCase()} ${values.of(measures[measure].figure, figureOf(worst, measure).value)}`,
      })}
    </li>
  );
}
