import type { BalanceFigure, BalanceInputName } from "#contract/water-balance.ts";
import type { TableSum } from "./terms.ts";

/** A quantity by its name, the days of the period, or a sign or number as it is written. */
export type FormulaPart =
  | { readonly of: BalanceInputName | BalanceFigure }
  | { readonly days: true }
  | string;

const of = (name: BalanceInputName | BalanceFigure): FormulaPart => ({ of: name });
const days: FormulaPart = { days: true };

/** Where a formula was published. */
const iwa =
  "IWA, Lambert & Hirner 2000, Losses from Water Supply Systems; AWWA M36, Water Audits and Loss Control Programs";
const uarl = "Lambert et al. 1999, Journal of Water Supply 48(6); Lambert 2009, leakssuitelibrary.com";

export type Formula = { readonly parts: readonly FormulaPart[]; readonly source: string };

/** As docs/methods/water-balance.md has them; the server calculates, this only says how. */
export const formulas: Readonly<Record<BalanceFigure, Formula>> = {
  authorised_consumption: {
    parts: [
      of("billed_metered"),
      " + ",
      of("billed_unmetered"),
      " + ",
      of("unbilled_metered"),
      " + ",
      of("unbilled_unmetered"),
    ],
    source: iwa,
  },
  water_losses: { parts: [of("system_input_volume"), " − ", of("authorised_consumption")], source: iwa },
  apparent_losses: {
    parts: [
      of("unauthorised_consumption"),
      " + ",
      of("customer_metering_inaccuracies"),
      " + ",
      of("systematic_data_handling_errors"),
    ],
    source: iwa,
  },
  real_losses: { parts: [of("water_losses"), " − ", of("apparent_losses")], source: iwa },
  non_revenue_water: {
    parts: [of("system_input_volume"), " − ", of("billed_metered"), " − ", of("billed_unmetered")],
    source: iwa,
  },
  non_revenue_water_percent: {
    parts: ["100 × ", of("non_revenue_water"), " ÷ ", of("system_input_volume")],
    source: iwa,
  },
  unavoidable_annual_real_losses: {
    parts: [
      "(18 × ",
      of("mains_length"),
      " + 0.8 × ",
      of("service_connections"),
      " + 25 × ",
      of("service_connections"),
      " × ",
      of("private_pipe_length_average"),
      " ÷ 1000) × ",
      of("average_pressure"),
      " × ",
      days,
      " ÷ 1000",
    ],
    source: uarl,
  },
  infrastructure_leakage_index: {
    parts: [of("real_losses"), " ÷ ", of("unavoidable_annual_real_losses")],
    source: `${uarl}; World Bank Institute 2005 (Liemberger)`,
  },
  real_losses_per_connection_per_day: {
    parts: ["1000 × ", of("real_losses"), " ÷ ", of("service_connections"), " ÷ ", days],
    source: iwa,
  },
  unpaid_water_percent: {
    parts: [
      "100 × (",
      of("system_input_volume"),
      " − ",
      of("paid_volume"),
      ") ÷ ",
      of("system_input_volume"),
    ],
    source: "",
  },
};

/** What the page adds up from the answer: boxes of the table, and parts of the plain words. */
export type Sum = TableSum | "billed_unpaid" | "unpaid";

const billed: readonly FormulaPart[] = [of("billed_metered"), " + ", of("billed_unmetered")];

export const sums: Readonly<Record<Sum, Formula>> = {
  billed_authorised: { parts: billed, source: iwa },
  revenue_water: { parts: billed, source: iwa },
  unbilled_authorised: {
    parts: [of("unbilled_metered"), " + ", of("unbilled_unmetered")],
    source: iwa,
  },
  billed_unpaid: { parts: [...billed, " − ", of("paid_volume")], source: "" },
  unpaid: { parts: [of("system_input_volume"), " − ", of("paid_volume")], source: "" },
};
