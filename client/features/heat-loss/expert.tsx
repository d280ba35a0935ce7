import type { Text } from "#client/i18n/text.ts";
import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import { Explained, type Explanation } from "#client/ui/explained.tsx";
import { Section } from "#client/ui/section.tsx";
import type { HeatCohort } from "#contract/heat-loss.ts";
import { heatPipe } from "#layers/heating/heat-pipe.ts";
import type { Balance } from "./balance.ts";
import { explainCohort, explainMethod, explainRatio } from "./explain-sums.ts";
import styles from "./heat-loss.module.css";
import { methods } from "./loss-look.ts";
import { messages, methodNames } from "./messages.ts";
import { SectionTable } from "./section-table.tsx";

/** Both methods side by side: in sum, by cohort and by section. */
export function Expert({ balance }: { balance: Balance }) {
  const t = useText();
  return (
    <Section title={t(messages.expert)} folded>
      <Methods balance={balance} />
      <Cohorts balance={balance} />
      <SectionTable sections={balance.sections} />
    </Section>
  );
}

type Props = { balance: Balance };

function Methods({ balance }: Props) {
  const t = useText();
  const format = useFormat();
  const words = { t, format };
  return (
    <table className={styles.parts}>
      <caption>{t(messages.bothWays)}</caption>
      <thead>
        <tr>
          <th scope="col">{t(messages.method)}</th>
          <th scope="col">{t(messages.gcalSeason)}</th>
          <th scope="col">{t(messages.limits)}</th>
          <th scope="col">{t(messages.thousandSom)}</th>
          <th scope="col">{t(messages.ofSupplied)}</th>
          <th scope="col">{t(messages.metres)}</th>
        </tr>
      </thead>
      <tbody>
        {methods.map((method) => {
          const { gcal, ci95_gcal, som, percent_of_supplied, length_m } = balance.result[method];
          return (
            <tr key={method}>
              <th scope="row">{t(methodNames[method])}</th>
              <td>
                <Explained
                  label={`${t(methodNames[method])}: ${format.number(gcal, 0)}`}
                  explain={() => explainMethod(words, balance, method)}
                >
                  {format.number(gcal, 0)}
                </Explained>
              </td>
              <td>{format.number(ci95_gcal, 0)}</td>
              <td>{format.number(som === null ? null : som / 1000, 1)}</td>
              <td>{format.number(percent_of_supplied, 1)}</td>
              <td>{format.number(length_m, 0)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Cohorts({ balance }: Props) {
  const t = useText();
  const format = useFormat();
  const words = { t, format };
  const { laying, insulation_state } = heatPipe.fields;
  const nameOf = (cohort: HeatCohort): string =>
    [
      cohort.laying ? t(laying.values[cohort.laying]) : t(messages.unknownValue),
      cohort.insulation_state
        ? t(insulation_state.values[cohort.insulation_state])
        : t(messages.unknownValue),
      t(messages.decade, { year: String(cohort.decade) }),
    ].join(", ");
  return (
    <div className={styles.scroll}>
      <table className={styles.parts}>
        <caption>{t(messages.cohorts)}</caption>
        <thead>
          <tr>
            <th scope="col">{t(messages.cohort)}</th>
            <th scope="col">{t({ ky: "м", ru: "м", en: "m" })}</th>
            <th scope="col">{t(messages.normColumn)}</th>
            <th scope="col">{t(messages.transferColumn)}</th>
            <th scope="col" title={t(messages.ratioTitle)}>
              {t(messages.ratio)}
            </th>
          </tr>
        </thead>
        <tbody>
          {balance.result.cohorts.map((cohort) => {
            const name = nameOf(cohort);
            const { length_m, norm_gcal: norm, heat_transfer_gcal: transfer } = cohort;
            const figure = (title: Text, value: string, explain: () => Explanation) => (
              <Explained label={`${name}, ${t(title)}: ${value}`} explain={explain}>
                {value}
              </Explained>
            );
            return (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{format.number(length_m, 0)}</td>
                <td>
                  {figure(messages.normColumn, format.number(norm, 0), () =>
                    explainCohort(words, balance, cohort, "norm"),
                  )}
                </td>
                <td>
                  {figure(messages.transferColumn, format.number(transfer, 0), () =>
                    explainCohort(words, balance, cohort, "heat_transfer"),
                  )}
                </td>
                <td>
                  {norm === 0
                    ? format.number(null)
                    : figure(messages.ratioTitle, format.number(transfer / norm, 2), () =>
                        explainRatio(words, cohort),
                      )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
