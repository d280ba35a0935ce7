import { expect, test } from "vitest";
import { isClosed } from "#contract/remark-moves.ts";
import { nearestOnLine } from "./generate/polyline.ts";
import { lineOf, point, ringsOf, rowsOf, tables } from "./measured.ts";
import { sampleRemarks } from "./sample-remarks.ts";

const now = new Date("2031-01-20T05:00:00Z");
const { remarks, beside } = sampleRemarks(tables, now);
const rowsIn = (table: string) => beside.find((each) => each.table === table)?.rows ?? [];

test("there are some of each state, fresh and late, and all say that they are sample data", () => {
  const states = new Set(remarks.rows.map(({ row }) => row["state"]));
  expect([...states].sort()).toEqual(["answered", "in_work", "open", "rejected", "resolved"]);
  for (const { row } of remarks.rows)
    expect([row["synthetic"], row["author_name"]]).toEqual([true, expect.stringMatching(/^Үлгү /)]);
  const late = remarks.rows.filter(
    ({ row }) => String(row["due_on"] ?? "9999") < "2031-01-20" && !isClosed(row["state"] as "open"),
  );
  expect(late.length).toBeGreaterThan(0);
});

test("numbers go on within a year, and the next one is known", () => {
  expect(remarks.rows.map(({ row }) => row["code"]).filter((code) => /\/2031$/.test(String(code)))).toContain(
    "Э-1/2031",
  );
  for (const { year, last } of rowsIn("remark_number")) {
    const codes = remarks.rows.filter(({ row }) => String(row["code"]).endsWith(`/${year}`));
    expect(codes.length).toBe(last);
  }
});

test("steps are in the order of time, from state to state, and end where the remark stands", () => {
  for (const { row } of remarks.rows) {
    const own = rowsIn("remark_step").filter(({ remark_id }) => remark_id === row.id);
    const times = own.map(({ at }) => String(at));
    expect(times).toEqual([...times].sort());
    const moves = own.filter(({ to_state }) => to_state !== null);
    expect(moves.at(-1)?.["to_state"]).toBe(row["state"]);
    moves.slice(1).forEach((move, index) => {
      expect(move["from_state"]).toBe(moves[index]?.["to_state"]);
    });
  }
});

test("what is about a row of the plan names the lineage of that row, so that it is found", () => {
  const stored = new Map(tables.flatMap(({ rows }) => rows.map(({ row }) => [row.id, row] as const)));
  const anchors = rowsIn("remark_anchor").filter(({ variant_id }) => variant_id !== null);
  expect(anchors.length).toBeGreaterThan(5);
  for (const { row_id, lineage_id } of anchors) {
    const row = stored.get(String(row_id));
    expect(lineage_id).toBe(row?.["lineage_id"] ?? row?.id);
  }
});

test("none stands on Lenin street, which is a real name", () => {
  const lenin = rowsOf("street").find(({ row }) => row["class"] === "highway");
  const axis = lineOf(lenin?.geometry ?? null);
  for (const { geometry } of remarks.rows)
    for (const each of geometry?.type === "Point" ? [point(geometry.coordinates)] : ringsOf(geometry).flat())
      expect(nearestOnLine(axis, each).distance).toBeGreaterThan(30);
});
