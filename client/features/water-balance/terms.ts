import type { Text } from "#client/i18n/text.ts";
import type { BalanceFigure, BalanceInputName } from "#contract/water-balance.ts";
import { waterSystemData } from "#layers/registers/water-system-data.ts";
import { waterVolume } from "#layers/registers/water-volume.ts";
import type { EnteredName } from "./entered.ts";

/** Boxes of the IWA table that are sums of others, and so neither inputs nor figures of the answer. */
export type TableSum = "billed_authorised" | "unbilled_authorised" | "revenue_water";
export type TermName = BalanceInputName | BalanceFigure | TableSum;

type Term = {
  readonly name: Text;
  /** As the IWA and the AWWA abbreviate it. */
  readonly short: string | null;
};

const volumes = waterVolume.fields.component.values;
const data = waterSystemData.fields.datum.values;

/** As the registers call what is entered. */
export const enteredTexts: Readonly<Record<EnteredName, Text>> = { ...volumes, ...data };

/** As it begins a heading. */
export const headed = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

export const terms: Readonly<Record<TermName, Term>> = {
  system_input_volume: { name: volumes.system_input_volume, short: "SIV" },
  billed_metered: { name: volumes.billed_metered, short: "BMAC" },
  billed_unmetered: { name: volumes.billed_unmetered, short: "BUAC" },
  unbilled_metered: { name: volumes.unbilled_metered, short: "UMAC" },
  unbilled_unmetered: { name: volumes.unbilled_unmetered, short: "UUAC" },
  unauthorised_consumption: { name: volumes.unauthorised_consumption, short: "UC" },
  customer_metering_inaccuracies: { name: volumes.customer_metering_inaccuracies, short: "CMI" },
  systematic_data_handling_errors: { name: volumes.systematic_data_handling_errors, short: "SDHE" },
  paid_volume: { name: volumes.paid_volume, short: null },
  mains_length: { name: data.mains_length, short: "Lm" },
  service_connections: { name: data.service_connections, short: "Nc" },
  private_pipe_length_average: { name: data.private_pipe_length_average, short: "Lp" },
  average_pressure: { name: data.average_pressure, short: "P" },
  authorised_consumption: {
    name: {
      ky: "уруксат берилген керектөө",
      ru: "разрешённое потребление",
      en: "authorised consumption",
    },
    short: "AC",
  },
  billed_authorised: {
    name: { ky: "акысы эсептелген", ru: "начислено", en: "billed authorised consumption" },
    short: "BAC",
  },
  unbilled_authorised: {
    name: { ky: "акысы эсептелбеген", ru: "не начислено", en: "unbilled authorised consumption" },
    short: "UAC",
  },
  revenue_water: {
    name: { ky: "киреше алып келген суу", ru: "вода, приносящая доход", en: "revenue water" },
    short: "RW",
  },
  water_losses: { name: { ky: "жоготуулар", ru: "потери воды", en: "water losses" }, short: "WL" },
  apparent_losses: {
    name: { ky: "коммерциялык жоготуулар", ru: "коммерческие потери", en: "apparent losses" },
    short: "AL",
  },
  real_losses: {
    name: { ky: "физикалык жоготуулар", ru: "физические потери", en: "real losses" },
    short: "RL",
  },
  non_revenue_water: {
    name: { ky: "киреше алып келбеген суу", ru: "вода, не приносящая дохода", en: "non-revenue water" },
    short: "NRW",
  },
  non_revenue_water_percent: {
    name: {
      ky: "киреше алып келбеген суунун үлүшү",
      ru: "доля воды, не приносящей дохода",
      en: "share of non-revenue water",
    },
    short: "NRW, %",
  },
  unavoidable_annual_real_losses: {
    name: {
      ky: "болбой койбой турган агып кетүү",
      ru: "неизбежные утечки",
      en: "unavoidable annual real losses",
    },
    short: "UARL",
  },
  infrastructure_leakage_index: {
    name: { ky: "агып кетүү индекси", ru: "индекс утечек", en: "infrastructure leakage index" },
    short: "ILI",
  },
  real_losses_per_connection_per_day: {
    name: {
      ky: "бир кошулмага суткасына физикалык жоготуу",
      ru: "физические потери на ввод в сутки",
      en: "real losses per connection and day",
    },
    short: null,
  },
  unpaid_water_percent: {
    name: {
      ky: "акысы төлөнбөгөн суунун үлүшү",
      ru: "доля неоплаченной воды",
      en: "share of unpaid water",
    },
    short: null,
  },
};
