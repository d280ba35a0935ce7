import { describe, expect, test } from "vitest";
import type { FaultThread } from "#contract/faults.ts";
import { sql } from "#server/platform/db/sql.ts";
import { deskOf, onTheMain } from "#test/support/fault-desk.ts";
import { testApp } from "#test/support/test-app.ts";
import { testDatabase } from "#test/support/test-database.ts";

const db = await testDatabase();
const app = await testApp(db);
await app.ready();
const { person, make, step, send } = deskOf(app, db);
const dispatcher = await person(["dispatcher"]);
const admin = await person(["admin"]);
const caller = { name: " Үлгү Тургун 7 ", phone: "0700 000 007" };
const { fault } = await make(dispatcher, { caller, address: "Үлгү-Кекилик 5" });
await step(dispatcher, fault.id, { action: "comment", text: "Кайра чалды" });
const kept = { name: "Үлгү Тургун 7", phone: "0700 000 007" };

describe("who called", () => {
  test.each([
    ["crew", kept],
    ["dispatcher", kept],
    ["engineer", kept],
    ["admin", kept],
    ["council", null],
    ["planner", null],
    ["clerk", null],
    ["finance", null],
  ] as const)("a %s hears %j", async (role, heard) => {
    const { status, body } = await send(await person([role]), "GET", `/api/faults/${fault.id}`);
    expect([status, body.fault.code, body.caller]).toEqual([200, fault.code, heard]);
  });

  test("no program hears it, whoever's token it holds", async () => {
    const made = await send(admin, "POST", "/api/tokens", { name: "QGIS", roles: ["admin"], days: 1 });
    const answer = await app.inject({
      url: `/api/faults/${fault.id}`,
      headers: { authorization: `Bearer ${made.body.secret}` },
    });
    expect([answer.statusCode, answer.json<FaultThread>().caller]).toEqual([200, null]);
  });

  const told = /Тургун|000 007/;
  const tile = "operations/14/11598/6027";
  test.each([
    "/api/faults",
    `/api/faults/nearby?at=${onTheMain}`,
    "/api/layers/fault/rows",
    `/api/layers/fault/rows/${fault.id}`,
    `/api/layers/fault/${fault.id}/history`,
    "/api/layers/fault/export?format=csv",
    "/api/layers/fault/export?format=geojson",
    "/ogc/collections/fault/items?f=json",
    `/ogc/collections/fault/items/${fault.id}?f=json`,
    "/api/search?q=Кекилик",
  ])("%s tells of the fault and not of the caller", async (url) => {
    const { statusCode, body } = await app.inject({ url, headers: admin.headers });
    expect(statusCode).toBe(200);
    expect(body).toContain(fault.code);
    expect(body).not.toMatch(told);
  });

  test.each(["/api/search?q=Тургун", "/api/layers/fault/rows?q=Тургун", "/api/faults?q=Тургун"])(
    "%s finds nothing",
    async (url) => {
      const { statusCode, body } = await app.inject({ url, headers: admin.headers });
      expect([statusCode, body.includes(fault.id)]).toEqual([200, false]);
    },
  );

  test("tiles carry the fault for staff alone, and no caller", async () => {
    const staff = await app.inject({ url: `/tiles/${tile}.mvt`, headers: admin.headers });
    expect(staff.statusCode).toBe(200);
    const content = staff.rawPayload.toString("utf8");
    expect(content).toContain(fault.code);
    expect(content).not.toMatch(told);
    expect((await app.inject({ url: `/tiles/${tile}.mvt` })).statusCode).toBe(404);
  });

  test("it stands in one table only", async () => {
    const versions = await db.text(sql`select string_agg(row::text, ' ') from feature_version`);
    const answers = await db.text(sql`select string_agg(coalesce(answer::text, ''), ' ') from change_set`);
    expect(`${versions} ${answers}`).not.toMatch(told);
    expect(await db.text(sql`select string_agg(name || phone, ' ') from fault_caller`)).toMatch(told);
  });
});

test("where nobody called there is no caller", async () => {
  const silent = await make(dispatcher, { caller: { name: " ", phone: "" } });
  expect(silent.caller).toBeNull();
});

test("rows are written by steps alone", async () => {
  const { status, body } = await send(admin, "POST", "/api/changes", {
    id: crypto.randomUUID(),
    operations: [
      { op: "patch", layer: "fault", id: fault.id, version: fault.version, row: { state: "verified" } },
    ],
  });
  expect([status, body.type]).toEqual([403, expect.stringContaining("not-allowed")]);
});
