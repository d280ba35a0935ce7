import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { loadPlanCity, planCity, planDeskOf, work } from "#test/support/plan-desk.ts";
import { testApp } from "#test/support/test-app.ts";
import { testDatabase } from "#test/support/test-database.ts";

/* What a draft stands on may end before the council decides on it. */

const db = await testDatabase();
await loadPlanCity(db);
const app = await testApp(db);
await app.ready();
const { person, made, take, decide, send, yearAs } = planDeskOf(app, db);
const admin = await person(["admin"]);
const clerk = await person(["clerk"]);
const decidedOn = "2018-03-20";
const since = { valid_from: "2015-01-01" };

let version = 0;
async function change(layer: string, id: string, row: object): Promise<void> {
  const read = await send(admin, "GET", `/api/layers/${layer}/rows/${id}`);
  version = read.body.row.version;
  const operations = [{ op: "patch", layer, id, version, row }];
  const { status, body } = await send(admin, "POST", "/api/changes", { id: randomUUID(), operations });
  if (status !== 200) throw new Error(JSON.stringify(body));
}

const all = await take(admin, await made(admin), { action: "draft" });
const patched = await take(
  admin,
  await made(admin, {
    ...{ street_id: planCity.otherStreet, works: [work({ unit_price_id: planCity.patching })] },
    shares: [{ funding_source_id: planCity.budget, percent: 100 }],
  }),
  { action: "draft" },
);
const decideOn = (day: string, language?: string) => decide(clerk, 2018, { decided_on: day }, language);
const found = async (day: string): Promise<readonly string[]> =>
  ((await decideOn(day)).body.errors ?? []).map(
    ({ code, id }: { code: string; id: string }) => `${code} ${id === all.item.id ? "all" : "patched"}`,
  );

test("what ended since the draft was made is refused, each with its street, its name and what to do", async () => {
  await change("unit_price", planCity.pipe, { ...since, valid_to: decidedOn });
  await change("funding_source", planCity.grant, { ...since, valid_to: "2018-02-01" });
  await change("street", planCity.otherStreet, { valid_to: "2018-12-31" });
  expect(await found(decidedOn)).toEqual(["price-ended all", "source-ended all", "street-ended patched"]);
  const { status, body } = await decideOn(decidedOn, "ky");
  expect([status, body.type]).toEqual([422, "/problems/cannot-be-saved"]);
  expect(body.errors[0]).toMatchObject({
    ...{ layer: "plan_item", field: "works", value: decidedOn },
    message: `Үлгү көчөсү (КП-1/2018): «суу түтүгү» ишинин «water 3200.3333» баасы ${decidedOn} күнүнөн тартып күчүндө эмес.`,
    cure: "Көчөдө күчүндөгү бааны тандаңыз, болбосо көчөнү сунушка кайтарыңыз.",
  });
  expect((await yearAs(admin)).decision).toBeNull();
});

test("the day of the decision counts, and not the day on which it is entered", async () => {
  expect(await found("2018-03-19")).toEqual(["source-ended all", "street-ended patched"]);
  expect(await found("2018-01-31")).toEqual(["street-ended patched"]);
});

test("a price that was put out of use is told too, and one in use cannot be removed", async () => {
  await change("unit_price", planCity.patching, { active: false });
  const { body } = await decideOn("2018-01-31", "ru");
  expect(body.errors.map(({ code }: { code: string }) => code)).toEqual(["price-ended", "street-ended"]);
  expect(body.errors[0].message).toMatch(/работы «ремонт дорог» больше не действует\.$/);
  const gone = await send(admin, "POST", "/api/changes", {
    ...{ id: randomUUID(), reason: "Катачылык" },
    operations: [{ op: "remove", layer: "unit_price", id: planCity.patching, version: version + 1 }],
  });
  expect(gone.status).toBe(422);
});

test("what is mended or taken out lets the council decide", async () => {
  await take(admin, patched, { action: "withdraw", text: "Көчө жоюлат" });
  await change("funding_source", planCity.grant, { valid_to: null });
  expect((await decideOn("2018-03-19")).status).toBe(201);
});
