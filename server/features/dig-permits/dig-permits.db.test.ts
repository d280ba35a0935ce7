import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { planItem } from "#layers/council/plan-item.ts";
import { planWork } from "#layers/council/plan-work.ts";
import { languages } from "#layers/kit/text.ts";
import { todayIn } from "#server/platform/paper/today.ts";
import { deskOf, type Person } from "#test/support/fault-desk.ts";
import { writeKept } from "#test/support/kept-rows.ts";
import { lineOf, loadSmallCity, squareOf, write } from "#test/support/small-city.ts";
import { testApp } from "#test/support/test-app.ts";
import { testCity } from "#test/support/test-city.ts";
import { testDatabase } from "#test/support/test-database.ts";

const db = await testDatabase();
const app = await testApp(db);
await app.ready();
const { owner, street, otherStreet } = await loadSmallCity(db);
const { person, send } = deskOf(app, db);
const clerk = await person(["clerk"]);
const engineer = await person(["engineer"]);
const crew = await person(["crew"]);
const telecom = randomUUID();
const renewed = randomUUID();

await write(db, [
  { op: "create", layer: "city_boundary", id: randomUUID(), row: { geom: squareOf(74.8, 42.8, 0.2) } },
  {
    op: "create",
    layer: "organisation",
    id: telecom,
    row: {
      kind: "private",
      title_ky: "Үлгү-Байланыш",
      title_ru: "Образец-Связь",
      title_en: "Sample Telecom",
    },
  },
  {
    op: "create",
    layer: "telecom_line",
    id: randomUUID(),
    row: { code: "Б-7", owner_id: telecom, geom: lineOf([74.84, 42.87997], [74.85, 42.87997]) },
  },
  {
    op: "create",
    layer: "telecom_line",
    id: randomUUID(),
    row: { code: "Б-8", geom: lineOf([74.846, 42.87998], [74.85, 42.87998]) },
  },
]);
await writeKept(db, [
  [
    planItem,
    [
      {
        id: renewed,
        row: {
          ...{
            code: "2025-1",
            street_id: otherStreet,
            plan_year: 2025,
            stage: "accepted",
            accepted_on: "2025-10-01",
          },
          ...{ to_chainage_m: 250, from_chainage_m: 0 },
          geom: JSON.stringify(lineOf([74.84, 42.88], [74.85, 42.88])),
        },
      },
    ],
  ],
  [planWork, [{ id: randomUUID(), row: { item_id: renewed, work: "road", renews_surface: true } }]],
]);

/** A hole of 3 m beside the other street, so many degrees from its start. */
const hole = (east: number) => squareOf(74.84 + east, 42.87998, 0.00003);
const today = todayIn(testCity.timeZone);

const ask = (who: Person, more: object = {}, language?: string) =>
  send(
    who,
    "POST",
    "/api/dig-permits",
    {
      ...{ id: randomUUID(), reason: "Жаңы үйдү суу түтүгүнө кошуу", applicant: "Үлгү-Курулуш ЖЧК" },
      ...{
        starts_on: "2026-05-01",
        ends_on: "2026-05-04",
        restoration_due_on: "2026-05-14",
        geometry: hole(0.005),
      },
      ...more,
    },
    language,
  );
const step = (who: Person, id: string, body: object, language?: string) =>
  send(who, "POST", `/api/dig-permits/${id}/steps`, { id: randomUUID(), ...body }, language);
const read = async (id: string) => (await send(engineer, "GET", `/api/dig-permits/${id}`)).body;
const refusal = ({ status, body }: Awaited<ReturnType<typeof ask>>) => [
  status,
  body.errors?.[0]?.field,
  body.errors?.[0]?.code,
];

describe("from the request to the accepted restoration", () => {
  test("every owner signs, every step is kept, and the restored place is protected", async () => {
    const asked = await ask(clerk);
    expect([asked.status, asked.body.detail]).toEqual([201, undefined]);
    const { permit, known, sign_offs, conflicts } = asked.body;
    expect(permit).toMatchObject({
      ...{
        code: expect.stringMatching(/^Р-\d+\/\d{4}$/),
        state: "requested",
        requested_on: today,
        unsigned: 1,
      },
      ...{ street: { id: otherStreet, name: { ky: "Өрүк көчөсү" } }, restoration_due_on: "2026-05-14" },
      applicant: { ky: "Үлгү-Курулуш ЖЧК" },
    });
    expect(known.owners).toMatchObject([
      { owner: { id: telecom }, rows: [{ layer: "telecom_line", code: "Б-7" }] },
    ]);
    expect(known.asked).toContain("gas_pipe");
    expect(conflicts).toEqual([]);
    const [{ id: signOff }] = sign_offs;
    const { id } = permit;

    expect(refusal(await step(clerk, id, { action: "issue", version: 1 }))).toEqual([
      422,
      "action",
      "not-all-signed",
    ]);
    await step(clerk, id, {
      action: "sign",
      sign_off_id: signOff,
      signer: "Б. Үлгүев",
      text: "Кабелди чакырып ачуу",
    });
    const moves: [Person, object][] = [
      [clerk, { action: "issue", version: 2 }],
      [crew, { action: "open", version: 3 }],
      [crew, { action: "restore", version: 4 }],
      [engineer, { action: "return", version: 5, text: "Чөгүп калды" }],
      [crew, { action: "restore", version: 6 }],
      [engineer, { action: "accept", version: 7 }],
    ];
    for (const [who, body] of moves) {
      const answer = await step(who, id, body);
      expect([answer.status, answer.body.detail]).toEqual([200, undefined]);
    }
    const thread = await read(id);
    expect(thread.permit).toMatchObject({
      state: "accepted",
      accepted_on: today,
      restored_on: today,
      unsigned: 0,
    });
    expect(thread.steps.map(({ action }: { action: string }) => action)).toEqual([
      ...["create", "sign", "issue", "open", "restore", "return", "restore", "accept"],
    ]);
    expect(thread.steps[1]).toMatchObject({ owner: { en: "Sample Telecom" }, after: "Б. Үлгүев" });
    expect(thread.sign_offs).toMatchObject([
      { owner_id: telecom, signer: "Б. Үлгүев", signed_on: today, terms: "Кабелди чакырып ачуу" },
    ]);

    const again = await ask(clerk, { starts_on: today, ends_on: "2199-01-01", restoration_due_on: null });
    expect(again.body.conflicts).toMatchObject([{ rule: "moratorium", surface: { id, kind: "dig_permit" } }]);
    const cancelled = await step(clerk, again.body.permit.id, {
      ...{ action: "cancel", version: 1, text: "Жаңылыш" },
    });
    // Nobody digs by it, so that it is in conflict with nothing any more.
    expect([cancelled.status, cancelled.body.conflicts]).toEqual([200, []]);
  });

  test("what was known stays as it was, and what is known now stands beside it", async () => {
    const { body } = await ask(clerk, { geometry: hole(0.0061) });
    await write(db, [
      {
        op: "create",
        layer: "gas_pipe",
        id: randomUUID(),
        row: { code: "Г-1", owner_id: owner, geom: lineOf([74.8461, 42.8795], [74.8461, 42.87996]) },
      },
    ]);
    const { known, known_now } = await read(body.permit.id);
    const codes = (part: typeof known) =>
      part.owners.flatMap(({ rows }: { rows: { code: string }[] }) => rows.map(({ code }) => code)).sort();
    expect([codes(known), codes(known_now)]).toEqual([
      ["Б-7", "Б-8"],
      ["Б-7", "Б-8", "Г-1"],
    ]);
    expect(known.owners.at(-1).owner).toBeNull();
  });

  test("the same request sent twice is written once, and a step over an unseen one is refused", async () => {
    const id = randomUUID();
    const first = await ask(clerk, { id, geometry: hole(0.0071) });
    const again = await ask(clerk, { id, geometry: hole(0.0071) });
    expect([first.status, again.status, again.body.permit.code]).toEqual([201, 201, first.body.permit.code]);
    await step(clerk, id, { action: "change", version: 1, ends_on: "2026-05-06" });
    const late = await step(engineer, id, { action: "cancel", version: 1, text: "Керек эмес" });
    expect([late.status, late.body.errors[0].code]).toEqual([412, "changed"]);
  });

  test("a window that has not seen what the same person did in another one is refused", async () => {
    const { body } = await ask(clerk, { geometry: hole(0.0073) });
    const { id } = body.permit;
    await step(clerk, id, { action: "change", version: 1, ends_on: "2026-05-06" });
    const late = await step(clerk, id, { action: "change", version: 1, ends_on: "2026-05-05" }, "en");
    expect([late.status, late.body.errors[0].message, late.body.errors[0].theirs.ends_on]).toEqual([
      412,
      expect.stringContaining("in another window"),
      "2026-05-06",
    ]);
  });

  test("what a crew pressed without a signal comes as one course, until somebody else has changed the permit", async () => {
    const { body } = await ask(clerk, { geometry: hole(0.0075), emergency: true });
    const { id } = body.permit;
    await step(clerk, id, { action: "issue", version: 1 });
    const opened = randomUUID();
    const press = async (action: string, follows: string[], own = randomUUID()) =>
      (await step(crew, id, { id: own, action, version: 2, follows, on: "2026-05-02" })).status;
    expect([await press("open", [], opened), await press("restore", [])]).toEqual([200, 412]);
    expect(await press("restore", [opened])).toBe(200);
    await step(engineer, id, { action: "return", version: 4, text: "Чөгүп калды" });
    expect(await press("restore", [opened])).toBe(412);
    await step(crew, id, { action: "restore", version: 5 });
  });

  test("an emergency waits for nobody, and its list stays open", async () => {
    const { body } = await ask(clerk, { geometry: hole(0.001), emergency: true });
    const { id } = body.permit;
    expect(body.conflicts).toMatchObject([{ rule: "moratorium", surface: { code: "2025-1" } }]);
    expect((await step(clerk, id, { action: "issue", version: 1 })).body.permit).toMatchObject({
      state: "issued",
      unsigned: 1,
    });
    expect(
      (await step(crew, id, { action: "open", version: 2, on: "2026-01-02" })).body.permit,
    ).toMatchObject({
      ...{ state: "opened", opened_on: "2026-01-02" },
    });
  });
});

describe("a moratorium", () => {
  test("holds the permit back until somebody signs an exemption", async () => {
    const { body } = await ask(clerk, { geometry: hole(0.002) });
    const { permit, sign_offs, conflicts } = body;
    for (const { id } of sign_offs)
      await step(clerk, permit.id, { action: "sign", sign_off_id: id, signer: "Б. Үлгүев" });
    const issue = (language?: string) => step(clerk, permit.id, { action: "issue", version: 2 }, language);
    expect(refusal(await issue())).toEqual([422, "action", "moratorium"]);
    expect((await issue("ky")).body.errors[0].message).toMatch(/01\.10\.2028 чейин корголот \(2025-1\)/);
    const exemption = await send(clerk, "POST", "/api/dig-once/exemptions", {
      ...{ id: randomUUID(), conflict_key: conflicts[0].key, reason_code: "new_connection" },
      ...{ reason: "Үй суусуз", signer: "А. Үлгүева", signed_on: "2026-04-30" },
    });
    expect(exemption.status).toBe(201);
    expect((await issue()).body.permit.state).toBe("issued");
  });
});

describe.each(languages)("%s: what is refused says what is possible", (language) => {
  test("another permit in the same place and days is named", async () => {
    const east = { ky: 0.0081, ru: 0.0083, en: 0.0085 }[language];
    const { body } = await ask(clerk, { geometry: hole(east) });
    const { code } = body.permit;
    const answer = await ask(
      engineer,
      {
        geometry: hole(east + 0.00001),
        starts_on: "2026-05-04",
        ends_on: "2026-05-09",
        restoration_due_on: null,
      },
      language,
    );
    expect(refusal(answer)).toEqual([422, "geometry", "overlaps"]);
    expect(answer.body.errors[0]).toMatchObject({ value: code, message: expect.stringContaining(code) });
    const later = await ask(engineer, {
      geometry: hole(east + 0.00001),
      starts_on: "2026-05-05",
      ends_on: "2026-05-09",
      restoration_due_on: null,
    });
    expect(later.status).toBe(201);
    const beside = await ask(engineer, { geometry: hole(east + 0.0001) });
    expect(beside.status).toBe(201);
  });

  test("days in the wrong order, a place outside the city, no words", async () => {
    expect(refusal(await ask(clerk, { ends_on: "2026-04-30" }, language))).toEqual([
      422,
      "ends_on",
      "wrong-order",
    ]);
    expect(refusal(await ask(clerk, { restoration_due_on: "2026-05-03" }, language))).toEqual([
      ...[422, "restoration_due_on", "wrong-order"],
    ]);
    expect(refusal(await ask(clerk, { geometry: squareOf(75.5, 42.88) }, language))).toEqual([
      422,
      "geometry",
      "outside",
    ]);
    expect(refusal(await ask(clerk, { geometry: { type: "Polygon" } }, language))).toEqual([
      422,
      "geometry",
      "wrong-geometry",
    ]);
    expect(refusal(await ask(clerk, { reason: " " }, language))).toEqual([422, "reason", "missing"]);
    expect(refusal(await ask(clerk, { applicant: "" }, language))).toEqual([422, "applicant", "missing"]);
    expect(refusal(await ask(clerk, { street_id: randomUUID() }, language))).toEqual([
      422,
      "street_id",
      "no-such-row",
    ]);
  });
});

describe("who does what", () => {
  test("an owner's people sign for their own organisation only", async () => {
    const { body } = await ask(clerk, { geometry: hole(0.0055) });
    const [{ id: signOff }] = body.sign_offs;
    const sign = (who: Person) =>
      step(who, body.permit.id, { action: "sign", sign_off_id: signOff, signer: "В. Үлгүев" });
    const stranger = await person(["engineer"], owner);
    const asSigner = { action: "sign", sign_off_id: signOff, signer: "В. Үлгүев" };
    const told = await step(stranger, body.permit.id, asSigner, "en");
    expect([told.status, told.body.detail]).toEqual([403, expect.stringContaining("“Sample Telecom”")]);
    expect((await sign(crew)).status).toBe(403);
    const theirs = await sign(await person(["engineer"], telecom));
    expect([theirs.status, theirs.body.permit.unsigned]).toEqual([200, 0]);
    expect(refusal(await sign(clerk))).toEqual([422, "sign_off_id", "already-signed"]);
  });

  test("a step out of turn and a step of others are refused with what is possible", async () => {
    const { body } = await ask(clerk, { geometry: hole(0.0057) });
    const { id } = body.permit;
    expect(refusal(await step(crew, id, { action: "open", version: 1 }))).toEqual([
      422,
      "action",
      "out-of-turn",
    ]);
    const answer = await step(crew, id, { action: "issue", version: 1 }, "ky");
    expect([answer.status, answer.body.detail]).toEqual([
      403,
      expect.stringContaining("Азыр мүмкүн: комментарий жазуу"),
    ]);
  });

  test("the applicant does not sign for its own networks", async () => {
    const { body } = await ask(clerk, { geometry: hole(0.0059), applicant_id: telecom, applicant: "" });
    expect(body.sign_offs).toEqual([]);
    expect(body.permit.applicant.ky).toBe("Үлгү-Байланыш");
  });
});

describe("lists and paper", () => {
  test("the list narrows by state, street and words, and counts what is overdue", async () => {
    const list = async (search: string) => (await send(engineer, "GET", `/api/dig-permits?${search}`)).body;
    const all = await list("");
    expect(all.permits).toHaveLength(all.total);
    expect(all.overdue).toBe(1);
    expect(all.permits[0]).toMatchObject({ overdue: true, emergency: true });
    expect((await list("state=accepted")).total).toBe(1);
    expect((await list(`street=${street}`)).total).toBe(0);
    expect(
      (await list("open=true")).permits.every(({ state }: { state: string }) => state !== "accepted"),
    ).toBe(true);
    expect((await list("q=курулуш")).total).toBe(all.total - 1);
    expect((await send(engineer, "GET", "/api/dig-permits?state=x")).status).toBe(400);
  });

  test("what would be met there is told before anybody asks", async () => {
    const { body } = await send(engineer, "POST", "/api/dig-permits/check", {
      ...{ starts_on: "2026-05-01", ends_on: "2026-05-02", geometry: hole(0.0011) },
    });
    expect(body).toMatchObject({ street: { id: otherStreet }, conflicts: [{ rule: "moratorium" }] });
    expect(body.area_m2).toBeCloseTo(8.2, 0);
    const beside = await send(engineer, "POST", "/api/dig-permits/check", {
      ...{ starts_on: null, ends_on: null, geometry: squareOf(74.86, 42.87, 0.0001) },
    });
    expect(beside.body).toMatchObject({ known: { owners: [] }, street: null, conflicts: [] });
    expect(beside.body.known.asked.length).toBeGreaterThan(5);
  });

  test("a permit is a PDF", async () => {
    const { permits } = (await send(engineer, "GET", "/api/dig-permits?state=accepted")).body;
    const answer = await app.inject({
      url: `/api/dig-permits/${permits[0].id}/paper?languages=ky%2Bru`,
      headers: engineer.headers,
    });
    expect([answer.statusCode, answer.headers["content-type"]]).toEqual([200, "application/pdf"]);
    expect(answer.rawPayload.subarray(0, 5).toString()).toBe("%PDF-");
  });
});
