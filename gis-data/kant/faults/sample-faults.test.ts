import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import {
  type FaultMove,
  type FaultState,
  faultIsClosed,
  faultLeadsFrom,
  faultMoveNames,
  ruleOf,
  timeOutOfOrder,
} from "#contract/fault-moves.ts";
import { kindsOf } from "#contract/faults.ts";
import { isClosed, type RemarkState } from "#contract/remark-moves.ts";
import { nearestOnLine } from "../generate/polyline.ts";
import type { CityRow } from "../generate/rows.ts";
import { lineOf, number, point, rowsOf, tables } from "../measured.ts";
import { sampleRemarks } from "../sample-remarks.ts";
import { faultsOf2013 } from "./faults-of-2013.ts";
import { recordsOf } from "./records.ts";
import { sampleFaults } from "./sample-faults.ts";

const now = new Date("2031-01-02T05:00:00Z");
const crew = { id: "0192f0c1-2345-7890-abcd-ef0123456789", name: "Үлгү бригадир" };
const { faults, beside } = sampleFaults(tables, now, crew);
const rowsIn = (table: string) => beside.find((each) => each.table === table)?.rows ?? [];
const of2013 = faults.rows.filter(({ row }) => String(row["code"]).endsWith("/2013"));
const open = faults.rows.filter(({ row }) => !faultIsClosed(row["state"] as FaultState));
const texts = (row: CityRow["row"], field: string) => String(row[field]);

describe("the faults of 2013", () => {
  test.each([
    ["water", "burst", 112],
    ["sewer", "blockage", 38],
    ["heat", "leak", 24],
  ])("%s: %s, %d times, all mended and checked", (network, kind, count) => {
    const own = of2013.filter(({ row }) => row["network"] === network);
    expect(own.map(({ row }) => [row["kind"], row["state"]])).toEqual(Array(count).fill([kind, "verified"]));
    const numbers = own.map(({ row }) => Number(/-(\d+)\//.exec(texts(row, "code"))?.[1]));
    expect(numbers).toEqual(Array.from({ length: count }, (_, index) => index + 1));
    expect(rowsIn("fault_number")).toContainEqual({ network, year: 2013, last: count });
  });

  test("old steel breaks most, polyethylene hardly ever", () => {
    const mains = rowsOf("water_main");
    const perKm = (material: string): number => {
      const metres = mains
        .filter(({ row }) => row["material"] === material)
        .reduce((sum, main) => sum + lengthOf(main), 0);
      const broken = of2013.filter(
        ({ row }) => row["network"] === "water" && row["asset_material"] === material,
      );
      return broken.length / (metres / 1000);
    };
    expect(perKm("steel")).toBeGreaterThan(perKm("cast_iron"));
    expect(perKm("cast_iron")).toBeGreaterThan(perKm("pe"));
    expect(perKm("pe")).toBeLessThan(0.3);
  });

  test("some times are unknown and some are approximate, most are neither", () => {
    for (const time of ["located", "repaired", "restored"]) {
      const unknown = of2013.filter(({ row }) => row[`${time}_at`] === null).length;
      const approximate = of2013.filter(({ row }) => row[`${time}_approximate`] === true).length;
      expect([time, unknown > 5, unknown < 40, approximate > 10, approximate < 60]).toEqual([
        time,
        true,
        true,
        true,
        true,
      ]);
    }
    expect(of2013.every(({ row }) => row["network"] !== "sewer" || row["isolated_at"] === null)).toBe(true);
  });

  /** After a wanted change: `vitest run gis-data/kant/faults -u`. */
  test("are the same on every machine", async () => {
    const { faults: rows, steps } = recordsOf(faultsOf2013(tables));
    const sha256 = createHash("sha256")
      .update(JSON.stringify([rows, steps]))
      .digest("hex");
    await expect(
      `${JSON.stringify({ sha256, faults: rows.length, steps: steps.length }, null, 2)}\n`,
    ).toMatchFileSnapshot("golden.json");
  });
});

const lengthOf = (main: CityRow): number => {
  const line = lineOf(main.geometry);
  return nearestOnLine(line, line.at(-1) ?? [0, 0]).chainage;
};

describe("what is open on the day of loading", () => {
  test("makes about 40 items with the open remarks, some of them late, some of the demo's own crew", () => {
    const remarks = sampleRemarks(tables, now).remarks.rows.filter(
      ({ row }) => !isClosed(row["state"] as RemarkState),
    );
    expect(Math.abs(open.length + remarks.length - 40)).toBeLessThanOrEqual(4);
    const late = open.filter(({ row }) => row["due_at"] !== null && texts(row, "due_at") < now.toISOString());
    expect(late.length).toBeGreaterThanOrEqual(4);
    expect(open.filter(({ row }) => row["crew_id"] === crew.id).length).toBeGreaterThanOrEqual(4);
    const states = new Set(open.map(({ row }) => row["state"]));
    expect([...states].sort()).toEqual(["assigned", "isolated", "new", "reopened", "repaired"]);
  });

  test("is numbered by its own year, and the next number is known", () => {
    expect(open.some(({ row }) => texts(row, "code").endsWith("/2030"))).toBe(true);
    expect(open.some(({ row }) => texts(row, "code") === "В-1/2031")).toBe(true);
    for (const { network, year, last } of rowsIn("fault_number")) {
      const own = faults.rows.filter(
        ({ row }) => row["network"] === network && texts(row, "code").endsWith(`/${year}`),
      );
      expect(own.length).toBe(last);
    }
  });

  test("without a demo crew is given to the invented ones", () => {
    const rows = sampleFaults(tables, now, null).faults.rows;
    expect(rows.filter(({ row }) => row["crew_id"] !== null)).toEqual([]);
  });
});

describe("every sample fault", () => {
  test("says that it is sample data, and everybody in it is visibly invented", () => {
    for (const { row } of faults.rows) {
      expect([row["synthetic"], row["address"]]).toEqual([true, expect.stringMatching(/^Үлгү-/)]);
      if (row["crew_name"] !== null) expect(row["crew_name"]).toMatch(/^Үлгү /);
    }
    const callers = rowsIn("fault_caller");
    expect(callers.length).toBeGreaterThan(20);
    for (const { name, phone } of callers)
      expect([name, phone]).toEqual([
        expect.stringMatching(/^Үлгү Тургун \d+$/),
        expect.stringMatching(/^0000 /),
      ]);
  });

  test("stands on its pipe and far from Lenin street", () => {
    const lenin = lineOf(rowsOf("street").find(({ row }) => row["class"] === "highway")?.geometry ?? null);
    for (const { row, geometry } of faults.rows) {
      const place = point(geometry?.type === "Point" ? geometry.coordinates : []);
      expect(nearestOnLine(lenin, place).distance).toBeGreaterThan(50);
      const asset = rowsOf(texts(row, "asset_layer")).find((each) => each.row.id === row["asset_id"]);
      expect(asset?.row["code"]).toBe(row["asset_code"]);
      const line = lineOf(asset?.geometry ?? null);
      // A valve, a hydrant or a manhole is one point.
      const nearest = nearestOnLine(line.length === 1 ? [...line, ...line] : line, place);
      expect(nearest.distance).toBeLessThan(0.1);
      expect(Math.abs(nearest.chainage - number(row["chainage_m"]))).toBeLessThan(0.2);
      expect(row["chainage_m"] === null).toBe(line.length === 1);
    }
  });

  test("has a kind of its network, times in order and none after the load", () => {
    for (const { row } of faults.rows) {
      const kinds: readonly unknown[] = kindsOf[row["network"] as keyof typeof kindsOf];
      expect(kinds).toContain(row["kind"]);
      const times = Object.fromEntries(
        ["aware", "located", "isolated", "repaired", "restored"].map((time) => [
          time,
          row[`${time}_at`] as string | null,
        ]),
      );
      expect([row["code"], timeOutOfOrder(times)]).toEqual([row["code"], null]);
      for (const at of Object.values(times)) expect(at === null || at <= now.toISOString()).toBe(true);
    }
  });

  test("has steps that lead one to the other, in order, and end where it stands", () => {
    const isMove = (action: unknown): action is FaultMove => faultMoveNames.some((move) => move === action);
    const ids = new Set<unknown>();
    for (const { row } of faults.rows) {
      const steps = rowsIn("fault_step").filter(({ fault_id }) => fault_id === row.id);
      let state: FaultState = "new";
      for (const step of steps) {
        expect(ids.has(step["id"])).toBe(false);
        ids.add(step["id"]);
        if (!isMove(step["action"])) continue;
        const move = step["action"];
        expect([row["code"], move, state, faultLeadsFrom(state, move)]).toEqual([
          row["code"],
          move,
          state,
          true,
        ]);
        expect(step["to_state"]).toBe(ruleOf(move).to);
        state = ruleOf(move).to ?? state;
      }
      expect([row["code"], state]).toEqual([row["code"], row["state"]]);
      const written = steps.map(({ at }) => String(at));
      expect(written).toEqual([...written].sort());
    }
  });
});
