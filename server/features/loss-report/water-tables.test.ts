import { expect, test } from "vitest";
import { figure, storedBalance, waterYear } from "#test/support/water-year.ts";
import { inputsTable } from "./inputs-table.ts";
import { balanceTable, zonesTable } from "./water-tables.ts";
import { whatToMeasure } from "./what-to-measure.ts";

const named = (rows: ReturnType<typeof balanceTable>["rows"], name: string) =>
  rows.find(([first]) => String(first).trim() === name);

test("the lines of the IWA table add up", () => {
  const { rows } = balanceTable(storedBalance(), ["en"]);
  const volume = (name: string): number => Number(named(rows, name)?.[1]);
  expect(volume("Authorised consumption") + volume("Water losses")).toBe(volume("System input"));
  expect(volume("Billed") + volume("Unbilled")).toBe(volume("Authorised consumption"));
  expect(volume("Billed metered") + volume("Billed unmetered")).toBe(volume("Billed"));
  expect(volume("Apparent losses") + volume("Real losses (leakage)")).toBe(volume("Water losses"));
  expect(volume("Paid") + volume("Unpaid water")).toBe(volume("System input"));
  expect(named(rows, "Unpaid water")?.[2]).toBe(80);
  expect(named(rows, "System input")?.at(-1)).toBe("from the strategy");
  expect(named(rows, "Billed metered")?.at(-1)).toBe("from sample data");
});

test("limits of sums are those of variances", () => {
  const { rows } = balanceTable(storedBalance(), ["en"]);
  const billed = Math.hypot(280_000 * 5, 1_170_000 * 5) / 1_450_000;
  expect(named(rows, "Billed")?.[3]).toBeCloseTo(billed, 9);
});

test("the zone with the largest share of unpaid water is the first, one without a figure the last", () => {
  const zone = (name: string, percent: number | null) =>
    storedBalance({
      zone: { id: name, name },
      figures: { unpaid_water_percent: figure(percent) },
    });
  const { rows } = zonesTable([zone("a", 66), zone("b", null), zone("c", 88)], ["en"]);
  expect(rows.map(([place, name]) => [place, name])).toEqual([
    [1, "c"],
    [2, "a"],
    [3, "b"],
  ]);
});

test("what is measured next is what makes leakage uncertain, with what to do", () => {
  const [first, second, ...others] = whatToMeasure(storedBalance(), "en");
  expect(first).toBe(
    "Unauthorised consumption: 62 % of what is uncertain about leakage comes from it. Go through the quarters and compare connections with the list of customers.",
  );
  expect(second).toContain("System input: 35 %");
  expect(others).toEqual([]);
});

test("a figure that gave way stands under the one that was used", () => {
  const balance = storedBalance();
  const inputs = balance.inputs.map((input) =>
    input.name === "paid_volume"
      ? { ...input, others: input.rows.map((row) => ({ ...row, value: 900_000, mark: "sample" as const })) }
      : input,
  );
  const { rows } = inputsTable({ ...balance, inputs }, ["en"], { remarks: true });
  const at = rows.findIndex(([name]) => name === "Paid");
  expect(rows[at]?.slice(1, 3)).toEqual([1_000_000, "m³"]);
  expect(rows[at + 1]?.slice(1, 6)).toEqual([900_000, "m³", 5, 4, "from sample data"]);
});

test("what was assumed is called so", () => {
  const balance = storedBalance();
  const used = balance.result.used.map((one) =>
    one.input === "unbilled_unmetered" ? { ...one, assumed: true } : one,
  );
  const city = waterYear([storedBalance({ result: { used } })]).balances[0];
  expect(city && named(balanceTable(city, ["en"]).rows, "Unbilled unmetered")?.at(-1)).toBe("assumed");
});
