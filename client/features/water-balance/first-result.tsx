import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { Text } from "#client/i18n/text.ts";
import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import { useWeave } from "#client/i18n/use-weave.tsx";
import { Refusals } from "#client/row/refusals.tsx";
import { useSettled } from "#client/ui/use-settled.ts";
import type { BalanceWarning, Figure } from "#contract/water-balance.ts";
import styles from "./first.module.css";
import { askedOf, type FirstDraft, intakeOf } from "./first-draft.ts";
import { firstMessages as messages } from "./first-messages.ts";
import { calculate } from "./queries.ts";
import { useValues } from "./values.ts";

/** What may be wrong with the three numbers themselves; the rest is about inputs that a first answer does not ask for. */
const told: readonly BalanceWarning[] = [
  "limits_wider_than_value",
  "billed_above_input",
  "paid_above_billed",
  "real_losses_below_zero",
];

/**
 * Intake less billed, and intake less paid. The second is asked for as if all that was billed were what was paid, so that
 * its limits come from the same place.
 */
const firstQuery = (draft: FirstDraft) => {
  const byBilled = askedOf(draft, draft.billed_m3);
  const byPaid = askedOf(draft, draft.paid_m3);
  return {
    queryKey: ["calculate", "water-balance", byBilled, byPaid],
    queryFn: async ({ signal }: { signal: AbortSignal }) => {
      const [billed, paid] = await Promise.all([calculate(byBilled, signal), calculate(byPaid, signal)]);
      return { billed, paid };
    },
    enabled: intakeOf(draft) !== null && (draft.billed_m3 !== null || draft.paid_m3 !== null),
    placeholderData: keepPreviousData,
  };
};

/** The loss and its range in words, as one types. */
export function FirstResult({ draft: typed }: { draft: FirstDraft }) {
  const t = useText();
  const format = useFormat();
  const draft = useSettled(typed, JSON.stringify(typed), 250);
  const query = firstQuery(draft);
  const { data, error } = useQuery(query);
  const isReady = query.enabled && data !== undefined && !error;
  const warnings = isReady ? data.billed.warnings.filter(({ code }) => told.includes(code)) : [];
  return (
    <div className={styles.result} role="status" aria-label={t(messages.result)}>
      {error && <Refusals error={error} shown={() => false} />}
      {!query.enabled && <p className={styles.quiet}>{t(messages.waiting)}</p>}
      {isReady && (
        <>
          {draft.billed_m3 !== null && (
            <Loss said={messages.notBilled} figure={data.billed.non_revenue_water} />
          )}
          {draft.paid_m3 !== null && (
            <Loss
              said={messages.unpaid}
              figure={data.paid.non_revenue_water}
              percent={format.percent(data.paid.unpaid_water_percent.value, 0)}
            />
          )}
          {warnings.map(({ code, message }) => (
            <p key={code} className={styles.warning} role="alert">
              {message}
            </p>
          ))}
          <p className={styles.quiet}>{t(messages.exact)}</p>
        </>
      )}
    </div>
  );
}

function Loss({ said, figure, percent = "" }: { said: Text; figure: Figure; percent?: string }) {
  const t = useText();
  const weave = useWeave();
  const values = useValues();
  const range = values.range("non_revenue_water", figure);
  return (
    <p className={styles.loss}>
      {weave(said, { volume: <strong>{values.volume(figure.value)}</strong>, percent })}{" "}
      {range && <span className={styles.quiet}>{t(messages.between, { range })}</span>}
    </p>
  );
}
