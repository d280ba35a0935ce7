import { type BalanceFigure, balanceInputNames, type StoredBalance } from "#contract/water-balance.ts";

/** A balance of the city with these inputs and figures, whatever follows from them; the rest is unknown. */
export function balanceOf(amounts: Readonly<Partial<Record<string, number | null>>>): StoredBalance {
  const figure = (name: BalanceFigure) => ({
    value: amounts[name] ?? null,
    ci95_percent: null,
    assumed: false,
  });
  return {
    zone: null,
    name: null,
    inputs: balanceInputNames.map((name) => ({
      name,
      value: amounts[name] ?? null,
      ci95_percent: null,
      data_grade: null,
      from: "register",
      rows: [],
      others: [],
      sample_data: false,
    })),
    customer_meter_under_registration_percent: null,
    leakage: [],
    result: {
      authorised_consumption: figure("authorised_consumption"),
      water_losses: figure("water_losses"),
      apparent_losses: figure("apparent_losses"),
      real_losses: figure("real_losses"),
      non_revenue_water: figure("non_revenue_water"),
      non_revenue_water_percent: figure("non_revenue_water_percent"),
      unavoidable_annual_real_losses: figure("unavoidable_annual_real_losses"),
      infrastructure_leakage_index: figure("infrastructure_leakage_index"),
      real_losses_per_connection_per_day: figure("real_losses_per_connection_per_day"),
      unpaid_water_percent: figure("unpaid_water_percent"),
      warnings: [],
      variance_shares: {},
      used: [],
      band: null,
      simulated: null,
    },
    sample_data: false,
  };
}
