import { useQuery } from "@tanstack/react-query";
import { Dices } from "lucide-react";
import { useState } from "react";
import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import { FigureMark } from "#client/row/figure-mark.tsx";
import { Refusals } from "#client/row/refusals.tsx";
import { Button } from "#client/ui/button.tsx";
import { Explained } from "#client/ui/explained.tsx";
import type { BalanceFigure, StoredBalance, WaterBalances } from "#contract/water-balance.ts";
import { DoubtSign, Doubts } from "./doubts.tsx";
import styles from "./expert.module.css";
import { bandTexts, expertMessages as messages } from "./expert-messages.ts";
import { useExplain } from "./explain.ts";
import { inputsBehind, marksOfInputs } from "./marks-of.ts";
import { messages as plainMessages } from "./messages.ts";
import { draws, simulationQuery } from "./simulation.ts";
import { tableCells } from "./table-cells.ts";
import { terms } from "./terms.ts";
import { useValues } from "./values.ts";

const shown: readonly BalanceFigure[] = [
  "real_losses",
  "real_losses_per_connection_per_day",
  "unavoidable_annual_real_losses",
  "infrastructure_leakage_index",
  "non_revenue_water",
  "non_revenue_water_percent",
  "unpaid_water_percent",
];

/** What the table above has not said already. */
const inIndicatorsOnly = shown.filter((name) => tableCells.every((cell) => cell.name !== name));

/** What the balance comes to, with the limits that follow from its inputs, and those that many draws give. */
export function Indicators({ balance, answer }: { balance: StoredBalance; answer: WaterBalances }) {
  const t = useText();
  const format = useFormat();
  const values = useValues();
  const explain = useExplain(balance, answer.period_days);
  const [asked, setAsked] = useState(false);
  const { data, error, isFetching } = useQuery({
    ...simulationQuery(balance, answer.period_days),
    enabled: asked,
  });
  const spreads = asked ? data?.simulated : null;
  const { result } = balance;
  return (
    <section aria-label={t(messages.indicators)}>
      <h4 className={styles.heading}>{t(messages.indicators)}</h4>
      <div className={styles.scroll}>
        <table className={styles.indicators}>
          <thead>
            <tr>
              <th scope="col">{t(messages.indicator)}</th>
              <th scope="col">{t(messages.value)}</th>
              <th scope="col">{t(messages.limits)}</th>
              {spreads && <th scope="col">{t(messages.simulated, { draws: format.integer(draws) })}</th>}
            </tr>
          </thead>
          <tbody>
            {shown.map((name) => {
              const figure = result[name];
              const spread = spreads?.[name];
              const title = t(terms[name].name);
              return (
                <tr key={name}>
                  <th scope="row">
                    {title} <abbr className={styles.short}>{terms[name].short}</abbr>{" "}
                    <DoubtSign warnings={result.warnings} at={name} />{" "}
                    <FigureMark of={marksOfInputs(balance, inputsBehind[name])} />
                    {name === "infrastructure_leakage_index" && result.band && (
                      <p className={styles.quiet}>{t(bandTexts[result.band])}</p>
                    )}
                  </th>
                  <td>
                    <Explained
                      label={t(plainMessages.explain, { name: title, value: values.of(name, figure.value) })}
                      explain={() => explain.figure(name)}
                    >
                      {values.of(name, figure.value)}
                    </Explained>
                  </td>
                  <td>
                    {values.range(name, figure)}
                    {!name.endsWith("_percent") && (
                      <span className={styles.limits}>{values.limits(figure.ci95_percent)}</span>
                    )}
                  </td>
                  {spreads && <td>{spread && values.between(name, spread.low, spread.high)}</td>}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      <Doubts warnings={result.warnings} of={inIndicatorsOnly} />
      {error && <Refusals error={error} shown={() => false} />}
      {!spreads && (
        <Button icon={<Dices />} busy={isFetching} onClick={() => setAsked(true)}>
          {t(messages.simulate, { draws: format.integer(draws) })}
        </Button>
      )}
    </section>
  );
}
