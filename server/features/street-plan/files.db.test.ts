import { randomUUID } from "node:crypto";
import sharp from "sharp";
import { expect, test } from "vitest";
import { loadPlanCity, planDeskOf } from "#test/support/plan-desk.ts";
import { testApp } from "#test/support/test-app.ts";
import { testDatabase } from "#test/support/test-database.ts";

const db = await testDatabase();
await loadPlanCity(db);
const app = await testApp(db);
await app.ready();
const { person, made, take, decide, yearAs } = planDeskOf(app, db);
const engineer = await person(["engineer"]);
const clerk = await person(["clerk"]);
const council = await person(["council"]);
const thread = await made(engineer);
const photo = await sharp({ create: { width: 64, height: 32, channels: 3, background: "#8899aa" } })
  .jpeg()
  .toBuffer();

async function upload(taken: string, file = randomUUID(), who = engineer) {
  const answer = await app.inject({
    method: "POST",
    url: `/api/street-plan/items/${thread.item.id}/files?id=${file}&name=${encodeURIComponent("чуңкур.jpg")}${taken}`,
    headers: { ...who.headers, "content-type": "application/octet-stream" },
    payload: photo,
  });
  return { status: answer.statusCode, body: answer.json() };
}
const seen = async (file: string, who?: typeof engineer): Promise<number[]> =>
  await Promise.all(
    ["", "/preview"].map(async (part) => {
      const url = `/api/street-plan/items/${thread.item.id}/files/${file}${part}`;
      return (await app.inject({ url, ...(who && { headers: who.headers }) })).statusCode;
    }),
  );

const [before, other] = [randomUUID(), randomUUID()];

test("photos say when they were taken, and are attached once", async () => {
  await upload("&taken=before", before);
  await upload("&taken=before", before);
  const { status, body } = await upload("", other);
  expect([status, body.item.photos.map(({ taken }: { taken: string }) => taken)]).toEqual([
    201,
    ["before", "other"],
  ]);
  expect(body.steps.at(-1)).toMatchObject({
    action: "file",
    file: { name: "чуңкур.jpg", has_preview: true },
  });
  expect((await upload("&taken=later")).status).toBe(400);
  expect((await upload("", randomUUID(), council)).status).toBe(403);
});

test("residents see those of before and after once the street is approved, and no others", async () => {
  expect([await seen(before), await seen(other)]).toEqual([
    [404, 404],
    [404, 404],
  ]);
  expect(await seen(other, council)).toEqual([200, 200]);
  await take(engineer, thread, { action: "draft" });
  expect((await decide(clerk)).status).toBe(201);
  expect(await seen(before)).toEqual([200, 200]);
  expect(await seen(other)).toEqual([404, 404]);
  expect((await yearAs(null)).streets[0]?.photos.map(({ id }) => id)).toEqual([before]);
});
