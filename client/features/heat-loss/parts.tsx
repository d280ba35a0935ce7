import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import { Explained } from "#client/ui/explained.tsx";
import { type Heat, heatParts } from "#contract/heat-loss.ts";
import type { Balance } from "./balance.ts";
import { explainPart, explainTotal, explainWet } from "./explain-balance.ts";
import styles from "./heat-loss.module.css";
import { messages, partNames } from "./messages.ts";

/** The parts of the loss in the order of the bar; each number stands in both, so that no colour is needed to tell them apart. */
export function Parts({ balance }: { balance: Balance }) {
  const t = useText();
  const format = useFormat();
  const words = { t, format };
  const { parts, total, wet } = balance.result;
  return (
    <section aria-label={t(messages.whereTo)}>
      <h3>{t(messages.whereTo)}</h3>
      <Bar balance={balance} />
      <table className={styles.parts}>
        <thead>
          <tr>
            <th scope="col">{t(messages.part)}</th>
            <th scope="col">{t({ ky: "Гкал", ru: "Гкал", en: "Gcal" })}</th>
            <th scope="col">{t(messages.limits)}</th>
            <th scope="col">{t(messages.thousandSom)}</th>
            <th scope="col">{t(messages.ofSupplied)}</th>
          </tr>
        </thead>
        <tbody>
          {heatParts.map((part, index) => (
            <tr key={part}>
              <th scope="row">
                <span className={styles.number} data-part={part}>
                  {index + 1}
                </span>
                {t(partNames[part])}
              </th>
              <td>
                <Explained
                  label={`${t(partNames[part])}: ${format.number(parts[part].gcal, 0)}`}
                  explain={() => explainPart(words, balance, part)}
                >
                  {format.number(parts[part].gcal, 0)}
                </Explained>
              </td>
              <Rest heat={parts[part]} />
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t(messages.totalFromAbove)}</th>
            <td>
              <Explained
                label={`${t(messages.totalFromAbove)}: ${format.number(total.gcal, 0)}`}
                explain={() => explainTotal(words, balance)}
              >
                {format.number(total.gcal, 0)}
              </Explained>
            </td>
            <Rest heat={total} />
          </tr>
        </tfoot>
      </table>
      {(wet.gcal ?? 0) > 0 && (
        <p className={styles.quiet}>
          {t(messages.wet)}{" "}
          <Explained
            label={`${t(messages.wet)} ${format.unit(wet.gcal, "gcal", 0)}`}
            explain={() => explainWet(words, balance)}
          >
            {format.unit(wet.gcal, "gcal", 0)}
          </Explained>
        </p>
      )}
    </section>
  );
}

function Rest({ heat }: { heat: Heat }) {
  const format = useFormat();
  return (
    <>
      <td>{format.number(heat.ci95_gcal, 0)}</td>
      <td>{format.number(heat.som === null ? null : heat.som / 1000, 1)}</td>
      <td>{format.number(heat.percent_of_supplied, 1)}</td>
    </>
  );
}

/** Drawn only where the parts are shares of the total: none of them below zero. */
function Bar({ balance }: { balance: Balance }) {
  const { parts, total } = balance.result;
  const known = heatParts.map((part) => ({ part, gcal: parts[part].gcal }));
  if (total.gcal === null || known.some(({ gcal }) => gcal === null || gcal < 0)) return null;
  return (
    <div className={styles.bar} aria-hidden="true">
      {known.map(({ part, gcal }, index) => (
        <span key={part} data-part={part} style={{ flexGrow: gcal ?? 0 }}>
          {(gcal ?? 0) / (total.gcal ?? 1) > 0.04 && index + 1}
        </span>
      ))}
    </div>
  );
}
