import { describe, expect, test } from "vitest";
import type { WaterBalanceInput } from "#contract/water-balance.ts";
import { calculateBalance } from "./calculate.ts";

const calculate = (input: WaterBalanceInput) => calculateBalance(input, { language: "en" });
const exactly = (value: number | undefined) => (value === undefined ? null : { value });

type Audit = {
  readonly volumes: readonly [supplied: number, metered: number, unmetered: number, unbilledMetered: number];
  /** Absent where the audit took the usual percentage. */
  readonly unbilledUnmetered?: number;
  readonly underRegistration?: number;
  readonly inaccuracies?: number;
  readonly system: readonly [miles: number, connections: number, psi: number];
};
const audited = ({ volumes, unbilledUnmetered, underRegistration, inaccuracies, system }: Audit) =>
  calculate({
    units: "us",
    period_days: 365,
    system_input_volume: exactly(volumes[0]),
    billed_metered: exactly(volumes[1]),
    billed_unmetered: exactly(volumes[2]),
    unbilled_metered: exactly(volumes[3]),
    unbilled_unmetered: exactly(unbilledUnmetered),
    customer_metering_inaccuracies: exactly(inaccuracies),
    customer_meter_under_registration_percent: underRegistration ?? null,
    private_pipe_length_average: { value: 0 },
    mains_length: exactly(system[0]),
    service_connections: exactly(system[1]),
    average_pressure: exactly(system[2]),
  });

/** Validated water audits that utilities sent to the State of California, and one of Nevada, million gallons a year. */
describe("published water audits", () => {
  test("Brentwood, California, 2018", async () => {
    const result = await audited({
      volumes: [3334.669, 2990.043, 0, 2.864],
      unbilledUnmetered: 8.34,
      underRegistration: 2,
      system: [344, 25_796, 62.17],
    });
    expect(result.authorised_consumption.value).toBeCloseTo(3001.247, 9);
    expect(result.water_losses.value).toBeCloseTo(333.422, 9);
    expect(result.apparent_losses.value).toBeCloseTo(76.8915146938775, 9);
    expect(result.real_losses.value).toBeCloseTo(256.530485306122, 9);
    expect(result.non_revenue_water.value).toBeCloseTo(344.626, 9);
    expect(result.non_revenue_water_percent.value).toBeCloseTo(10.3346389, 7);
    expect(result.unavoidable_annual_real_losses.value).toBeCloseTo(130.035431002, 9);
    expect(result.infrastructure_leakage_index.value).toBeCloseTo(1.97277375350243, 12);
    expect(result.real_losses_per_connection_per_day.value).toBeCloseTo(27.2454352, 7);
    expect(result.used.find(({ input }) => input === "customer_metering_inaccuracies")).toEqual({
      input: "customer_metering_inaccuracies",
      value: expect.closeTo(61.0797346938775, 9),
      ci95_percent: null,
      assumed: false,
    });
    expect(result.band).toBe("a");
  });

  test("Imperial, California, 2016: every default", async () => {
    const result = await audited({
      volumes: [860.14, 734.511, 0, 0],
      underRegistration: 2.5,
      system: [63, 5532, 65],
    });
    expect(result.real_losses.value).toBeCloseTo(92.0570071153846, 9);
    expect(result.non_revenue_water.value).toBeCloseTo(125.629, 9);
    expect(result.non_revenue_water_percent.value).toBeCloseTo(14.605646, 6);
    expect(result.unavoidable_annual_real_losses.value).toBeCloseTo(27.77319675, 9);
    expect(result.infrastructure_leakage_index.value).toBeCloseTo(3.31459888985896, 12);
    expect(result.real_losses_per_connection_per_day.value).toBeCloseTo(45.5912832, 7);
    expect(result.real_losses.assumed).toBe(true);
    expect(result.non_revenue_water.assumed).toBe(false);
  });

  test("Nevada Irrigation District 2020: an index below 1 is shown and doubted", async () => {
    const result = await audited({
      volumes: [1004.282, 933.326, 0.234, 2.38],
      unbilledUnmetered: 1.764,
      inaccuracies: 19.0960408163265,
      system: [152.17, 6786, 89.93],
    });
    expect(result.water_losses.value).toBeCloseTo(66.578, 9);
    expect(result.apparent_losses.value).toBeCloseTo(23.9400608163265, 9);
    expect(result.real_losses.value).toBeCloseTo(42.6379391836734, 9);
    expect(result.non_revenue_water.value).toBeCloseTo(70.722, 9);
    expect(result.unavoidable_annual_real_losses.value).toBeCloseTo(60.434398025665, 9);
    expect(result.infrastructure_leakage_index.value).toBeCloseTo(0.705524346673663, 12);
    expect(result.warnings).toContainEqual({
      code: "index_below_one",
      message: expect.stringContaining("0.71"),
    });
  });
});

describe("limits", () => {
  test("of San Francisco's non-revenue water: ± 11.21 %", async () => {
    const result = await calculate({
      units: "us",
      period_days: 365,
      system_input_volume: { value: 29_032.56, ci95_percent: 1.3317 },
      billed_metered: { value: 24_778.64, ci95_percent: 1.1253 },
      billed_unmetered: { value: 0 },
    });
    expect(result.non_revenue_water.value).toBeCloseTo(4253.92, 6);
    expect(result.non_revenue_water.ci95_percent).toBeCloseTo(11.21, 2);
  });

  test("of a constructed balance, and what to measure next", async () => {
    const result = await calculate({
      units: "metric",
      period_days: 365,
      system_input_volume: { value: 5e6, ci95_percent: 5 },
      billed_metered: { value: 1e6, ci95_percent: 2 },
      billed_unmetered: { value: 0 },
      unbilled_metered: { value: 0 },
      unbilled_unmetered: { value: 5e4, ci95_percent: 50 },
      unauthorised_consumption: { value: 4.5e5, ci95_percent: 40 },
      customer_metering_inaccuracies: { value: 0 },
      systematic_data_handling_errors: { value: 0 },
    });
    const { non_revenue_water: nonRevenue, water_losses: losses, real_losses: real } = result;
    expect([nonRevenue.value, losses.value, real.value]).toEqual([4e6, 3.95e6, 3.5e6]);
    expect(nonRevenue.ci95_percent).toBeCloseTo(6.27, 2);
    expect(losses.ci95_percent).toBeCloseTo(6.38, 2);
    expect(real.ci95_percent).toBeCloseTo(8.85, 2);
    expect(Object.keys(result.variance_shares)).toEqual([
      "system_input_volume",
      "unauthorised_consumption",
      "unbilled_unmetered",
      "billed_metered",
    ]);
    expect(result.variance_shares.system_input_volume).toBeCloseTo(
      250 ** 2 / (250 ** 2 + 180 ** 2 + 25 ** 2 + 20 ** 2),
      9,
    );
  });
});

describe("unavoidable losses", () => {
  const unavoidable = async (
    units: "metric" | "us",
    [mains, connections, pipe, pressure]: readonly [number, number, number, number],
    days = 1,
  ) =>
    (
      await calculate({
        units,
        period_days: days,
        mains_length: { value: mains },
        service_connections: { value: connections },
        private_pipe_length_average: { value: pipe },
        average_pressure: { value: pressure },
      })
    ).unavoidable_annual_real_losses.value;

  test("of two metric systems", async () => {
    expect(await unavoidable("metric", [95, 5200, 10, 30])).toBeCloseTo(215.1, 9);
    expect(await unavoidable("metric", [95, 5200, 10, 30], 365)).toBeCloseTo(78_511.5, 6);
    expect(await unavoidable("metric", [594, 31_400, 0, 49.9])).toBeCloseTo(1787.0188, 9);
  });

  test("of the American textbook's system: 1.45 million gallons a day", async () => {
    expect(await unavoidable("us", [600, 60_000, 100, 70])).toBeCloseTo(1.454, 3);
  });
});
