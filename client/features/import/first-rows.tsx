import { useQuery } from "@tanstack/react-query";
import { useLanguage } from "#client/i18n/language.tsx";
import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import { fieldText } from "#client/row/field-text.ts";
import { Refusals } from "#client/row/refusals.tsx";
import { useRowLabel } from "#client/row/use-row-label.ts";
import type { ImportState } from "#contract/import.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import type { Field } from "#layers/kit/field.ts";
import { units } from "#layers/kit/unit.ts";
import styles from "./import.module.css";
import { messages } from "./preview-messages.ts";
import { rowsQuery } from "./queries.ts";

const shownRows = 8;

/** As they would be saved: what the columns have become. */
export function FirstRows({ state, layer }: { state: ImportState; layer: Layer }) {
  const t = useText();
  const { data, error } = useQuery(
    rowsQuery(state.id, state.job_id, { bad: false, limit: shownRows }, useLanguage()),
  );
  if (!data) return <Refusals error={error} shown={() => false} />;
  const columns = Object.entries(layer.fields).filter(
    ([name, { kind }]) => kind !== "element" && kind !== "uuid" && data.rows.some(({ row }) => name in row),
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the panel is scrolled by keyboard too
    <section className={styles.scroll} tabIndex={0} aria-label={t(messages.firstRows)}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t(messages.number)}</th>
            {columns.map(([name, field]) => (
              <th key={name} scope="col">
                {t(field.label)}
                {"unit" in field && field.unit && (
                  <span className={styles.note}>, {t(units[field.unit])}</span>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {data.rows.map(({ number, row, faults }) => (
            <tr key={number} className={faults.length > 0 ? styles.badRow : undefined}>
              <th scope="row">{number}</th>
              {columns.map(([name, field]) => (
                <td key={name}>
                  <Value field={field} value={row[name]} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Value({ field, value }: { field: Field; value: unknown }) {
  const format = useFormat();
  const language = useLanguage();
  const target = field.kind === "reference" && typeof value === "string" ? field.layer : null;
  const label = useRowLabel(target, String(value ?? ""));
  return <>{label ? label.label[language] : (fieldText(field, value, { format, language }) ?? "")}</>;
}
