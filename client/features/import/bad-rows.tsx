import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useLanguage } from "#client/i18n/language.tsx";
import { useText } from "#client/i18n/use-text.ts";
import { Refusals } from "#client/row/refusals.tsx";
import { Button } from "#client/ui/button.tsx";
import { Spinner } from "#client/ui/spinner.tsx";
import type { ImportState, ImportSummary } from "#contract/import.ts";
import type { Fault } from "#contract/problem.ts";
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
  const placeOf = (number: number, { field, value }: Fault): string =>
    [t(messages.row, { number: String(number) }), fieldText(field), value === undefined ? "" : String(value)]
      .filter((part) => part !== "")
      .join(" · ");
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
      <Refusals error={error} shown={() => false} />
      {!data && !error && <Spinner label={t(messages.badRows)} />}
      {data && (
        <ul className={styles.badRows} aria-label={t(messages.badRows)}>
          {data.rows.flatMap(({ number, faults }) =>
            faults.map((fault) => (
              <li key={`${number} ${fault.code} ${fault.field}`}>
                <p className={styles.note}>{placeOf(number, fault)}</p>
                <p>{fault.message}</p>
                {fault.cure && <p className={styles.cure}>{fault.cure}</p>}
              </li>
            )),
          )}
        </ul>
      )}
      {data && data.next !== null && limit < Math.min(total, most) && (
        <Button busy={isPlaceholderData} onClick={() => setLimit(Math.min(limit + page * 2, most))}>
          {t(messages.more)}
        </Button>
      )}
    </>
  );
}
