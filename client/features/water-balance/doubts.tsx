import { TriangleAlert } from "lucide-react";
import { useText } from "#client/i18n/use-text.ts";
import type { BalanceWarning, StoredBalance } from "#contract/water-balance.ts";
import styles from "./expert.module.css";
import { expertMessages as messages } from "./expert-messages.ts";
import { type TermName, terms } from "./terms.ts";

/** Beside which figure a warning stands. Null is above the table: it is about the balance as a whole, or names the input itself. */
const places: Readonly<Partial<Record<BalanceWarning, TermName>>> = {
  billed_unmetered_missing: "billed_unmetered",
  unbilled_metered_missing: "unbilled_metered",
  customer_metering_inaccuracies_missing: "customer_metering_inaccuracies",
  private_pipe_length_missing: "private_pipe_length_average",
  system_input_missing: "system_input_volume",
  billed_metered_missing: "billed_metered",
  paid_missing: "unpaid_water_percent",
  system_data_missing: "unavoidable_annual_real_losses",
  billed_above_input: "billed_authorised",
  paid_above_billed: "unpaid_water_percent",
  authorised_above_input: "authorised_consumption",
  real_losses_below_zero: "real_losses",
  index_below_one: "infrastructure_leakage_index",
  index_doubtful: "infrastructure_leakage_index",
  small_system: "unavoidable_annual_real_losses",
  low_density: "real_losses_per_connection_per_day",
  pressure_out_of_range: "average_pressure",
  billed_not_split: "billed_authorised",
  leakage_parts_do_not_add_up: "real_losses",
};

type Warnings = StoredBalance["result"]["warnings"];

const placeOf = (code: BalanceWarning): TermName | null => places[code] ?? null;

/** In words, each after the name of its figure; `of` null are those about the whole. */
export function Doubts({ warnings, of }: { warnings: Warnings; of: readonly (TermName | null)[] }) {
  const t = useText();
  const here = warnings.filter(({ code }) => of.includes(placeOf(code)));
  if (here.length === 0) return null;
  return (
    <ul className={styles.doubts} aria-label={t(messages.doubts)}>
      {here.map(({ code, message }) => {
        const place = placeOf(code);
        return (
          <li key={`${code} ${message}`}>
            <TriangleAlert aria-hidden="true" />
            <span>
              {place && of.length > 1 && <strong>{t(terms[place].name)}: </strong>}
              {message}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** In a box that has no room for words. */
export function DoubtSign({ warnings, at }: { warnings: Warnings; at: TermName }) {
  const [doubt] = warnings.filter(({ code }) => placeOf(code) === at);
  if (!doubt) return null;
  return (
    <span className={styles.doubtSign} role="img" aria-label={doubt.message} title={doubt.message}>
      <TriangleAlert aria-hidden="true" />
    </span>
  );
}
