import { randomUUID } from "node:crypto";
import { finishedPlanPaper } from "#contract/street-plan-papers.ts";
import { at } from "#gis-data/kant/generate/point.ts";
import { generateCity } from "#gis-data/kant/index.ts";
import { sampleStreetPlan } from "#gis-data/kant/street-plan/sample-street-plan.ts";
import { planItem } from "#layers/council/plan-item.ts";
import { planWork } from "#layers/council/plan-work.ts";
import { insertChange } from "#server/platform/changes/queries.ts";
import { insertRows } from "#server/platform/changes/write-rows.ts";
import type { MigratableDatabase } from "#server/platform/db/database.ts";
import { sql } from "#server/platform/db/sql.ts";
import { type Bench, endOfJob, headersOf, onBothEngines } from "./both-engines.ts";

/** How long the frozen paper of a year with 500 streets takes from the order to the file, how large it is, and a cancel. */
const streetCount = 500;
const year = 2030;
const longestMs = 10_000;
const largestBytes = 3_000_000;
const longestCancelMs = 1000;

const { tables } = sampleStreetPlan(generateCity());
const sampleRows = (layer: string) => tables.find((table) => table.layer === layer)?.rows ?? [];
const items = sampleRows("plan_item").filter(({ row }) => row["approved_som"] !== null);

/** The streets of the sample years again and again, as one year that the council has decided on. */
async function fill(db: MigratableDatabase): Promise<void> {
  const changeId = randomUUID();
  const made = Array.from({ length: streetCount }, (_, index) => {
    const { row, geometry } = at(items, index % items.length);
    const id = randomUUID();
    const item = { ...row, code: `КП-${index + 1}/${year}`, plan_year: year, geom: geometry };
    const works = sampleRows("plan_work").filter((work) => work.row["item_id"] === row.id);
    return { id, item, works: works.map((work) => ({ ...work.row, item_id: id })), was: row.id };
  });
  const copies = JSON.stringify(made.map(({ id, was }) => ({ id, was })));
  await db.write({ actor: "system", changeId }, async (tx) => {
    await tx.execute(
      insertChange({ id: changeId, actor: "system", reason: null, origin: "edit", undoes: null }),
    );
    await insertRows(
      tx,
      planItem,
      made.map(({ id, item: { id: _, ...row } }) => ({ id, row })),
    );
    await insertRows(
      tx,
      planWork,
      made.flatMap(({ works }) => works.map(({ id: _, ...row }) => ({ id: randomUUID(), row }))),
    );
    await tx.execute(sql`
      insert into plan_share (item_id, funding_source_id, percent)
      select c.id, s.funding_source_id, s.percent from jsonb_to_recordset(${copies}::jsonb) c(id uuid, was uuid)
      join plan_share s on s.item_id = c.was`);
    await tx.execute(sql`
      insert into plan_quarter (item_id, quarter_id, area_m2)
      select c.id, q.quarter_id, q.area_m2 from jsonb_to_recordset(${copies}::jsonb) c(id uuid, was uuid)
      join plan_quarter q on q.item_id = c.was`);
    await tx.execute(sql`
      insert into plan_approval (plan_year, id, resolution_number, decided_on, votes_for, votes_against, votes_abstained, synthetic,
        at, actor, actor_name)
      values (${year}::integer, ${randomUUID()}::uuid, 'Үлгү-1', '2029-12-20', 20, 0, 1, true, now(), 'system', 'Үлгү')`);
  });
}

async function measure({ db, serve, miss }: Bench): Promise<void> {
  await fill(db);
  await db.script({}, (tx) => tx.run("analyze"));
  const app = await serve();
  const headers = await headersOf(app, "planner");
  const order = async (): Promise<string> => {
    const url = `/api/street-plan/years/${year}/paper`;
    const { statusCode, body } = await app.inject({ method: "POST", url, headers });
    if (statusCode !== 202) throw new Error(body);
    return JSON.parse(body).id;
  };
  const ended = (id: string) => endOfJob(app, headers, id);

  const dropped = await order();
  await new Promise((resolve) => setTimeout(resolve, 800));
  const cancelled = performance.now();
  await app.inject({ method: "POST", url: `/api/jobs/${dropped}/cancel`, headers });
  const { state } = await ended(dropped);
  const cancelMs = performance.now() - cancelled;
  console.log(
    `${db.engine}: ${state} ${cancelMs.toFixed(0)} ms after the cancel (limit ${longestCancelMs} ms)`,
  );
  if (cancelMs > longestCancelMs || state !== "cancelled") miss(`cancel: ${state}`);

  const started = performance.now();
  const job = await ended(await order());
  const ms = performance.now() - started;
  if (job.state !== "done") throw new Error(JSON.stringify(job.problem));
  const { bytes, pages, streets } = finishedPlanPaper.parse(job.result);
  console.log(
    `${db.engine}: ${streets} streets on ${pages} pages in ${ms.toFixed(0)} ms (limit ${longestMs} ms), ${(bytes / 1e6).toFixed(2)} MB (limit ${largestBytes / 1e6} MB)`,
  );
  if (ms > longestMs) miss(`${ms.toFixed(0)} ms`);
  if (bytes > largestBytes) miss(`${bytes} bytes`);
}

await onBothEngines(measure);
