import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { Operation } from "#contract/changes.ts";
import type { Job } from "#contract/jobs.ts";
import type { LossReportOrder } from "#contract/loss-report.ts";
import { sql } from "#server/platform/db/sql.ts";
import { pageSizes } from "#test/support/pdf-content.ts";
import { textsOf } from "#test/support/pdf-text.ts";
import { write } from "#test/support/small-city.ts";
import { as, testApp } from "#test/support/test-app.ts";
import { testDatabase } from "#test/support/test-database.ts";
import { cellsOf, type SheetCell, sheetNames } from "#test/support/xlsx-content.ts";

const db = await testDatabase();
const app = await testApp(db);
const engineer = await as(app, db, { roles: ["engineer"] });
const councillor = await as(app, db, { roles: ["council"] });
const admin = await as(app, db, { roles: ["admin"] });
const resident = await as(app, db, { roles: ["quarter_head"] });
type Person = typeof engineer;

const create = (layer: string, row: Record<string, unknown>, id: string = randomUUID()): Operation => ({
  op: "create",
  layer,
  id,
  row,
});
const zone = randomUUID();
const volume = (component: string, volume_m3: number, more: Record<string, unknown> = {}): Operation =>
  create("water_volume", { year: 2012, component, volume_m3, mark: "city", ci95_percent: 10, ...more });
const ring = [
  [74.84, 42.88],
  [74.86, 42.88],
  [74.86, 42.89],
  [74.84, 42.89],
  [74.84, 42.88],
];

await write(db, [
  create(
    "water_zone",
    {
      ...{ name_ky: "Үлгү зона", name_ru: "Образцовая зона", name_en: "Sample zone", kind: "metering" },
      geom: { type: "MultiPolygon", coordinates: [[ring]] },
      valid_from: "2000-01-01",
    },
    zone,
  ),
  volume("system_input_volume", 5_000_000, { mark: "strategy" }),
  volume("paid_volume", 1_000_000, { mark: "strategy" }),
  volume("billed_metered", 280_000),
  volume("billed_unmetered", 1_170_000),
  volume("unbilled_metered", 0),
  volume("unbilled_unmetered", 120_000),
  volume("unauthorised_consumption", 960_000),
  volume("customer_metering_inaccuracies", 20_000),
  volume("systematic_data_handling_errors", 0),
  volume("system_input_volume", 900_000, { zone_id: zone }),
  volume("paid_volume", 90_000, { zone_id: zone }),
]);

const order = (who: Person | null, more: Partial<LossReportOrder> = {}) =>
  app.inject({
    ...{ method: "POST", url: "/api/loss-reports", headers: who ?? {} },
    payload: { year: 2012, format: "pdf", languages: "ky", ...more },
  });
const file = (who: Person, id: string) => app.inject({ url: `/api/loss-reports/${id}`, headers: who });

async function ended(who: Person, id: string): Promise<Job & { result: { name: string; bytes: number } }> {
  for (;;) {
    const job = (await app.inject({ url: `/api/jobs/${id}`, headers: who })).json();
    if (job.state !== "queued" && job.state !== "running") return job;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

async function made(more: Partial<LossReportOrder> = {}) {
  const { id } = (await order(engineer, more)).json<{ id: string }>();
  const job = await ended(engineer, id);
  expect(job.problem).toBeNull();
  return { id, job, file: (await file(engineer, id)).rawPayload };
}

const plain = (texts: readonly string[]): string => texts.join(" ").replaceAll("\u00a0", " ");

describe("on paper", () => {
  test("the council reads where the water went, in Kyrgyz, with the zone on the map", async () => {
    const { id, job, file: paper } = await made();
    expect(job.result).toMatchObject({ name: "kant-losses-2012.pdf", bytes: paper.length });
    const said = plain(textsOf(paper));
    expect(said).toContain("2012-жылы шаар 5,0 млн м³ суу тартты. Анын 1,0 млн м³ үчүн акы төлөндү.");
    expect(said).toContain("80 %ы");
    expect(said).toContain("Эң көп жоготкону — Үлгү зона: берилген суунун 90 %ы үчүн акы төлөнгөн эмес.");
    expect(said).toContain("2012/13-жылдардагы жылытуу мезгили киргизилген эмес");
    expect(said).toContain("стратегиядан");
    expect(said).not.toContain("чыныгы эмес");
    expect(pageSizes(paper).every(([width, height]) => width < height)).toBe(true);
    expect((await file(admin, id)).statusCode).toBe(200);
    expect((await file(councillor, id)).statusCode).toBe(404);
  });

  test("two languages follow each other, and sample figures are marked on every page", async () => {
    await write(db, [volume("unbilled_metered", 5, { mark: "sample", year: 2013 })]);
    await write(db, [volume("system_input_volume", 100, { mark: "sample", year: 2013, synthetic: true })]);
    const { job, file: paper } = await made({ year: 2013, languages: "ky+ru" });
    expect(job.result.name).toBe("kant-losses-2013-sample-data.pdf");
    const said = textsOf(paper);
    expect(plain(said)).toContain("Сколько из неё оплачено, неизвестно.");
    const marks = said.filter((text) => text.includes("чыныгы эмес"));
    expect(marks.length).toBe(pageSizes(paper).length);
  });
});

describe("as a spreadsheet", () => {
  const row = (cells: readonly (readonly SheetCell[])[], name: string): readonly SheetCell[] =>
    cells.find(([first]) => typeof first === "string" && first.trim() === name) ?? [];

  test("its figures are figures and add up", async () => {
    const { file: workbook } = await made({ format: "xlsx", languages: "en" });
    expect(sheetNames(workbook)).toEqual(["Water balance", "Indicators", "Zones", "Sources, water"]);
    const balance = cellsOf(workbook, 1);
    const of = (name: string) => Number(row(balance, name)[1]);
    expect(of("System input")).toBe(5_000_000);
    expect(of("Authorised consumption") + of("Apparent losses") + of("Real losses (leakage)")).toBe(
      5_000_000,
    );
    expect(of("Paid") + of("Unpaid water")).toBe(5_000_000);
    expect(row(cellsOf(workbook, 2), "Unpaid water, of the system input")[1]).toBe(80);
    const zones = cellsOf(workbook, 3);
    expect(zones.find(([, name]) => name === "Sample zone")?.slice(2, 6)).toEqual([
      900_000,
      null,
      90_000,
      90,
    ]);
    expect(row(cellsOf(workbook, 4), "Paid")).toContain("from the strategy");
  });
});

test("nobody but staff orders one, and who took closed figures is noted", async () => {
  expect((await order(null)).statusCode).toBe(401);
  expect((await order(resident)).statusCode).toBe(403);
  const { id } = (await order(councillor)).json<{ id: string }>();
  expect((await ended(councillor, id)).state).toBe("done");
  const logged = await db.text(
    sql`select string_agg(distinct layer || ' ' || format, ', ') from export_log where filters ->> 'year' = '2012'`,
  );
  expect(logged).toContain("water_volume pdf");
  expect(logged).toContain("water_zone pdf");
});

test("a year of which nothing is known is refused by name", async () => {
  const { id } = (await order(engineer, { year: 1999 })).json<{ id: string }>();
  const job = await ended(engineer, id);
  expect(job.state).toBe("failed");
  expect(job.problem).toMatchObject({ type: "/problems/nothing-known", status: 422 });
  expect((await file(engineer, id)).statusCode).toBe(404);
});

test("is cancelled while it waits, and a fourth is not taken", async () => {
  const orders = [await order(engineer), await order(engineer), await order(engineer)];
  const ids = orders.map((answer) => answer.json<{ id: string }>().id);
  expect((await order(engineer)).statusCode).toBe(429);
  const last = ids[2] ?? "";
  const cancel = await app.inject({
    ...{ method: "POST", url: `/api/jobs/${last}/cancel`, headers: engineer },
  });
  expect(cancel.statusCode).toBe(204);
  expect((await ended(engineer, last)).state).toBe("cancelled");
  expect((await file(engineer, last)).statusCode).toBe(404);
  for (const id of ids) await ended(engineer, id);
});
