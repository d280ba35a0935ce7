import { describe, expect, test } from "vitest";
import { sql } from "#server/platform/db/sql.ts";
import { lettersOf, pageSizes } from "#test/support/pdf-content.ts";
import { loadPlanCity, planCity, planDeskOf, planYear, work } from "#test/support/plan-desk.ts";
import { testApp } from "#test/support/test-app.ts";
import { testDatabase } from "#test/support/test-database.ts";
import { orderSamplePapers } from "./sample-papers.ts";

const db = await testDatabase();
await loadPlanCity(db);
const app = await testApp(db);
await app.ready();
const { person, send, made, take, yearAs, decide } = planDeskOf(app, db);
const planner = await person(["planner"]);
const clerk = await person(["clerk"]);
const resident = await person(["quarter_head"]);
type Person = typeof planner;

const largestBytes = 3_000_000;
const order = (who: Person, year: number) => send(who, "POST", `/api/street-plan/years/${year}/paper`);
const frozen = (year: number) => app.inject({ url: `/api/street-plan/years/${year}/decision.pdf` });
const preview = (who: Person, id: string) =>
  app.inject({ url: `/api/street-plan/papers/${id}`, headers: who.headers });

async function ended(who: Person, id: string) {
  for (;;) {
    const { body: job } = await send(who, "GET", `/api/jobs/${id}`);
    if (job.state !== "queued" && job.state !== "running") return job;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

async function isFrozen(year: number): Promise<Buffer> {
  for (;;) {
    const answer = await frozen(year);
    if (answer.statusCode === 200) return answer.rawPayload;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

const drafted = await take(planner, await made(planner), { action: "draft" });

describe("a draft", () => {
  test("has a preview for whoever asked, and no frozen paper", async () => {
    const { status, body } = await order(planner, planYear);
    expect([status, body.what]).toEqual([202, "preview"]);
    const job = await ended(planner, body.id);
    expect(job.problem).toBeNull();
    expect(job.result).toMatchObject({ name: `kant-street-plan-${planYear}-draft.pdf`, streets: 1 });
    const file = await preview(planner, body.id);
    expect(file.rawPayload.subarray(0, 5).toString()).toBe("%PDF-");
    expect(file.rawPayload.length).toBe(job.result.bytes);
    const upright = pageSizes(file.rawPayload).every(([width, height]) => width < height);
    expect([upright, pageSizes(file.rawPayload).length]).toEqual([true, job.result.pages]);
    const letters = lettersOf(file.rawPayload);
    for (const letter of "өүңҮ") expect([letter, letters.has(letter)]).toEqual([letter, true]);
    expect((await preview(clerk, body.id)).statusCode).toBe(404);
    expect((await frozen(planYear)).statusCode).toBe(404);
  });

  test("that nobody has planned is refused, and nobody but the town hall asks for one", async () => {
    const empty = await order(planner, 2031);
    expect([empty.status, empty.body.type]).toEqual([422, expect.stringContaining("nothing-planned")]);
    expect((await order(resident, planYear)).status).toBe(403);
  });

  test("is cancelled while it waits", async () => {
    const orders = [await order(planner, planYear), await order(planner, planYear)];
    const { id } = orders[1]?.body ?? {};
    const cancel = await app.inject({
      ...{ method: "POST", url: `/api/jobs/${id}/cancel`, headers: planner.headers },
    });
    expect(cancel.statusCode).toBe(204);
    expect((await ended(planner, id)).state).toBe("cancelled");
    await ended(planner, orders[0]?.body.id);
  });
});

describe("the list of a year", () => {
  const list = (query: string, who?: Person) =>
    app.inject({
      url: `/api/street-plan/years/${planYear}/report?${query}`,
      ...(who && { headers: who.headers }),
    });

  test.each(["ky", "ru", "ky%2Bru", "en"])("is a paper and a spreadsheet in %s", async (languages) => {
    const paper = await list(`languages=${languages}`, planner);
    expect([paper.statusCode, paper.rawPayload.subarray(0, 5).toString()]).toEqual([200, "%PDF-"]);
    const sheet = await list(`languages=${languages}&format=xlsx`, planner);
    expect([sheet.statusCode, sheet.rawPayload.subarray(0, 2).toString()]).toEqual([200, "PK"]);
  });

  test("shows residents nothing of a draft", async () => {
    const [staff, open] = [await list("format=pdf", planner), await list("format=pdf")];
    expect(open.statusCode).toBe(200);
    expect(lettersOf(staff.rawPayload).has("×")).toBe(true);
    expect(lettersOf(open.rawPayload).has("×")).toBe(false);
  });
});

describe("the council's decision", () => {
  test("freezes a paper that everybody reads and nothing changes", async () => {
    expect((await decide(clerk)).status).toBe(201);
    const paper = await isFrozen(planYear);
    expect(paper.length).toBeLessThan(largestBytes);
    expect((await yearAs(null)).decision?.has_file).toBe(true);

    const again = await order(planner, planYear);
    expect([again.status, again.body.type]).toEqual([409, expect.stringContaining("already-frozen")]);
    const { item } = (await send(planner, "GET", `/api/street-plan/items/${drafted.item.id}`)).body;
    await take(
      planner,
      { ...drafted, item },
      {
        action: "edit",
        street_id: planCity.street,
        year: planYear,
        reason: "Чуңкурлар көп",
        works: item.works.map(({ id }: { id: string }) => work({ id, quantity: 500 })),
        shares: item.shares,
        amendment: { reason: "Бааны тактоо", resolution_number: "14" },
      },
    );
    expect((await yearAs(null)).amendments.length).toBe(1);
    expect((await frozen(planYear)).rawPayload.equals(paper)).toBe(true);
  });
});

test("a sample decision without its paper gets one, a real one orders its own", async () => {
  const unfreeze = (synthetic: boolean) =>
    db.write({ actor: "demo" }, (tx) =>
      tx.execute(sql`update plan_approval set file_id = null, synthetic = ${synthetic}::boolean`),
    );
  await unfreeze(false);
  expect(await orderSamplePapers(app, db, "http://127.0.0.1:8080")).toBe(0);
  await unfreeze(true);
  expect(await orderSamplePapers(app, db, "http://127.0.0.1:8080")).toBe(1);
  expect(await orderSamplePapers(app, db, "http://127.0.0.1:8080")).toBe(0);
  expect((await isFrozen(planYear)).length).toBeGreaterThan(1000);
});
