import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { burstProne } from "#contract/dig-once.ts";
import { estimateOf, plannedOf, planPhases } from "#contract/street-plan-money.ts";
import { isApproved, type PlanStage, planStages } from "#contract/street-plan-moves.ts";
import { faultsOf2013 } from "../faults/faults-of-2013.ts";
import { lineLength, nearestOnLine } from "../generate/polyline.ts";
import { lineOf, rowsOf, tables } from "../measured.ts";
import { plannedStreets } from "./planned.ts";
import { recordsOf } from "./records.ts";
import { sampleStreetPlan } from "./sample-street-plan.ts";

const { tables: own, beside } = sampleStreetPlan(tables);
const rows = (layer: string) => own.find((table) => table.layer === layer)?.rows.map(({ row }) => row) ?? [];
const rowsIn = (table: string) => beside.find((each) => each.table === table)?.rows ?? [];
const records = plannedStreets(tables).map(recordsOf);
const items = rows("plan_item");
const works = rows("plan_work");
const itemsOf = (year: number) => items.filter((row) => row["plan_year"] === year);
const worksOf = (year: number, ...kinds: string[]) => {
  const ids = new Set(itemsOf(year).map(({ id }) => id));
  return works.filter(
    (row) => ids.has(String(row["item_id"])) && (kinds.length === 0 || kinds.includes(String(row["work"]))),
  );
};
type Som = number | null;
const amountsIn = (row: Readonly<Record<string, unknown>>) => ({
  estimate_som: row["estimate_som"] as Som,
  approved_som: row["approved_som"] as Som,
  adjusted_som: row["adjusted_som"] as Som,
  contract_som: row["contract_som"] as Som,
  accepted_som: row["accepted_som"] as Som,
  paid_som: row["paid_som"] as Som,
});
const sum = (all: readonly unknown[]): number => all.reduce<number>((total, each) => total + Number(each), 0);
const planned = (all: readonly Readonly<Record<string, unknown>>[]) =>
  sum(all.map((row) => plannedOf(amountsIn(row)) ?? 0));
const quantityOf = (year: number, price: string) =>
  sum(
    worksOf(year)
      .filter((row) => row["price_som_per_unit"] === price && row["work"] === "road")
      .map((row) => row["quantity"]),
  );

describe("the totals of the strategy's sample years, to the som", () => {
  test.each([
    [2010, 5_980_000],
    [2011, 8_240_000],
    [2012, 11_420_000],
    [2013, 18_884_300],
  ])("%i: road repair %i, planned as accepted", (year, total) => {
    const repair = worksOf(year, "road", "sidewalk", "drainage");
    expect(planned(repair)).toBe(total);
    expect(sum(repair.map((row) => row["accepted_som"]))).toBe(total);
  });

  test("2013 by its parts", () => {
    expect(quantityOf(2013, "900.0000")).toBe(12_600);
    expect(quantityOf(2013, "450.0000")).toBe(6400);
    expect(quantityOf(2013, "120.0000")).toBe(18_000);
    expect(planned(worksOf(2013, "sidewalk"))).toBe(1_054_300);
    expect(planned(worksOf(2013, "drainage"))).toBe(1_450_000);
  });

  test.each([
    [2014, 21_000_000],
    [2015, 22_500_000],
    [2016, 23_800_000],
    [2017, 24_600_000],
  ])("%i: everything planned %i", (year, total) => {
    expect(planned(worksOf(year))).toBe(total);
    expect(planned(itemsOf(year))).toBe(total);
  });

  test("each year has 9 to 12 streets, and patching stays patching", () => {
    for (const year of new Set(items.map((row) => row["plan_year"] as number))) {
      expect(itemsOf(year).length).toBeGreaterThanOrEqual(9);
      expect(itemsOf(year).length).toBeLessThanOrEqual(12);
    }
    for (const row of works) if (row["work"] === "road") expect(Number(row["quantity"])).toBeLessThan(8000);
  });
});

describe("amounts", () => {
  test("of a work are its quantity at the price of its year", () => {
    const prices = new Map(
      [...rows("unit_price"), ...rowsOf("unit_price").map(({ row }) => row)].map((row) => [row.id, row]),
    );
    const yearOf = new Map(items.map((row) => [row.id, row["plan_year"]]));
    for (const row of works) {
      const price = prices.get(String(row["unit_price_id"]));
      expect([
        price?.["price_som_per_unit"],
        price?.["price_year"],
        price?.["work"],
        price?.["unit"],
      ]).toEqual([row["price_som_per_unit"], yearOf.get(String(row["item_id"])), row["work"], row["unit"]]);
      const now = estimateOf(Number(row["quantity"]), String(row["price_som_per_unit"]));
      expect(amountsIn(row).adjusted_som ?? amountsIn(row).estimate_som).toBe(now);
    }
  });

  test("of a street are the sums of its works, and those of steps what was written down work by work", () => {
    for (const { item, works: lines, steps, money } of records) {
      for (const phase of planPhases) {
        const known = lines.map(({ row }) => row[phase]).filter((each) => each !== null);
        expect([item.row["code"], phase, item.row[phase]]).toEqual([
          item.row["code"],
          phase,
          known.length === 0 ? null : sum(known),
        ]);
      }
      for (const step of steps)
        if (step["amount_som"] !== null)
          expect(
            sum(money.filter((each) => each["step_id"] === step["id"]).map((each) => each["amount_som"])),
          ).toBe(step["amount_som"]);
    }
  });

  test("shares add up for every street that is more than proposed", () => {
    for (const row of items) {
      const shares = rowsIn("plan_share").filter((share) => share["item_id"] === row.id);
      const whole = sum(shares.map((share) => Number(share["percent"]) * 100));
      if (row["stage"] !== "proposed" || shares.length > 0) expect(Math.round(whole)).toBe(10_000);
    }
  });

  test("what the council moved from one street to another adds up to nothing", () => {
    const amendments = rowsIn("plan_amendment");
    expect(amendments.length).toBe(6);
    for (const year of [2012, 2013, 2014])
      expect(
        sum(amendments.filter((each) => each["plan_year"] === year).map((each) => each["adjusted_by_som"])),
      ).toBe(0);
  });
});

describe("every sample row", () => {
  test("says that it is sample data, and everybody in it is visibly invented", () => {
    for (const row of [...items, ...works]) expect(row["synthetic"]).toBe(true);
    for (const row of rows("unit_price"))
      expect([row["synthetic"], row["confidence"]]).toEqual([true, "assumed"]);
    for (const row of items)
      for (const field of ["contractor", "contract_number"])
        if (row[field] !== null) expect(row[field]).toMatch(/Үлгү/);
    for (const { resolution_number, synthetic, actor_name } of rowsIn("plan_approval"))
      expect([resolution_number, synthetic, actor_name]).toEqual([
        expect.stringMatching(/^Үлгү-/),
        true,
        expect.stringMatching(/^Үлгү /),
      ]);
    for (const step of rowsIn("plan_step")) expect(step["actor_name"]).toMatch(/^Үлгү /);
  });

  test("is about a street with an invented name, and lies on it", () => {
    const streets = new Map(rowsOf("street").map((street) => [street.row.id, street]));
    for (const { item } of records) {
      const street = streets.get(String(item.row["street_id"]));
      expect([street?.row["class"], street?.row["name_ky"]]).toEqual([
        expect.stringMatching(/^(local|collector)$/),
        expect.stringMatching(/^Үлгү-/),
      ]);
      const axis = lineOf(street?.geometry ?? null);
      for (const place of lineOf(item.geometry))
        expect(nearestOnLine(axis, place).distance).toBeLessThan(0.1);
    }
  });

  test("has steps that lead from one stage to the next and end where it stands", () => {
    for (const { item, steps } of records) {
      const days = steps.map(({ at }) => String(at));
      expect([item.row["code"], days]).toEqual([item.row["code"], [...days].sort()]);
      const moves = steps.filter(({ to_stage }) => to_stage !== null);
      expect(moves.at(-1)?.["to_stage"]).toBe(item.row["stage"]);
      moves.slice(1).forEach((move, index) => {
        expect(move["from_stage"]).toBe(moves[index]?.["to_stage"]);
      });
    }
  });

  test("of a decided year is approved, and of the others none", () => {
    const decided = new Set(rowsIn("plan_approval").map(({ plan_year }) => plan_year));
    for (const row of items) {
      const stage = planStages.find((each) => each === row["stage"]) as PlanStage;
      expect([row["code"], isApproved(stage)]).toEqual([row["code"], decided.has(row["plan_year"])]);
    }
    for (const { plan_year, last } of rowsIn("plan_number"))
      expect(itemsOf(Number(plan_year)).length).toBe(last);
  });

  /** After a wanted change: `vitest run gis-data/kant/street-plan -u`. */
  test("is the same on every machine", async () => {
    const sha256 = createHash("sha256")
      .update(JSON.stringify([own, beside]))
      .digest("hex");
    const golden = { sha256, streets: items.length, works: works.length, steps: rowsIn("plan_step").length };
    await expect(`${JSON.stringify(golden, null, 2)}\n`).toMatchFileSnapshot("golden.json");
  });
});

describe("deliberate cases of dig once", () => {
  const of = (year: number, street: string) => {
    const streetId = rowsOf("street").find(({ row }) => row["code"] === street)?.row.id;
    const row = itemsOf(year).find((item) => item["street_id"] === streetId);
    if (!row) throw new Error(`${street} is not in the plan of ${year}`);
    return row;
  };
  const worksIn = (year: number, street: string) =>
    works.filter((work) => work["item_id"] === of(year, street).id).map((work) => work["work"]);

  test.each([
    [2014, "S-092", "В-0238"],
    [2015, "S-004", "В-0028"],
  ])("%i: %s is paved over %s, which keeps bursting", (year, street, main) => {
    const pipe = rowsOf("water_main").find(({ row }) => row["code"] === main);
    const bursts = faultsOf2013(tables).filter((fault) => fault.failing.asset.row.id === pipe?.row.id).length;
    const km = lineLength(lineOf(pipe?.geometry ?? null)) / 1000;
    expect(bursts).toBeGreaterThanOrEqual(burstProne.leastFaults);
    expect(bursts / km / burstProne.years).toBeGreaterThanOrEqual(burstProne.faultsPerKmYear);
    expect(of(year, street)["renews_surface"]).toBe(true);
    expect(worksIn(year, street)).not.toContain("water");
    const item = records.find((each) => each.item.row.id === of(year, street).id)?.item;
    const middle = lineOf(pipe?.geometry ?? null)[0] ?? [0, 0];
    expect(nearestOnLine(lineOf(item?.geometry ?? null), middle).distance).toBeLessThan(14);
  });

  test("S-097 is paved a year before its main is renewed, S-091 opened within its three years", () => {
    expect([of(2014, "S-097")["renews_surface"], worksIn(2015, "S-097")]).toEqual([true, ["water"]]);
    expect([of(2013, "S-091")["renews_surface"], worksIn(2015, "S-091")]).toEqual([true, ["water"]]);
    expect(String(of(2013, "S-091")["accepted_on"])).toMatch(/^2013-/);
  });

  test("S-098 has sewer and asphalt in one year, with the pipes that are renewed", () => {
    expect(worksIn(2014, "S-098")).toEqual(expect.arrayContaining(["road", "sewer"]));
    const sewer = works.find((work) => work["item_id"] === of(2014, "S-098").id && work["work"] === "sewer");
    expect(rowsIn("plan_asset").filter((asset) => asset["work_id"] === sewer?.id).length).toBeGreaterThan(2);
  });
});
