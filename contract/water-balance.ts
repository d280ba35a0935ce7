import { z } from "zod";

/** Volumes of the IWA water balance, in the order of its table. `paid_volume` stands beside it. */
export const balanceVolumes = [
  "system_input_volume",
  "billed_metered",
  "billed_unmetered",
  "unbilled_metered",
  "unbilled_unmetered",
  "unauthorised_consumption",
  "customer_metering_inaccuracies",
  "systematic_data_handling_errors",
  "paid_volume",
] as const;
export type BalanceVolume = (typeof balanceVolumes)[number];

/** What is known of the system itself. */
export const systemData = [
  "mains_length",
  "service_connections",
  "private_pipe_length_average",
  "average_pressure",
] as const;
export type SystemData = (typeof systemData)[number];

export type BalanceInputName = BalanceVolume | SystemData;
export const balanceInputNames = [...balanceVolumes, ...systemData] as const;

/** In the order in which they follow from each other. */
export const balanceFigures = [
  "authorised_consumption",
  "water_losses",
  "apparent_losses",
  "real_losses",
  "non_revenue_water",
  "non_revenue_water_percent",
  "unavoidable_annual_real_losses",
  "infrastructure_leakage_index",
  "real_losses_per_connection_per_day",
  "unpaid_water_percent",
] as const;
export type BalanceFigure = (typeof balanceFigures)[number];

/** Meters may read too much as well: only these two may be below zero. */
export const signedVolumes: readonly BalanceInputName[] = [
  "customer_metering_inaccuracies",
  "systematic_data_handling_errors",
];

/** `ci95_percent` are 95 % confidence limits in percent of the value, ±; absent counts as exact. */
const quantity = z.strictObject({
  value: z.number().min(-1e12).max(1e12),
  ci95_percent: z.number().min(0).max(100_000).nullish(),
});
export type Quantity = z.output<typeof quantity>;
const input = quantity.nullish();

export const mostDraws = 100_000;

/**
 * POST /api/calculate/water-balance. Absent and null inputs take their usual default (docs/methods/water-balance.md) or leave
 * what needs them null.
 *
 * Units: `metric` is m³, km, metres of water, and m of private pipe; `us` is million US gallons, miles, psi and feet.
 */
export const waterBalanceInput = z.strictObject({
  units: z.enum(["metric", "us"]),
  /** More than 0. */
  period_days: z.number().max(36_600),
  system_input_volume: input,
  billed_metered: input,
  billed_unmetered: input,
  unbilled_metered: input,
  unbilled_unmetered: input,
  unauthorised_consumption: input,
  customer_metering_inaccuracies: input,
  /** In place of the volume: what customers' meters leave out, in percent of what passes them; alone it counts as exact. */
  customer_meter_under_registration_percent: z.union([z.number(), quantity]).nullish(),
  systematic_data_handling_errors: input,
  paid_volume: input,
  mains_length: input,
  service_connections: input,
  private_pipe_length_average: input,
  average_pressure: input,
  /** Draws of a Monte Carlo simulation beside the propagated limits; absent: none. */
  draws: z.int().min(0).max(mostDraws).optional(),
});
export type WaterBalanceInput = z.input<typeof waterBalanceInput>;

/** Of figures. `assumed`: some input that it follows from was a default. */
const figure = z.object({
  value: z.number().nullable(),
  ci95_percent: z.number().nullable(),
  assumed: z.boolean(),
});
export type Figure = z.output<typeof figure>;
const figures = z.object({
  authorised_consumption: figure,
  water_losses: figure,
  apparent_losses: figure,
  real_losses: figure,
  non_revenue_water: figure,
  non_revenue_water_percent: figure,
  unavoidable_annual_real_losses: figure,
  infrastructure_leakage_index: figure,
  /** Litres, or US gallons. */
  real_losses_per_connection_per_day: figure,
  unpaid_water_percent: figure,
});

/** Each says in the reader's language what is doubtful and what that does to the result. */
export const balanceWarnings = [
  "billed_unmetered_missing",
  "unbilled_metered_missing",
  "customer_metering_inaccuracies_missing",
  "under_registration_not_used",
  "private_pipe_length_missing",
  "system_input_missing",
  "billed_metered_missing",
  "paid_missing",
  "system_data_missing",
  "volume_below_zero",
  "percentage_over_100",
  "limits_wider_than_value",
  "billed_above_input",
  "paid_above_billed",
  "paid_above_input",
  "authorised_above_input",
  "real_losses_below_zero",
  "index_below_one",
  "index_doubtful",
  "small_system",
  "low_density",
  "pressure_out_of_range",
  "months_missing",
  "billed_not_split",
  "leakage_parts_do_not_add_up",
  "zones_do_not_add_up",
] as const;
export type BalanceWarning = (typeof balanceWarnings)[number];
const warning = z.object({ code: z.enum(balanceWarnings), message: z.string() });

/** Of a simulation: the median, and between which values 95 of 100 draws lie. */
export const spread = z.object({ low: z.number(), median: z.number(), high: z.number() });
export type Spread = z.output<typeof spread>;

/** World Bank band of real losses in a developing country, by the infrastructure leakage index. */
export const performanceBands = ["a", "b", "c", "d"] as const;

export const waterBalanceResult = figures.extend({
  warnings: z.array(warning),
  /** Shares of the variance of real losses by input, adding up to 1: what to measure next. Empty without limits. */
  variance_shares: z.partialRecord(z.enum(balanceInputNames), z.number()),
  /** The inputs that were calculated with, defaults included. */
  used: z.array(
    z.object({
      input: z.enum(balanceInputNames),
      value: z.number().nullable(),
      ci95_percent: z.number().nullable(),
      assumed: z.boolean(),
    }),
  ),
  band: z.enum(performanceBands).nullable(),
  /** Of each figure that has a value, where draws were asked for. */
  simulated: z.partialRecord(z.enum(balanceFigures), spread).nullable(),
});
export type WaterBalanceResult = z.output<typeof waterBalanceResult>;

const id = z.uuid();
const text = z.object({ ky: z.string(), ru: z.string(), en: z.string() });

export const balanceMarks = ["strategy", "sample", "city"] as const;
export const balanceMethods = ["meter", "pump_hours", "norm", "estimate"] as const;

/** A row of a register behind an input. */
export const balanceRow = z.object({
  layer: z.enum(["water_volume", "water_system_data"]),
  id,
  version: z.int(),
  mark: z.enum(balanceMarks),
  month: z.int().nullable(),
  value: z.number(),
  ci95_percent: z.number().nullable(),
  data_grade: z.int().nullable(),
  method: z.enum(balanceMethods).nullable(),
  source: z.string().nullable(),
  remark: z.string().nullable(),
});
export type BalanceRow = z.output<typeof balanceRow>;

/**
 * An input as the city has it. `rows` that were calculated with (what the city entered goes before the strategy, that before
 * sample data; months add up), `others` that gave way to them. From `map`: measured from rows in force that year.
 */
export const balanceInput = z.object({
  name: z.enum(balanceInputNames),
  value: z.number().nullable(),
  ci95_percent: z.number().nullable(),
  data_grade: z.int().nullable(),
  from: z.enum(["register", "map", "default", "unknown"]),
  rows: z.array(balanceRow),
  others: z.array(balanceRow),
  sample_data: z.boolean(),
});
export type BalanceInput = z.output<typeof balanceInput>;

/** Parts of real losses that the city has written down; they need not add up to what the balance leaves. */
export const leakageParts = [
  "mains_leakage",
  "service_connection_leakage",
  "tank_leakage_and_overflow",
] as const;
export type LeakagePart = (typeof leakageParts)[number];

/** The balance of the city (`zone` null) or of a zone, in m³ a year. */
export const storedBalance = z.object({
  zone: id.nullable(),
  name: text.nullable(),
  inputs: z.array(balanceInput),
  /** What customers' meters leave out, where that stands for the volume of metering inaccuracies. */
  customer_meter_under_registration_percent: quantity.nullable(),
  leakage: z.array(
    z.object({ part: z.enum(leakageParts), volume_m3: z.number(), mark: z.enum(balanceMarks) }),
  ),
  result: waterBalanceResult,
  sample_data: z.boolean(),
});
export type StoredBalance = z.output<typeof storedBalance>;

/** GET /api/water-balance?year= : without a year, the last one that has an intake. Staff only, as the network's zones are. */
export const waterBalances = z.object({
  year: z.int().nullable(),
  /** Years with some volume, ascending. */
  years: z.array(z.int()),
  period_days: z.int(),
  /** The city first, then zones by name. Empty for a year without data. */
  balances: z.array(storedBalance),
  /** GeoJSON MultiPolygons in longitude and latitude. */
  areas: z.array(
    z.object({
      zone: id,
      coordinates: z.array(z.array(z.array(z.tuple([z.number(), z.number()])))),
    }),
  ),
  /** Of the strategy, in its own words; null where the city has none. */
  quotation: z.object({ words: z.string(), source: z.string() }).nullable(),
  /** A m³ of drinking water as the residents pay it, som; null where no tariff holds that year. */
  tariff_som_per_m3: z.number().nullable(),
  tariff_sample_data: z.boolean(),
  residents: z.int().nullable(),
});
export type WaterBalances = z.output<typeof waterBalances>;
