import { describe, expect, test } from "vitest";
import { balanceFigures, type WaterBalanceInput } from "#contract/water-balance.ts";
import { calculateBalance } from "./calculate.ts";

const calculate = (input: WaterBalanceInput) => calculateBalance(input, { language: "en" });
const draws = 10_000;

const town: WaterBalanceInput = {
  units: "metric",
  period_days: 365,
  system_input_volume: { value: 5e6, ci95_percent: 5 },
  billed_metered: { value: 1e6, ci95_percent: 2 },
  billed_unmetered: { value: 0 },
  unbilled_metered: { value: 0 },
  unbilled_unmetered: { value: 5e4, ci95_percent: 50 },
  unauthorised_consumption: { value: 4.5e5, ci95_percent: 40 },
  paid_volume: { value: 9e5, ci95_percent: 10 },
  mains_length: { value: 62, ci95_percent: 5 },
  service_connections: { value: 3330, ci95_percent: 5 },
  average_pressure: { value: 25, ci95_percent: 10 },
  draws,
};

describe("a simulation", () => {
  const missing = { customer_meter_under_registration_percent: { value: 8, ci95_percent: 60 } };
  test.each([
    ["volumes", town],
    ["a percentage that meters leave out", { ...town, ...missing }],
  ])("agrees with the propagated limits of every figure: %s", async (_, input) => {
    const result = await calculate(input);
    for (const name of balanceFigures) {
      const { value, ci95_percent: limits } = result[name];
      const spread = result.simulated?.[name];
      if (value === null || limits === null || !spread) throw new Error(`${name} has no spread`);
      const half = (Math.abs(value) * limits) / 100;
      // Of 10,000 draws a limit is known to some 2 % of itself; ratios lean to one side by a little more.
      expect(Math.abs(spread.median - value) / half, name).toBeLessThan(0.05);
      expect((spread.high - spread.low) / 2 / half, name).toBeGreaterThan(0.95);
      expect((spread.high - spread.low) / 2 / half, name).toBeLessThan(1.05);
    }
  });

  test("says the same when it is asked again, and nothing when it is not asked", async () => {
    expect((await calculate(town)).simulated).toEqual((await calculate(town)).simulated);
    expect((await calculate({ ...town, draws: 0 })).simulated).toBeNull();
  });

  test("draws no volume below zero, but what may be below", async () => {
    const wide: WaterBalanceInput = {
      ...town,
      billed_metered: { value: 1e6 },
      system_input_volume: { value: 5e6 },
      unauthorised_consumption: { value: 1e5, ci95_percent: 300 },
      customer_metering_inaccuracies: { value: 0 },
      systematic_data_handling_errors: { value: 0 },
    };
    const cut = await calculate(wide);
    expect(cut.simulated?.apparent_losses?.low).toBeGreaterThan(0);
    expect(cut.warnings.map(({ code }) => code)).toContain("limits_wider_than_value");
    const signed = await calculate({
      ...wide,
      unauthorised_consumption: { value: 0 },
      customer_metering_inaccuracies: { value: 1e5, ci95_percent: 300 },
    });
    expect(signed.simulated?.apparent_losses?.low).toBeLessThan(-1e5);
  });

  test("lets others have their turn and stops when nobody waits for it", async () => {
    let turns = 0;
    const timer = setInterval(() => turns++, 1);
    await calculate({ ...town, draws: 50_000 });
    clearInterval(timer);
    expect(turns).toBeGreaterThan(5);
    const gone = AbortSignal.abort(new Error("gone"));
    await expect(calculateBalance(town, { language: "en", signal: gone })).rejects.toThrow("gone");
  });
});
