import {
  type BalanceFigure,
  type BalanceInput,
  type BalanceInputName,
  type BalanceRow,
  balanceInputNames,
  type Figure,
  type StoredBalance,
  type WaterBalances,
} from "#contract/water-balance.ts";

/** A figure; without a value unknown, without limits exact. */
export const figure = (value: number | null, ci95_percent: number | null = null): Figure => ({
  value,
  ci95_percent,
  assumed: false,
});

const figures: Readonly<Record<BalanceFigure, Figure>> = {
  authorised_consumption: figure(1_570_000, 4),
  water_losses: figure(3_430_000, 8),
  apparent_losses: figure(980_000, 25),
  real_losses: figure(2_450_000, 15),
  non_revenue_water: figure(3_550_000, 7),
  non_revenue_water_percent: figure(71, 3),
  unavoidable_annual_real_losses: figure(34_492.5, 20),
  infrastructure_leakage_index: figure(71, 25),
  real_losses_per_connection_per_day: figure(2015.7, 15),
  unpaid_water_percent: figure(80, 1),
};

/** The sample split of the demo city's 2012, m³: only what was drawn and what was paid are the strategy's. */
export const volumesOf2012 = {
  system_input_volume: 5_000_000,
  billed_metered: 280_000,
  billed_unmetered: 1_170_000,
  unbilled_metered: 0,
  unbilled_unmetered: 120_000,
  unauthorised_consumption: 960_000,
  customer_metering_inaccuracies: 20_000,
  systematic_data_handling_errors: 0,
  paid_volume: 1_000_000,
  mains_length: 62,
  service_connections: 3330,
  average_pressure: 25,
} as const satisfies Partial<Record<BalanceInputName, number>>;

type Volumes = Partial<Record<BalanceInputName, number>>;

function inputOf(name: BalanceInputName, value: number | undefined): BalanceInput {
  const mark = name === "system_input_volume" || name === "paid_volume" ? "strategy" : "sample";
  const row: BalanceRow = {
    ...{ layer: "water_volume", id: crypto.randomUUID(), version: 1, mark, month: null },
    ...{ value: value ?? 0, ci95_percent: 5, data_grade: 4, method: null, source: "1.7", remark: null },
  };
  return {
    ...{ name, value: value ?? null, ci95_percent: 5, data_grade: 4, others: [], sample_data: true },
    from: value === undefined ? "unknown" : "register",
    rows: value === undefined ? [] : [row],
  };
}

/** A balance as it is stored; of the city where no zone is named. */
export function storedBalance(
  given: {
    readonly zone?: { readonly id: string; readonly name: string };
    readonly volumes?: Volumes;
    readonly figures?: Partial<Record<BalanceFigure, Figure>>;
    readonly result?: Partial<StoredBalance["result"]>;
  } = {},
): StoredBalance {
  const volumes: Volumes = given.volumes ?? volumesOf2012;
  const name = given.zone?.name;
  return {
    zone: given.zone?.id ?? null,
    name: name === undefined ? null : { ky: name, ru: name, en: name },
    inputs: balanceInputNames.map((input) => inputOf(input, volumes[input])),
    customer_meter_under_registration_percent: null,
    leakage: [],
    result: {
      ...figures,
      ...given.figures,
      warnings: [],
      variance_shares: { unauthorised_consumption: 0.62, system_input_volume: 0.35, paid_volume: 0.001 },
      used: balanceInputNames.map((input) => ({
        ...{ input, value: volumes[input] ?? null, ci95_percent: 5, assumed: false },
      })),
      band: "d",
      simulated: null,
      ...given.result,
    },
    sample_data: true,
  };
}

export const waterYear = (
  balances: readonly StoredBalance[] = [storedBalance()],
  more: Partial<WaterBalances> = {},
): WaterBalances => ({
  ...{ year: 2012, years: [2012], period_days: 366, balances: [...balances], areas: [] },
  quotation: { words: "5 млн тартылган, 1 млн төлөнгөн, 4 млн жоготуу", source: "Стратегия, 1.7" },
  ...{ tariff_som_per_m3: 6, tariff_sample_data: false, residents: 20_800 },
  ...more,
});
