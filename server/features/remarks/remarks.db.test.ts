import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { longestRemark, type RemarkStep, type RemarkThread } from "#contract/remarks.ts";
import { languages } from "#layers/kit/text.ts";
import { loadSmallCity } from "#test/support/small-city.ts";
import { addPerson, as, signedIn, testApp } from "#test/support/test-app.ts";
import { testDatabase } from "#test/support/test-database.ts";

const db = await testDatabase();
const app = await testApp(db);
await app.ready();

type Headers = Readonly<Record<string, string>>;
const person = async (roles: Parameters<typeof addPerson>[1]) => {
  const { id, login } = await addPerson(db, roles);
  return { id, name: `${login} аты`, headers: (await signedIn(app, login)) as Headers };
};
const planner = await person({ roles: ["planner"] });
const engineer = await person({ roles: ["engineer"] });
const clerk = await person({ roles: ["clerk"] });

const place = { type: "Point", coordinates: [74.8563, 42.8868] };
type Person = typeof planner;

async function send(
  who: Person,
  method: "GET" | "POST" | "PUT",
  url: string,
  body?: object,
  language = "en",
) {
  const answer = await app.inject({
    method,
    url,
    headers: { ...who.headers, "accept-language": language },
    ...(body && { payload: body }),
  });
  return { status: answer.statusCode, body: answer.body === "" ? null : answer.json() };
}

async function make(who: Person, more: object = {}): Promise<RemarkThread> {
  const { status, body } = await send(who, "POST", "/api/remarks", {
    id: randomUUID(),
    kind: "remark",
    text: "Тротуар көрсөтүлгөн эмес",
    anchor: { type: "shape", geometry: place },
    ...more,
  });
  expect([status, body.detail]).toEqual([201, undefined]);
  return body;
}
const read = async (who: Person, id: string): Promise<RemarkThread> =>
  (await send(who, "GET", `/api/remarks/${id}`)).body;
const step = (who: Person, id: string, body: object, language?: string) =>
  send(who, "POST", `/api/remarks/${id}/steps`, { id: randomUUID(), ...body }, language);
const told = ({ actor_name, action, from_state, to_state, text }: RemarkStep) => ({
  actor_name,
  action,
  from_state,
  to_state,
  text,
});

describe("the life of a remark", () => {
  test("from open to resolved, every step with who, from, to and why", async () => {
    const { remark } = await make(engineer);
    expect(remark).toMatchObject({ state: "open", author_name: engineer.name, version: 1, comments: 0 });
    const { id } = remark;
    await step(planner, id, { action: "assign", version: 1, assignee_id: clerk.id });
    await step(planner, id, { action: "due", version: 2, due_on: "2001-02-03" });
    await step(clerk, id, { action: "take", version: 3 });
    await step(clerk, id, { action: "answer", version: 4, text: "Долбоорго кошулду" });
    const { status } = await step(engineer, id, { action: "resolve", version: 5 });
    expect(status).toBe(200);
    const thread = await read(planner, id);
    expect(thread.remark).toMatchObject({ state: "resolved", assignee_name: clerk.name, overdue: false });
    expect(thread.steps.map(told)).toMatchObject([
      { action: "create", to_state: "open", actor_name: engineer.name },
      { action: "assign" },
      { action: "due" },
      { action: "take", from_state: "open", to_state: "in_work", actor_name: clerk.name },
      { action: "answer", from_state: "in_work", to_state: "answered", text: "Долбоорго кошулду" },
      { action: "resolve", from_state: "answered", to_state: "resolved", actor_name: engineer.name },
    ]);
    expect(thread.steps[2]).toMatchObject({ before: null, after: "2001-02-03" });
    const row = await send(planner, "GET", `/api/layers/remark/rows/${id}`);
    expect(row.body.row).toMatchObject({ state: "resolved", answer: "Долбоорго кошулду" });
  });

  test("numbers go on through the year and are never given twice", async () => {
    const codes = (await Promise.all([make(engineer), make(clerk), make(planner)])).map(
      ({ remark }) => remark.code,
    );
    const numbers = codes.map((code) => Number(/^Э-(\d+)\/\d{4}$/.exec(code)?.[1]));
    expect(new Set(numbers).size).toBe(3);
    expect(Math.max(...numbers) - Math.min(...numbers)).toBe(2);
  });

  test("a rejection says why, and the remark opens again for a reason", async () => {
    const { id } = (await make(engineer)).remark;
    expect((await step(planner, id, { action: "reject", version: 1 })).body.errors[0].code).toBe("missing");
    await step(planner, id, { action: "reject", version: 1, text: "Жер шаарга тиешелүү эмес" });
    expect((await step(planner, id, { action: "take", version: 2 })).body.errors[0].code).toBe(
      "not-from-here",
    );
    await step(engineer, id, { action: "reopen", version: 2, text: "Жер шаардыкы, документи тиркелет" });
    expect((await read(engineer, id)).remark).toMatchObject({ state: "open", version: 3 });
  });

  test("a comment is withdrawn by its author alone, and the thread says so", async () => {
    const { id } = (await make(engineer)).remark;
    const comment = randomUUID();
    await step(clerk, id, { action: "comment", id: comment, text: "Ката жаздым" });
    expect((await step(planner, id, { action: "withdraw", step: comment })).status).toBe(403);
    expect((await step(clerk, id, { action: "withdraw", step: comment })).status).toBe(200);
    const { steps } = await read(planner, id);
    expect(steps[1]).toMatchObject({ action: "comment", text: null, withdrawn: true });
    expect(steps[2]).toMatchObject({ action: "withdraw", actor_name: clerk.name });
    expect(JSON.stringify(steps)).not.toContain("Ката жаздым");
  });

  test("who neither plans nor answers for it comments, but does not decide", async () => {
    const { id } = (await make(engineer)).remark;
    expect((await step(clerk, id, { action: "answer", version: 1, text: "x" })).status).toBe(403);
    expect((await step(clerk, id, { action: "comment", text: "x" })).status).toBe(200);
  });
});

describe("the author's own words", () => {
  test("are changed while the remark is open; both texts stay in the thread", async () => {
    const { remark } = await make(engineer, { text: "Тротуар жок" });
    const { status, body } = await step(engineer, remark.id, {
      action: "reword",
      version: remark.version,
      text: "Тротуар мектепке чейин гана",
    });
    expect([status, body.remark.text]).toEqual([200, "Тротуар мектепке чейин гана"]);
    expect(
      body.steps.map(told).map(({ action, text }: { action: string; text: string }) => [action, text]),
    ).toEqual([
      ["create", "Тротуар жок"],
      ["reword", "Тротуар мектепке чейин гана"],
    ]);
    expect(body.steps[1].before).toBe("Тротуар жок");
  });

  test("are nobody else's to change, nor the author's once somebody acts on them", async () => {
    const { remark } = await make(engineer);
    const reword = { action: "reword", version: remark.version, text: "Башка сөз" };
    expect((await step(planner, remark.id, reword)).status).toBe(403);
    const taken = await step(planner, remark.id, { action: "take", version: remark.version });
    const late = await step(engineer, remark.id, { ...reword, version: taken.body.remark.version }, "ru");
    expect([late.status, late.body.detail]).toEqual([403, expect.stringContaining("пока оно открыто")]);
    expect((await step(engineer, remark.id, reword)).status).toBe(412);
  });
});

describe("two people", () => {
  test("the second to decide gets the remark as it is now, and nothing of theirs is written", async () => {
    const { id } = (await make(engineer)).remark;
    await step(planner, id, { action: "take", version: 1 });
    const late = await step(planner, id, { action: "answer", version: 1, text: "Менин жообум" });
    expect(late.status).toBe(412);
    expect(late.body.errors[0]).toMatchObject({
      code: "changed",
      theirs: { state: "in_work", version: 2 },
      mine: { action: "answer", text: "Менин жообум" },
    });
    expect((await read(planner, id)).steps).toHaveLength(2);
  });

  test("comments of both are kept, and one that is sent again is written once", async () => {
    const { id } = (await make(engineer)).remark;
    const again = { action: "comment", id: randomUUID(), text: "Байланыш үзүлдү" };
    await Promise.all([step(planner, id, { action: "comment", text: "Биринчи" }), step(clerk, id, again)]);
    expect((await step(clerk, id, again)).status).toBe(200);
    const texts = (await read(clerk, id)).steps.map(({ text }) => text);
    expect(texts.filter((text) => text === "Байланыш үзүлдү")).toHaveLength(1);
    expect(texts).toContain("Биринчи");
  });

  test("a remark that is sent again is written once", async () => {
    const body = { id: randomUUID() };
    const [first, second] = [await make(engineer, body), await make(engineer, body)];
    expect(second.remark.code).toBe(first.remark.code);
  });

  test("what another has written is unread until it is looked at, and stays read on another computer", async () => {
    const { id } = (await make(engineer)).remark;
    expect((await read(engineer, id)).remark.unread).toBe(false);
    const seen = await read(clerk, id);
    expect(seen.remark.unread).toBe(true);
    await send(clerk, "PUT", `/api/remarks/${id}/read`, { seq: seen.steps.at(-1)?.seq });
    expect((await read(clerk, id)).remark.unread).toBe(false);
    await step(planner, id, { action: "comment", text: "Жаңы" });
    expect((await read(clerk, id)).remark.unread).toBe(true);
    const { body } = await send(clerk, "GET", "/api/remarks?unread=true");
    expect(body.remarks.map((remark: { id: string }) => remark.id)).toContain(id);
    expect(body.unread).toBe(body.total);
  });
});

describe("the list", () => {
  test("is filtered by state, person, words, view and what is late", async () => {
    const { remark } = await make(clerk, { text: "Көчө жарыгы жетишсиз", kind: "proposal" });
    await step(planner, remark.id, { action: "due", version: 1, due_on: "2001-02-03" });
    const found = async (query: string, who = clerk) => {
      const { body } = await send(who, "GET", `/api/remarks?${query}`);
      return body.remarks.some(({ id }: { id: string }) => id === remark.id);
    };
    for (const query of [
      "state=open,in_work",
      "kind=proposal",
      "mine=true",
      "overdue=true",
      `q=${encodeURIComponent("кочо жарыгы")}`,
      "bbox=74.85,42.88,74.86,42.89",
    ])
      expect([query, await found(query)]).toEqual([query, true]);
    for (const query of ["state=resolved", "kind=remark", "q=дренаж", "bbox=74.80,42.80,74.81,42.81"])
      expect([query, await found(query)]).toEqual([query, false]);
    expect(await found("mine=true", engineer)).toBe(false);
    expect((await send(clerk, "GET", "/api/remarks?state=lost")).status).toBe(400);
  });

  test("goes on where the page ended", async () => {
    const first = await send(clerk, "GET", "/api/remarks?limit=2");
    const second = await send(clerk, "GET", `/api/remarks?limit=2&after=${first.body.next}`);
    const ids = [...first.body.remarks, ...second.body.remarks].map(({ id }) => id);
    expect(new Set(ids).size).toBe(4);
  });
});

describe("the layer", () => {
  test("takes no rows but through the feature: nothing is removed, and no state is written past its steps", async () => {
    const admin = await as(app, db, { roles: ["admin"] });
    const { id } = (await make(engineer)).remark;
    for (const operation of [
      { op: "patch", layer: "remark", id, version: 1, row: { state: "resolved" } },
      { op: "remove", layer: "remark", id, version: 1 },
    ]) {
      const answer = await app.inject({
        method: "POST",
        url: "/api/changes",
        headers: { ...admin, "accept-language": "en" },
        payload: { id: randomUUID(), reason: "x", operations: [operation] },
      });
      expect(answer.statusCode).toBe(403);
      expect(answer.json().detail).toContain("are not changed one by one");
    }
    const undo = await app.inject({
      method: "POST",
      url: `/api/changes/${id}/undo`,
      headers: admin,
      payload: { id: randomUUID(), reason: "x" },
    });
    expect(undo.statusCode).toBe(403);
  });

  test("every step is a version of the row, so that open pages and the history hear of it", async () => {
    const { id } = (await make(engineer)).remark;
    await step(clerk, id, { action: "comment", text: "x" });
    const { body } = await send(planner, "GET", `/api/layers/remark/${id}/history`);
    expect(
      body.versions.map(({ version, actor }: { version: number; actor: string }) => [version, actor]),
    ).toEqual([
      [2, clerk.name],
      [1, engineer.name],
    ]);
  });
});

describe("bad input is refused in the reader's language", () => {
  const words = { ky: /10.?000 белги/, ru: /10.?000 знаков/, en: /10.?000 characters/ };
  test.each(languages)("%s: a text of 10,000 characters", async (language) => {
    const { id } = (await make(engineer)).remark;
    const { status, body } = await step(clerk, id, { action: "comment", text: "ө".repeat(10_000) }, language);
    expect(status).toBe(422);
    expect(body.errors[0].message).toMatch(words[language]);
    expect(body.errors[0].cure.length).toBeGreaterThan(10);
    expect((await step(clerk, id, { action: "comment", text: "ө".repeat(longestRemark) })).status).toBe(200);
  });

  test("HTML is text", async () => {
    const text = `<img src=x onerror="alert(1)"><script>alert(2)</script>`;
    expect((await make(engineer, { text })).remark.text).toBe(text);
  });

  test.each([
    ["no shape", { type: "shape", geometry: { type: "Point", coordinates: [999, 42] } }],
    [
      "an outline that crosses itself",
      {
        type: "shape",
        geometry: {
          type: "Polygon",
          coordinates: [
            [
              [74.85, 42.88],
              [74.86, 42.89],
              [74.86, 42.88],
              [74.85, 42.89],
              [74.85, 42.88],
            ],
          ],
        },
      },
    ],
  ])("%s", async (_, anchor) => {
    const body = { id: randomUUID(), kind: "remark", text: "x", anchor };
    const answer = await send(engineer, "POST", "/api/remarks", body);
    expect([answer.status, answer.body.errors[0].field]).toEqual([422, "anchor"]);
  });

  test("a row that is not there, a layer that is not there, and a row without a place", async () => {
    const about = (layer: string, id: string) =>
      send(engineer, "POST", "/api/remarks", {
        id: randomUUID(),
        kind: "remark",
        text: "x",
        anchor: { type: "row", layer, id },
      });
    expect((await about("parcel", randomUUID())).status).toBe(404);
    expect((await about("nowhere", randomUUID())).status).toBe(404);
    const { owner } = await loadSmallCity(db);
    expect((await about("organisation", owner)).body.errors[0].message).toContain("no place on the map");
  });
});
