import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useLanguage } from "#client/i18n/language.tsx";
import { useText } from "#client/i18n/use-text.ts";
import { Faults } from "#client/row/faults.tsx";
import { Button } from "#client/ui/button.tsx";
import { Spinner } from "#client/ui/spinner.tsx";
import type { ImportState, ImportSummary } from "#contract/import.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import styles from "./import.module.css";
import { rowsText } from "./messages.ts";
import { messages } from "./preview-messages.ts";
import { rowsQuery } from "./queries.ts";

const page = 20;
/** Server's limit of one answer; whoever has more faults than this mends the file first. */
const most = 200;

type Props = {
  state: ImportState;
  layer: Layer;
  reasons: ImportSummary["reasons"];
  total: number;
};

/** What is wrong, kind by kind with its cure; then row by row. */
export function BadRows({ state, layer, reasons, total }: Props) {
  const t = useText();
  const [limit, setLimit] = useState(page);
  const { data, error, isPlaceholderData } = useQuery(
    rowsQuery(state.id, state.job_id, { bad: true, limit }, useLanguage()),
  );
  const fieldText = (name: string | undefined): string => {
    const field = name === undefined ? undefined : layer.fields[name];
    return field ? t(field.label) : name === "geom" ? t(messages.place) : (name ?? "");
  };
  return (
    <>
      <ul className={styles.reasons}>
        {reasons.map(({ code, message, cure, rows }) => (
          <li key={`${code} ${message}`}>
            <span>
              {message} <span className={styles.note}>({t(rowsText, { count: rows })})</span>
            </span>
            {cure && <span className={styles.cure}>{cure}</span>}
          </li>
        ))}
      </ul>
      <Faults error={error} shown={() => false} />
      {!data && !error && <Spinner label={t(messages.badRows)} />}
      {data && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than the panel is scrolled by keyboard too
        <section className={styles.scroll} tabIndex={0} aria-label={t(messages.badRows)}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{t(messages.number)}</th>
                <th scope="col">{t(messages.field)}</th>
                <th scope="col">{t(messages.value)}</th>
                <th scope="col">{t(messages.fault)}</th>
              </tr>
            </thead>
            <tbody>
              {data.rows.flatMap(({ number, faults }) =>
                faults.map((fault) => (
                  <tr key={`${number} ${fault.code} ${fault.field}`}>
                    <th scope="row">{number}</th>
                    <td>{fieldText(fault.field)}</td>
                    <td className={styles.given}>{fault.value === undefined ? "" : String(fault.value)}</td>
                    <td className={styles.long}>
                      {fault.message} {fault.cure && <span className={styles.cure}>{fault.cure}</span>}
                    </td>
                  </tr>
                )),
              )}
            </tbody>
          </table>
        </section>
      )}
      {data && data.next !== null && limit < Math.min(total, most) && (
        <Button busy={isPlaceholderData} onClick={() => setLimit(Math.min(limit + page * 2, most))}>
          {t(messages.more)}
        </Button>
      )}
    </>
  );
}
