import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { longestFaultText } from "#contract/faults.ts";
import { languages } from "#layers/kit/text.ts";
import { sql } from "#server/platform/db/sql.ts";
import { deskOf, later, morning } from "#test/support/fault-desk.ts";
import { testApp } from "#test/support/test-app.ts";
import { testDatabase } from "#test/support/test-database.ts";

const db = await testDatabase();
const app = await testApp(db);
await app.ready();
const { person, report, make, step, read, send } = deskOf(app, db);
const dispatcher = await person(["dispatcher"]);
const engineer = await person(["engineer"]);
const crew = await person(["crew"]);

const code = ({ body }: Awaited<ReturnType<typeof step>>): string | undefined => body.errors?.[0]?.code;

describe("from the call to the repair", () => {
  test("every step is kept with who, when it happened, from where and where to", async () => {
    const { fault } = await make(dispatcher, { urgency: "emergency" });
    expect(fault).toMatchObject({ state: "new", version: 1, aware_at: morning, overdue: false });
    const { id } = fault;
    const steps: [typeof crew, object][] = [
      [dispatcher, { action: "assign", crew_id: crew.id, due_at: later(600), at: later(5) }],
      [crew, { action: "arrive", at: later(20), approximate: true }],
      [crew, { action: "isolate", at: later(30) }],
      [crew, { action: "repair", at: later(90), cause: "corrosion", text: "Камыт коюлду" }],
      [dispatcher, { action: "restore", at: later(120) }],
      [engineer, { action: "verify" }],
    ];
    for (const [index, [who, body]] of steps.entries()) {
      const answer = await step(who, id, { version: index + 1, ...body });
      expect([answer.status, answer.body.detail]).toEqual([200, undefined]);
    }
    const thread = await read(engineer, id);
    expect(thread.fault).toMatchObject({
      state: "verified",
      crew_id: crew.id,
      crew_name: crew.name,
      cause: "corrosion",
      located_at: later(20),
      located_approximate: true,
      isolated_at: later(30),
      isolated_approximate: false,
      repaired_at: later(90),
      restored_at: later(120),
      connections_cut: null,
    });
    expect(thread.steps.map(({ action, from_state, to_state }) => [action, from_state, to_state])).toEqual([
      ["create", null, "new"],
      ["assign", "new", "assigned"],
      ["arrive", null, null],
      ["isolate", "assigned", "isolated"],
      ["repair", "isolated", "repaired"],
      ["restore", "repaired", "restored"],
      ["verify", "restored", "verified"],
    ]);
    expect(thread.steps[3]).toMatchObject({ happened_at: later(30), actor_name: crew.name });
    expect(thread.steps[4]).toMatchObject({ text: "Камыт коюлду" });
    const row = await send(engineer, "GET", `/api/layers/fault/rows/${id}`);
    expect(row.body.row).toMatchObject({ state: "verified", cause: "corrosion" });
  });

  test("a crew that arrives keeps the time of a place that was known before", async () => {
    const { fault } = await make(dispatcher, {
      times: { aware: { at: morning }, located: { at: later(3) } },
    });
    const { body } = await step(crew, fault.id, { action: "arrive", version: 1, at: later(40) });
    expect(body.fault).toMatchObject({ located_at: later(3), state: "new" });
    expect(body.steps.at(-1)).toMatchObject({ action: "arrive", happened_at: later(40) });
  });
});

describe("numbers", () => {
  test("go on in their network and year of awareness, however many are logged at once", async () => {
    const wanted = [
      ...Array.from({ length: 6 }, () => ({ network: "sewer", kind: "blockage" })),
      ...Array.from({ length: 3 }, () => ({ network: "heat", kind: "leak" })),
      ...Array.from({ length: 3 }, () => ({
        network: "heat",
        kind: "leak",
        times: { aware: { at: "2012-01-31T10:00:00Z" } },
      })),
    ];
    const made = await Promise.all(wanted.map((more) => make(dispatcher, more)));
    const codes = made.map(({ fault }) => fault.code).sort();
    expect(codes).toEqual(
      [
        ...[1, 2, 3, 4, 5, 6].map((n) => `К-${n}/2021`),
        ...[1, 2, 3].map((n) => `Т-${n}/2021`),
        ...[1, 2, 3].map((n) => `Т-${n}/2012`),
      ].sort(),
    );
  });

  test("are of the city's year: the first hours of January there are December in Greenwich", async () => {
    const { fault } = await make(dispatcher, { times: { aware: { at: "2014-12-31T19:00:00Z" } } });
    expect(fault.code).toBe("В-1/2015");
  });

  test("the same report sent twice is written once", async () => {
    const id = randomUUID();
    const first = await make(dispatcher, { id });
    const again = await make(dispatcher, { id });
    expect(again).toEqual(first);
    expect((await report(engineer, { id })).status).toBe(409);
    const next = await make(dispatcher);
    const number = (thread: typeof first) => Number(/-(\d+)\//.exec(thread.fault.code)?.[1]);
    expect(number(next)).toBe(number(first) + 1);
  });

  test("an id that another row has is refused", async () => {
    const { fault } = await make(dispatcher);
    const { body } = await send(engineer, "POST", "/api/changes", {
      id: randomUUID(),
      operations: [
        {
          op: "create",
          layer: "water_junction",
          id: randomUUID(),
          row: { geom: { type: "Point", coordinates: [74.85, 42.88] } },
        },
      ],
    });
    const [{ id }] = body.results;
    const answer = await report(dispatcher, { id });
    expect([answer.status, code(answer)]).toEqual([422, "exists"]);
    expect((await read(dispatcher, fault.id)).fault.id).toBe(fault.id);
  });

  test("the same step sent twice is taken once", async () => {
    const { fault } = await make(dispatcher);
    const id = randomUUID();
    const body = { id, action: "isolate", version: 1, at: later(5) };
    await step(crew, fault.id, body);
    const { status, body: thread } = await step(crew, fault.id, body);
    expect([status, thread.fault.version, thread.steps.length]).toEqual([200, 2, 2]);
  });
});

describe.each(languages)("%s: what is refused says what is possible", (language) => {
  test("a step out of turn", async () => {
    const { fault } = await make(dispatcher);
    const answer = await step(dispatcher, fault.id, { action: "restore", version: 1 }, language);
    expect([answer.status, code(answer)]).toEqual([422, "out-of-turn"]);
    const possible = {
      ky: /Азыр мүмкүн: бригада дайындоо, жеттик/,
      ru: /Сейчас можно: назначить/,
      en: /Possible now: assign a crew/,
    };
    expect(answer.body.errors[0].cure).toMatch(possible[language]);
    expect(answer.body.errors[0].value).toBe("restore");
  });

  test("a step that is somebody else's", async () => {
    const { fault } = await make(dispatcher);
    const answer = await step(crew, fault.id, { action: "assign", version: 1, crew_id: crew.id }, language);
    expect([answer.status, code(answer)]).toEqual([403, "not-your-step"]);
    const told = {
      ky: /диспетчер.*Азыр мүмкүн: жеттик/,
      ru: /диспетчер.*Сейчас можно: прибыли/,
      en: /dispatcher.*Possible now: arrived/,
    };
    expect(answer.body.detail).toMatch(told[language]);
  });

  test("known times in the wrong order name both", async () => {
    const answer = await report(
      dispatcher,
      { times: { aware: { at: later(60) }, repaired: { at: later(30) } } },
      language,
    );
    expect([answer.status, code(answer)]).toEqual([422, "wrong-order"]);
    const both = { ky: /Оңдолгон.*Билинген/, ru: /Отремонтировано.*Стало известно/, en: /Repaired.*Aware/ };
    expect(answer.body.errors[0].message).toMatch(both[language]);
    expect(answer.body.errors[0].value).toEqual({ repaired: later(30), aware: later(60) });
  });

  test("a text that is too long says by how much", async () => {
    const { fault } = await make(dispatcher);
    const comment = await step(crew, fault.id, { action: "comment", text: "ө".repeat(5000) }, language);
    expect([comment.status, code(comment)]).toEqual([422, "too-long"]);
    expect(comment.body.errors[0].message).toMatch(/5000.*2000|2000.*5000/);
    const call = await report(dispatcher, { what: "ү".repeat(longestFaultText + 1) }, language);
    expect([call.status, code(call), call.body.errors[0].field]).toEqual([422, "too-long", "what"]);
  });
});

describe("times", () => {
  test.each([
    ["a step before the fault was known", { action: "isolate", at: "2021-03-04T02:59:00Z" }, "wrong-order"],
    ["a step that is still to come", { action: "isolate", at: "2521-03-04T03:00:00Z" }, "in-future"],
    ["a step of another century", { action: "isolate", at: "0026-03-04T03:00:00Z" }, "too-old"],
  ])("%s is refused", async (_, body, expected) => {
    const { fault } = await make(dispatcher);
    const answer = await step(crew, fault.id, { version: 1, ...body });
    expect([answer.status, code(answer)]).toEqual([422, expected]);
    expect((await read(crew, fault.id)).fault).toMatchObject({ state: "new", version: 1 });
  });

  test("a clock that is a minute ahead tells no time after now", async () => {
    const { fault } = await make(dispatcher, {
      times: { aware: { at: new Date(Date.now() + 60_000).toISOString() } },
    });
    expect(Date.parse(fault.aware_at)).toBeLessThanOrEqual(Date.now());
  });

  test("the database itself refuses times in the wrong order", async () => {
    const { fault } = await make(dispatcher);
    await expect(
      db.write({ actor: "system" }, (tx) =>
        tx.execute(
          sql`update fault set repaired_at = '2021-03-04T02:00:00Z'::timestamptz where id = ${fault.id}::uuid`,
        ),
      ),
    ).rejects.toThrow(/repaired_in_order/);
  });

  test("a step that is written is neither changed nor taken out", async () => {
    await make(dispatcher);
    for (const statement of [sql`update fault_step set text = 'x'`, sql`delete from fault_step`])
      await expect(db.write({ actor: "system" }, (tx) => tx.execute(statement))).rejects.toThrow(
        /neither changed nor taken out/,
      );
  });
});

describe("a line of a paper book", () => {
  const line = {
    times: {
      aware: { at: morning, approximate: true },
      isolated: { at: later(45) },
      repaired: { at: later(100), approximate: true },
    },
  };

  test("stands at its last known time, with a step for each", async () => {
    const { fault, steps } = await make(dispatcher, line);
    expect(fault).toMatchObject({
      state: "repaired",
      aware_approximate: true,
      located_at: null,
      isolated_at: later(45),
      repaired_approximate: true,
      restored_at: null,
    });
    expect(
      steps.map(({ action, happened_at, to_state, approximate }) => [
        action,
        happened_at,
        to_state,
        approximate,
      ]),
    ).toEqual([
      ["create", morning, "new", true],
      ["isolate", later(45), "isolated", false],
      ["repair", later(100), "repaired", true],
    ]);
  });

  test("is entered at the desk, not by a crew", async () => {
    expect((await report(crew, line)).status).toBe(403);
    expect((await report(engineer, line)).status).toBe(201);
  });
});

describe("two people", () => {
  test("the second sees what the first did, beside their own words", async () => {
    const { fault } = await make(dispatcher);
    await step(dispatcher, fault.id, { action: "assign", version: 1, crew_id: crew.id });
    const answer = await step(crew, fault.id, { action: "isolate", version: 1, text: "2 жапкыч" });
    expect(answer.status).toBe(412);
    expect(answer.body.errors[0]).toMatchObject({
      code: "changed",
      theirs: { state: "assigned", crew_name: crew.name },
      mine: { action: "isolate", text: "2 жапкыч" },
    });
    expect((await step(crew, fault.id, { action: "isolate", version: 2 })).status).toBe(200);
  });

  test("a comment behind a crew's back does not turn its button away", async () => {
    const { fault } = await make(dispatcher);
    await step(engineer, fault.id, { action: "comment", text: "Үчүнчү үйдүн жанында" });
    const { status, body } = await step(crew, fault.id, { action: "isolate", version: 1, at: later(9) });
    expect([status, body.fault.version]).toEqual([200, 3]);
  });

  test("what a crew pressed without a signal comes as one course, until somebody else has changed the fault", async () => {
    const { fault } = await make(dispatcher);
    const pressed: string[] = [];
    const press = async (action: string) => {
      const id = randomUUID();
      const body = { id, action, version: 1, at: later(9), follows: [...pressed] };
      pressed.push(id);
      return (await step(crew, fault.id, body)).status;
    };
    expect([await press("arrive"), await press("isolate")]).toEqual([200, 200]);
    await step(dispatcher, fault.id, { action: "correct", version: 3, address: "Үлгү 9" });
    expect(await press("repair")).toBe(412);
  });

  test("a window that has not seen what the same person did in another one is refused", async () => {
    const { fault } = await make(dispatcher);
    await step(dispatcher, fault.id, { action: "correct", version: 1, address: "Үлгү 9" });
    const { status, body } = await step(
      dispatcher,
      fault.id,
      { action: "correct", version: 1, address: "Үлгү 7" },
      "en",
    );
    expect([status, body.errors[0].message, body.errors[0].theirs.address]).toEqual([
      412,
      expect.stringContaining("in another window"),
      "Үлгү 9",
    ]);
  });

  test("a version that nobody has seen is refused", async () => {
    const { fault } = await make(dispatcher);
    expect((await step(crew, fault.id, { action: "isolate", version: 7 })).status).toBe(412);
  });
});

test("a kind of another network is refused with those that fit", async () => {
  const answer = await report(dispatcher, { kind: "blockage" });
  expect([answer.status, code(answer)]).toEqual([422, "wrong-kind"]);
  expect(answer.body.errors[0].cure).toContain("pipe burst");
});

test("markup stays the text that it is", async () => {
  const what = `<img src=x onerror=alert(1)> & "сөз"`;
  expect((await make(dispatcher, { what })).fault.what).toBe(what);
});
