import { expect, test } from "vitest";
import type { BalanceWarning, WaterBalanceInput } from "#contract/water-balance.ts";
import { languages } from "#layers/kit/text.ts";
import { calculateBalance } from "./calculate.ts";

/** Nothing is missing and nothing doubtful. */
const sound: WaterBalanceInput = {
  units: "metric",
  period_days: 365,
  system_input_volume: { value: 1_000_000 },
  billed_metered: { value: 700_000 },
  billed_unmetered: { value: 0 },
  unbilled_metered: { value: 0 },
  unbilled_unmetered: { value: 10_000 },
  unauthorised_consumption: { value: 10_000 },
  customer_metering_inaccuracies: { value: 20_000 },
  systematic_data_handling_errors: { value: 0 },
  paid_volume: { value: 650_000 },
  mains_length: { value: 100 },
  service_connections: { value: 5000 },
  private_pipe_length_average: { value: 5 },
  average_pressure: { value: 40 },
};

const cases: readonly [BalanceWarning, Partial<WaterBalanceInput>, string][] = [
  ["billed_above_input", { billed_metered: { value: 1_200_000 } }, "(1,200,000 m³) exceeds"],
  ["authorised_above_input", { unbilled_metered: { value: 300_000 } }, "(1,010,000 m³) exceeds"],
  ["real_losses_below_zero", { unauthorised_consumption: { value: 300_000 } }, "(−30,000 m³)"],
  ["paid_above_billed", { paid_volume: { value: 700_001 } }, "(700,001 m³) exceeds"],
  ["paid_above_input", { billed_metered: null, paid_volume: { value: 1_000_001 } }, "(1,000,001 m³) exceeds"],
  ["limits_wider_than_value", { paid_volume: { value: 1, ci95_percent: 100.5 } }, "±100.5 %"],
  [
    "limits_wider_than_value",
    {
      customer_metering_inaccuracies: null,
      customer_meter_under_registration_percent: { value: 2, ci95_percent: 120 },
    },
    "“under-registration of customers' meters, %”: limits of ±120 %",
  ],
  ["under_registration_not_used", { customer_meter_under_registration_percent: 2 }, "was not used"],
  ["index_below_one", { mains_length: { value: 1500 } }, "leakage index of 0."],
  [
    "index_doubtful",
    { service_connections: { value: 3000 }, mains_length: { value: 1 }, average_pressure: { value: 3 } },
    "hardly possible",
  ],
  ["small_system", { service_connections: { value: 900 }, mains_length: { value: 40 } }, "(size 1,695,"],
  ["low_density", { mains_length: { value: 300 } }, "16.7 per km"],
  ["pressure_out_of_range", { average_pressure: { value: 24.9 } }, "24.9 m"],
  ["system_data_missing", { service_connections: { value: 0 } }, "number of service connections"],
  ["private_pipe_length_missing", { private_pipe_length_average: null }, "taken as 0"],
];

test("a sound balance gives no warning", async () => {
  const { warnings, band } = await calculateBalance(sound, { language: "en" });
  expect([warnings, band]).toEqual([[], "a"]);
});

test.each(cases)("%s", async (code, change, words) => {
  const said = new Set<string>();
  for (const language of languages) {
    const { warnings } = await calculateBalance({ ...sound, ...change }, { language });
    const message = warnings.find((warning) => warning.code === code)?.message ?? "";
    said.add(message);
    expect(message).not.toMatch(/[{}]/);
    if (language === "en") expect(message).toContain(words);
  }
  expect(said.size).toBe(languages.length);
});

test("what is doubtful leaves the figures as they are", async () => {
  const { water_losses: losses, non_revenue_water_percent: percent } = await calculateBalance(
    { ...sound, billed_metered: { value: 1_200_000 } },
    { language: "en" },
  );
  expect([losses.value, percent.value]).toEqual([-210_000, -20]);
});

test("the limits of 25 and 100 m are those of American pressures too", async () => {
  const codes = async (psi: number) =>
    (
      await calculateBalance({ ...sound, units: "us", average_pressure: { value: psi } }, { language: "ru" })
    ).warnings.map(({ code }) => code);
  expect(await codes(35)).toContain("pressure_out_of_range");
  expect(await codes(36)).not.toContain("pressure_out_of_range");
});
