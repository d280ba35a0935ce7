import { randomUUID } from "node:crypto";
import sharp from "sharp";
import { expect, test } from "vitest";
import { deskOf, type Person } from "#test/support/fault-desk.ts";
import { loadSmallCity, squareOf, write } from "#test/support/small-city.ts";
import { testApp } from "#test/support/test-app.ts";
import { testDatabase } from "#test/support/test-database.ts";

const db = await testDatabase();
const app = await testApp(db);
await app.ready();
await loadSmallCity(db);
await write(db, [
  { op: "create", layer: "city_boundary", id: randomUUID(), row: { geom: squareOf(74.8, 42.8, 0.2) } },
]);
const { person, send } = deskOf(app, db);
const [clerk, crew, council] = [await person(["clerk"]), await person(["crew"]), await person(["council"])];
const photo = await sharp({ create: { width: 64, height: 32, channels: 3, background: "#8899aa" } })
  .jpeg()
  .toBuffer();

const { body: asked } = await send(clerk, "POST", "/api/dig-permits", {
  ...{ id: randomUUID(), reason: "Кабель", applicant: "Үлгү-Курулуш ЖЧК", emergency: true },
  ...{ starts_on: "2026-05-01", ends_on: "2026-05-04", restoration_due_on: "2026-05-14" },
  geometry: squareOf(74.86, 42.87, 0.0001),
});
const permit: string = asked.permit.id;

async function upload(who: Person, taken: string, file = randomUUID()) {
  const answer = await app.inject({
    method: "POST",
    url: `/api/dig-permits/${permit}/files?id=${file}&name=${encodeURIComponent("жол.jpg")}${taken}`,
    headers: { ...who.headers, "content-type": "application/octet-stream" },
    payload: photo,
  });
  return { status: answer.statusCode, body: answer.json() };
}

test("a crew's photo says what it shows, is attached once, and turns no step away", async () => {
  const file = randomUUID();
  await upload(crew, "&taken=before", file);
  const { status, body } = await upload(crew, "&taken=before", file);
  expect([status, body.steps.length]).toEqual([201, 2]);
  expect(body.steps[1]).toMatchObject({
    action: "file",
    file: { name: "жол.jpg", taken: "before", has_preview: true },
  });
  const issued = await send(clerk, "POST", `/api/dig-permits/${permit}/steps`, {
    ...{ id: randomUUID(), action: "issue", version: 1 },
  });
  expect(issued.body.permit.state).toBe("issued");
  for (const part of ["", "/preview"]) {
    const url = `/api/dig-permits/${permit}/files/${file}${part}`;
    const seen = await Promise.all(
      [council.headers, {}].map(async (headers) => (await app.inject({ url, headers })).statusCode),
    );
    expect(seen).toEqual([200, 401]);
  }
});

test("a photo without what it shows is refused, and so is one of who keeps no permits", async () => {
  expect((await upload(crew, "")).status).toBe(400);
  expect((await upload(crew, "&taken=after")).status).toBe(400);
  expect((await upload(council, "&taken=before")).status).toBe(403);
  const { body, status } = await send(
    crew,
    "GET",
    `/api/dig-permits/${permit}/files/${randomUUID()}`,
    undefined,
    "ky",
  );
  expect([status, body.detail]).toEqual([404, "Бул ордерде мындай файл жок."]);
});
