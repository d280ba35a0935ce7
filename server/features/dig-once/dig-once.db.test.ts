import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { planItem } from "#layers/council/plan-item.ts";
import { planWork } from "#layers/council/plan-work.ts";
import { languages } from "#layers/kit/text.ts";
import { digPermit } from "#layers/operations/dig-permit.ts";
import { fault } from "#layers/operations/fault.ts";
import { unitPrice } from "#layers/registers/unit-price.ts";
import { deskOf } from "#test/support/fault-desk.ts";
import { writeKept } from "#test/support/kept-rows.ts";
import { lineOf, loadSmallCity, squareOf, write } from "#test/support/small-city.ts";
import { testApp } from "#test/support/test-app.ts";
import { testDatabase } from "#test/support/test-database.ts";

const db = await testDatabase();
const app = await testApp(db);
await app.ready();
const { owner, street, mains } = await loadSmallCity(db);
const { person, send } = deskOf(app, db);
const engineer = await person(["engineer"]);
const clerk = await person(["clerk"]);
const dispatcher = await person(["dispatcher"]);

const geom = JSON.stringify(lineOf([74.84, 42.89], [74.85, 42.89]));
const item = (id: string, row: object) => ({
  id,
  row: { street_id: street, stage: "draft", geom, ...row },
});
const work = (item_id: string, row: object) => ({ id: randomUUID(), row: { item_id, ...row } });

const renewed = randomUUID();
const pipes = randomUUID();
const overlay = randomUUID();
const permit = randomUUID();
const price = randomUUID();

await write(db, [
  {
    op: "create",
    layer: unitPrice.id,
    id: price,
    row: {
      ...{
        work: "road",
        unit: "m2",
        price_som_per_unit: "900.0000",
        price_year: 2019,
        confidence: "assumed",
      },
      ...{ title_ky: "Асфальт төшөө", title_ru: "Укладка асфальта", title_en: "Asphalt overlay" },
      renews_surface: true,
    },
  },
]);
await writeKept(db, [
  [
    planItem,
    [
      item(renewed, {
        code: "2015-1",
        plan_year: 2015,
        accepted_on: "2015-10-01",
        from_chainage_m: 0,
        to_chainage_m: 400,
      }),
      item(pipes, { code: "2017-1", plan_year: 2017, from_chainage_m: 300, to_chainage_m: 500 }),
      item(overlay, { code: "2016-2", plan_year: 2016, from_chainage_m: 450 }),
    ],
  ],
  [
    planWork,
    [
      work(renewed, { work: "road", renews_surface: true }),
      work(pipes, { work: "sewer" }),
      work(overlay, { work: "road", renews_surface: true }),
    ],
  ],
  [
    digPermit,
    [
      {
        id: permit,
        row: {
          ...{
            code: "Р-1/2016",
            state: "issued",
            reason: "Жаңы үйдү кошуу",
            applicant: "Үлгү-Курулуш",
            emergency: false,
          },
          ...{
            street_id: street,
            requested_on: "2016-04-01",
            starts_on: "2016-05-01",
            ends_on: "2016-05-03",
          },
          geom: JSON.stringify(squareOf(74.842, 42.88998, 0.00004)),
        },
      },
    ],
  ],
  [
    fault,
    [
      ...["2013-02-01T02:00:00Z", "2015-06-01T02:00:00Z"].map((aware_at) => ({ kind: "burst", aware_at })),
      { kind: "valve", aware_at: "2015-06-02T02:00:00Z" },
      { kind: "burst", aware_at: "2015-06-03T02:00:00Z", state: "rejected" },
    ].map((row, index) => ({
      id: randomUUID(),
      row: {
        ...{
          code: `В-${index}`,
          network: "water",
          state: "verified",
          urgency: "normal",
          detection: "reported",
        },
        ...{ asset_layer: "water_main", asset_id: mains[7], logged_on: "2015-06-03" },
        geom: JSON.stringify({ type: "Point", coordinates: [74.8475, 42.89] }),
        ...row,
      },
    })),
  ],
]);

const conflictsOf = async (year: number) => (await send(engineer, "GET", `/api/dig-once?year=${year}`)).body;
const shape = (conflict: {
  rule: string;
  opening: { code: string | null };
  surface: { code: string | null };
}) => [conflict.rule, conflict.opening.code, conflict.surface.code];

describe("a year", () => {
  test("tells what opens a protected surface, what comes too late and which pipes fail under it", async () => {
    const { conflicts, moratorium_years } = await conflictsOf(2016);
    expect(moratorium_years).toBe(3);
    expect(conflicts.map(shape).sort()).toEqual([
      ["burst_prone", "В-8", "2016-2"],
      ["moratorium", "Р-1/2016", "2015-1"],
      ["renewal_after_resurfacing", "2017-1", "2016-2"],
    ]);
    const opened = conflicts.find(({ rule }: { rule: string }) => rule === "moratorium");
    expect(opened).toMatchObject({
      protected_until: "2018-10-01",
      street: { id: street, name: { ky: "Үлгү көчөсү" } },
      exemption: null,
    });
    // The square of 0.00004 degrees lies 163 m from the street's start.
    expect(opened.from_m).toBeCloseTo(163.5, 0);
    expect(opened.to_m - opened.from_m).toBeCloseTo(3.3, 0);
    expect(conflicts.find(({ rule }: { rule: string }) => rule === "burst_prone")).toMatchObject({
      faults: 2,
    });
  });

  test("tells a conflict with a protected surface in the year of the opening only", async () => {
    expect((await conflictsOf(2017)).conflicts.map(shape).sort()).toEqual([
      ["moratorium", "2017-1", "2015-1"],
      ["renewal_after_resurfacing", "2017-1", "2016-2"],
    ]);
    expect((await conflictsOf(2015)).conflicts).toEqual([]);
  });

  test("is closed to those who do not see plans, and pipes to those who do not see networks", async () => {
    const head = await person(["quarter_head"]);
    expect((await send(head, "GET", "/api/dig-once?year=2016")).status).toBe(403);
  });
});

describe("an item as it would be saved", () => {
  const check = (more: object) =>
    send(engineer, "POST", "/api/dig-once/check", {
      item: {
        ...{ id: randomUUID(), street_id: street, year: 2017, from_chainage_m: null, to_chainage_m: null },
        works: [],
        ...more,
      },
    });
  const aWork = (more: object) => ({
    ...{ id: randomUUID(), quantity: null, unit: null, quantity_basis: null, unit_price_id: null },
    ...more,
  });

  test("is held against the others, and what is stored of it does not count", async () => {
    const { body } = await check({ works: [aWork({ work: "water" })] });
    expect(body.conflicts.map(shape).sort()).toEqual([
      ["moratorium", null, "2015-1"],
      ["renewal_after_resurfacing", null, "2016-2"],
    ]);
    const moved = await check({
      id: pipes,
      year: 2016,
      from_chainage_m: 500,
      works: [aWork({ work: "sewer" })],
    });
    expect(moved.body.conflicts.map(shape)).toEqual([["opportunity", null, "2016-2"]]);
  });

  test("renews the surface if its price says so, and answers for the pipes that it names", async () => {
    const works = [aWork({ work: "road", unit_price_id: price })];
    const bare = await check({ year: 2017, from_chainage_m: 450, works });
    expect(bare.body.conflicts.map(shape)).toContainEqual(["burst_prone", "В-8", null]);
    const assets = [{ layer: "water_main", id: mains[7] }];
    const answered = await check({
      year: 2017,
      from_chainage_m: 450,
      works: [...works, aWork({ work: "water", assets })],
    });
    expect(answered.body.conflicts.map(({ rule }: { rule: string }) => rule)).not.toContain("burst_prone");
  });

  test.each(languages)("%s: a street that is none is refused by name", async (language) => {
    const body = { item: { id: randomUUID(), street_id: randomUUID(), year: 2017, works: [] } };
    const answer = await send(engineer, "POST", "/api/dig-once/check", body, language);
    expect([answer.status, answer.body.errors[0].field]).toEqual([422, "street_id"]);
    expect(answer.body.errors[0].message).toMatch(
      { ky: /көчө жок/, ru: /улицы нет/, en: /no such street/ }[language],
    );
  });
});

describe("an exemption", () => {
  const key = `moratorium:${permit}:${renewed}`;
  const give = (who: typeof clerk, more: object = {}) =>
    send(who, "POST", "/api/dig-once/exemptions", {
      ...{ id: randomUUID(), conflict_key: key, reason_code: "new_connection" },
      ...{ reason: "Үй-бүлө кышка чейин суусуз калат", signer: "А. Үлгүев", signed_on: "2016-04-20" },
      ...more,
    });
  const codeOf = ({ status, body }: Awaited<ReturnType<typeof give>>) => [
    status,
    body.errors?.[0]?.field,
    body.errors?.[0]?.code,
  ];

  test("needs a reason, a signer, a day that has come and a conflict", async () => {
    expect(codeOf(await give(clerk, { reason: "  " }))).toEqual([422, "reason", "missing"]);
    expect(codeOf(await give(clerk, { signer: "" }))).toEqual([422, "signer", "missing"]);
    expect(codeOf(await give(clerk, { signed_on: "2199-01-01" }))).toEqual([422, "signed_on", "in-future"]);
    for (const other of ["moratorium", `opportunity:${permit}:${renewed}`, `moratorium:${permit}:x`])
      expect(codeOf(await give(clerk, { conflict_key: other }))).toEqual([
        422,
        "conflict_key",
        "no-such-conflict",
      ]);
    expect((await give(dispatcher)).status).toBe(403);
  });

  test("is given by the town hall, not by those who dig", async () => {
    const theirs = await person(["engineer"], owner);
    const { status, body } = await give(theirs);
    expect([status, body.detail]).toEqual([403, "Only the town hall gives an exemption. Ask them."]);
  });

  test("stands beside its conflict until it is withdrawn, and is given once", async () => {
    const id = randomUUID();
    expect((await give(clerk, { id })).status).toBe(201);
    expect((await give(clerk, { id })).body).toMatchObject({ id, signer: "А. Үлгүев" });
    expect(codeOf(await give(engineer))).toEqual([422, "conflict_key", "already-exempted"]);
    const exemption = async () =>
      (await conflictsOf(2016)).conflicts.find((one: { key: string }) => one.key === key).exemption;
    expect(await exemption()).toMatchObject({ id, reason_code: "new_connection", signed_on: "2016-04-20" });
    const withdraw = () =>
      app.inject({ method: "DELETE", url: `/api/dig-once/exemptions/${id}`, headers: clerk.headers });
    expect((await withdraw()).statusCode).toBe(204);
    expect((await withdraw()).statusCode).toBe(404);
    expect(await exemption()).toBeNull();
    expect((await give(engineer)).status).toBe(201);
  });
});

test("the stateless calculation is open to all and keeps nothing", async () => {
  const answer = await app.inject({
    method: "POST",
    url: "/api/calculate/dig-once",
    payload: { items: [], permits: [], pipes: [] },
  });
  expect([answer.statusCode, answer.json()]).toEqual([200, { conflicts: [] }]);
});
