import { randomUUID } from "node:crypto";
import { faultsPage } from "#contract/faults.ts";
import { at } from "#gis-data/kant/generate/point.ts";
import { fault } from "#layers/operations/fault.ts";
import { insertChange } from "#server/platform/changes/queries.ts";
import { insertRows } from "#server/platform/changes/write-rows.ts";
import type { MigratableDatabase } from "#server/platform/db/database.ts";
import { type Bench, headersOf, onBothEngines, timesOf } from "./both-engines.ts";

/** How long a board of the sample city and 5,000 more faults takes to filter, and a new fault to be saved, on both engines. */
const faultCount = 5000;
const longestFilterMs = 100;
const longestSaveMs = 1000;
const filters = [
  "",
  "open=true",
  "open=true&network=water",
  "overdue=true",
  "state=assigned,isolated&network=heat",
  "q=булбул",
  "year=2013&kind=burst",
  "bbox=74.84,42.88,74.86,42.89",
];

const states = ["new", "assigned", "isolated", "repaired", "restored", "verified", "reopened"] as const;
const kinds = { water: "burst", sewer: "blockage", heat: "leak" } as const;
const networks = ["water", "sewer", "heat"] as const;
const pick = <T>(items: readonly T[], index: number): T => at(items, index % items.length);

function rowOf(index: number) {
  const aware = new Date(Date.UTC(2013, 0, 1) + index * 5_400_000).toISOString();
  const network = pick(networks, index);
  return {
    code: `B-${index}`,
    network,
    kind: kinds[network],
    state: pick(states, index),
    urgency: index % 4 === 0 ? "emergency" : "normal",
    what: "Көчөдө суу агып жатат, асфальт көтөрүлгөн",
    address: `Үлгү-${index % 7 === 0 ? "Булбул" : "Торгой"} көчөсү, ${index % 90}`,
    detection: "reported",
    aware_at: aware,
    due_at: index % 5 === 0 ? aware : null,
    logged_on: aware.slice(0, 10),
    geom: JSON.stringify({
      type: "Point",
      coordinates: [74.83 + (index % 71) * 0.0006, 42.878 + (index % 53) * 0.0004],
    }),
  };
}

async function fill(db: MigratableDatabase): Promise<void> {
  const changeId = randomUUID();
  await db.write({ actor: "system", changeId }, async (tx) => {
    await tx.execute(
      insertChange({ id: changeId, actor: "system", reason: null, origin: "edit", undoes: null }),
    );
    const rows = Array.from({ length: faultCount }, (_, index) => ({ id: randomUUID(), row: rowOf(index) }));
    await insertRows(tx, fault, rows);
  });
}

async function measure({ db, city, serve, miss }: Bench): Promise<void> {
  await fill(db);
  await db.script({}, (tx) => tx.run("analyze"));
  const app = await serve();
  const headers = await headersOf(app, "dispatcher");
  for (const filter of filters) {
    const get = () => app.inject({ url: `/api/faults?${filter}`, headers });
    const { total } = faultsPage.parse((await get()).json());
    const { median, worst } = await timesOf(get);
    console.log(
      `${db.engine}: ${filter || "all"} → ${total}: ${median.toFixed(0)} ms, worst ${worst.toFixed(0)} ms (limit ${longestFilterMs} ms)`,
    );
    if (median > longestFilterMs) miss(`${filter}: ${median.toFixed(0)} ms`);
  }
  const save = async () => {
    const { statusCode, body } = await app.inject({
      method: "POST",
      url: "/api/faults",
      headers,
      payload: {
        id: randomUUID(),
        network: "water",
        kind: "burst",
        at: city.centre,
        times: { aware: { at: new Date().toISOString() } },
      },
    });
    if (statusCode !== 201) throw new Error(body);
  };
  const { median, worst } = await timesOf(save);
  console.log(
    `${db.engine}: a call is saved and answered in ${median.toFixed(0)} ms, worst ${worst.toFixed(0)} ms (limit ${longestSaveMs} ms)`,
  );
  if (median > longestSaveMs) miss(`save: ${median.toFixed(0)} ms`);
}

await onBothEngines(measure);
