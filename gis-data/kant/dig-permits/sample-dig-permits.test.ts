import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import {
  type DigPermitMove,
  type DigPermitState,
  digPermitLeadsFrom,
  digPermitMoveNames,
  digPermitRule,
} from "#contract/dig-permit-moves.ts";
import { knownWithinM } from "#contract/dig-permits.ts";
import { nearestOnLine } from "../generate/polyline.ts";
import { lineOf, ringsOf, rowsOf, tables } from "../measured.ts";
import { plannedStreets } from "../street-plan/planned.ts";
import { sampleDigPermits } from "./sample-dig-permits.ts";

const { permits, beside } = sampleDigPermits(tables);
const rowsIn = (table: string) => beside.find((each) => each.table === table)?.rows ?? [];
const of = (table: string, permit: string) => rowsIn(table).filter(({ permit_id }) => permit_id === permit);
const streets = new Map(rowsOf("street").map((street) => [street.row.id, street]));
const isMove = (action: unknown): action is DigPermitMove =>
  digPermitMoveNames.some((move) => move === action);

test("the book of 2013 has permits in every state, one of them overdue", () => {
  expect(permits.rows.map(({ row }) => row["code"])).toEqual(
    Array.from({ length: 16 }, (_, index) => `Р-${index + 1}/2013`),
  );
  expect(rowsIn("dig_permit_number")).toEqual([{ year: 2013, last: 16 }]);
  const counted = Object.groupBy(permits.rows, ({ row }) => String(row["state"]));
  expect(Object.fromEntries(Object.entries(counted).map(([state, rows]) => [state, rows?.length]))).toEqual({
    ...{ accepted: 8, refused: 1, cancelled: 1, opened: 1, restored: 2, issued: 1, requested: 2 },
  });
  const asked = permits.rows.map(({ row }) => String(row["requested_on"]));
  expect(asked.every((day) => day.startsWith("2013-"))).toBe(true);
});

test("everything is marked as sample, everybody is visibly invented, and nothing stands near Lenin street", () => {
  const lenin = lineOf(rowsOf("street").find(({ row }) => row["class"] === "highway")?.geometry ?? null);
  for (const { row, geometry } of permits.rows) {
    expect([row["synthetic"], row["source"]]).toEqual([true, expect.stringContaining("sample data")]);
    const [ring = []] = ringsOf(geometry);
    expect(ring).toHaveLength(4);
    for (const corner of ring) expect(nearestOnLine(lenin, corner).distance).toBeGreaterThan(50);
    const firm = rowsOf("organisation").find((each) => each.row.id === row["applicant_id"]);
    expect([row["applicant"], firm?.row["title_ky"]].filter(Boolean).join()).toMatch(/^«Үлгү/);
  }
  for (const { actor_name } of rowsIn("dig_permit_step")) expect(actor_name).toMatch(/^Үлгү /);
  for (const { signer } of rowsIn("dig_permit_sign_off"))
    if (signer !== null) expect(signer).toMatch(/^Үлгү /);
});

test("every trench lies in its own street", () => {
  for (const { row, geometry } of permits.rows) {
    const axis = lineOf(streets.get(String(row["street_id"]))?.geometry ?? null);
    for (const corner of ringsOf(geometry)[0] ?? [])
      expect(nearestOnLine(axis, corner).distance).toBeLessThan(13.8 / 2 + 0.5);
  }
});

describe("steps", () => {
  test("lead one to the other, in order, and end where the permit stands", () => {
    const ids = rowsIn("dig_permit_step").map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { row } of permits.rows) {
      let state: DigPermitState = "requested";
      const steps = of("dig_permit_step", row.id);
      expect(steps[0]).toMatchObject({ id: row.id, action: "create", text: row["reason"] });
      for (const { action, from_state, to_state } of steps) {
        if (!isMove(action)) continue;
        expect([row["code"], action, digPermitLeadsFrom(state, action)]).toEqual([row["code"], action, true]);
        expect([from_state, to_state]).toEqual([state, digPermitRule(action).to]);
        state = digPermitRule(action).to;
      }
      expect([row["code"], state]).toEqual([row["code"], row["state"]]);
      const days = steps.map(({ at }) => String(at));
      expect(row["emergency"] === true ? days : days.toSorted()).toEqual(days);
    }
  });

  test("no permit is issued before every known owner has signed, but in an emergency", () => {
    for (const { row } of permits.rows) {
      const signOffs = of("dig_permit_sign_off", row.id);
      const owners = new Set(of("dig_permit_known", row.id).map(({ owner_id }) => owner_id));
      owners.delete(row["applicant_id"]);
      expect(new Set(signOffs.map(({ owner_id }) => owner_id))).toEqual(owners);
      const isSigned = row["issued_on"] !== null && row["emergency"] !== true;
      for (const { signer, signed_step } of signOffs) {
        expect([row["code"], signer !== null]).toEqual([row["code"], isSigned]);
        expect(of("dig_permit_step", row.id).some(({ id }) => id === signed_step)).toBe(isSigned);
      }
    }
  });

  test("days stand in their order, and the surface on asphalt is due ten days after the works", () => {
    for (const { row } of permits.rows) {
      const days = (row["emergency"] === true ? [] : ["requested_on", "issued_on"])
        .concat("opened_on", "restored_on", "accepted_on")
        .flatMap((field) => row[field] ?? []);
      expect([row["code"], days]).toEqual([row["code"], days.toSorted()]);
      expect(String(row["ends_on"]) <= String(row["restoration_due_on"])).toBe(true);
    }
  });
});

test("what is known is within five metres, of every kind that the city asks for", () => {
  const known = rowsIn("dig_permit_known");
  expect(known.every(({ distance_m }) => Number(distance_m) <= knownWithinM)).toBe(true);
  expect(new Set(known.map(({ layer }) => layer)).size).toBeGreaterThan(4);
  expect(permits.rows.filter(({ row }) => of("dig_permit_known", row.id).length > 0).length).toBeGreaterThan(
    12,
  );
  for (const { row } of permits.rows) expect(of("dig_permit_asked", row.id)).toHaveLength(10);
});

test("what was refused lies on a surface of 2012 that is still protected, and nothing else on a planned one", () => {
  const planned = plannedStreets(tables);
  for (const { row, geometry } of permits.rows) {
    const works = planned.filter(({ street }) => street.id === row["street_id"]);
    if (row["state"] !== "refused") expect([row["code"], works]).toEqual([row["code"], []]);
    else {
      const [work] = works;
      expect([work?.year, work?.treatment]).toEqual([2012, "overlay"]);
      for (const corner of ringsOf(geometry)[0] ?? [])
        expect(nearestOnLine(work?.line ?? [], corner).distance).toBeLessThan(7);
    }
  }
});

/** After a wanted change: `vitest run gis-data/kant/dig-permits -u`. */
test("the book is the same on every machine", async () => {
  const sha256 = createHash("sha256")
    .update(JSON.stringify([permits, beside]))
    .digest("hex");
  const steps = rowsIn("dig_permit_step").length;
  await expect(
    `${JSON.stringify({ sha256, permits: permits.rows.length, steps }, null, 2)}\n`,
  ).toMatchFileSnapshot("golden.json");
});
