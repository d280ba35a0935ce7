import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import {
  type BalanceInputName,
  balanceInputNames,
  type StoredBalance,
  type WaterBalanceInput,
} from "#contract/water-balance.ts";
import { inputNamed } from "./marks-of.ts";
import { calculate } from "./queries.ts";

export const draws = 10_000;

/** The balance as the registers have it; what took its usual value there takes it again. */
function inputOf(balance: StoredBalance, days: number): WaterBalanceInput {
  const given = (name: BalanceInputName) => {
    const { from, value, ci95_percent } = inputNamed(balance, name);
    return value === null || from === "default" || from === "unknown" ? null : { value, ci95_percent };
  };
  const inputs: Partial<Record<BalanceInputName, ReturnType<typeof given>>> = {};
  for (const name of balanceInputNames) inputs[name] = given(name);
  const percent = balance.customer_meter_under_registration_percent;
  return {
    units: "metric",
    period_days: days,
    ...inputs,
    // Their volume follows from the percentage, draw by draw.
    ...(percent && { customer_metering_inaccuracies: null }),
    customer_meter_under_registration_percent: percent,
  };
}

export const simulationQuery = (balance: StoredBalance, days: number) => {
  const body = { ...inputOf(balance, days), draws };
  return queryOptions({
    queryKey: ["calculate", "water-balance", body],
    queryFn: ({ signal }) => calculate(body, signal),
    placeholderData: keepPreviousData,
  });
};
