import { randomUUID } from "node:crypto";
import { z } from "zod";
import { digConflicts } from "#contract/dig-once.ts";
import { at } from "#gis-data/kant/generate/point.ts";
import { planItem } from "#layers/council/plan-item.ts";
import { planWork } from "#layers/council/plan-work.ts";
import { insertChange } from "#server/platform/changes/queries.ts";
import { insertRows } from "#server/platform/changes/write-rows.ts";
import type { MigratableDatabase } from "#server/platform/db/database.ts";
import { sql } from "#server/platform/db/sql.ts";
import { type Bench, headersOf, onBothEngines, timesOf } from "./both-engines.ts";

/** How long the conflicts of a changed item take beside 500 items of the sample city, and those of a whole year, on both engines. */
const itemCount = 500;
const firstYear = 2030;
const years = 5;
const longestCheckMs = 300;

const streetRow = z.object({ id: z.uuid(), geometry: z.string() });
type Street = z.output<typeof streetRow>;

const works = ["road", "water", "sewer", "heating", "sidewalk"] as const;

async function fill(db: MigratableDatabase): Promise<Street[]> {
  const streets = await db.many(
    streetRow,
    sql`select id, st_asgeojson(geom, 7) as geometry from street where valid_to is null order by length_m desc`,
  );
  const items = Array.from({ length: itemCount }, (_, index) => ({
    id: randomUUID(),
    row: {
      code: `B-${index}`,
      street_id: at(streets, index % streets.length).id,
      plan_year: firstYear + (index % years),
      stage: "draft",
      geom: at(streets, index % streets.length).geometry,
    },
  }));
  const lines = items.flatMap(({ id }, index) =>
    [at(works, index % works.length), at(works, (index + 2) % works.length)].map((work) => ({
      id: randomUUID(),
      row: { item_id: id, work, renews_surface: work === "road" },
    })),
  );
  const changeId = randomUUID();
  await db.write({ actor: "system", changeId }, async (tx) => {
    await tx.execute(
      insertChange({ id: changeId, actor: "system", reason: null, origin: "edit", undoes: null }),
    );
    await insertRows(tx, planItem, items);
    await insertRows(tx, planWork, lines);
  });
  await db.script({}, (tx) => tx.run("analyze"));
  return streets;
}

async function measure({ db, serve, miss }: Bench): Promise<void> {
  const streets = await fill(db);
  const app = await serve();
  const headers = await headersOf(app, "engineer");
  let round = 0;
  let conflicts = 0;
  // The longest streets, with the most items and pipes.
  const check = async () => {
    const item = {
      ...{ id: randomUUID(), street_id: at(streets, round++ % 5).id, year: firstYear },
      works: ["road", "water"].map((work) => ({
        ...{ id: randomUUID(), work, quantity: null, unit: null, quantity_basis: null, unit_price_id: null },
      })),
    };
    const answer = await app.inject({
      method: "POST",
      url: "/api/dig-once/check",
      headers,
      payload: { item },
    });
    conflicts += digConflicts.parse(answer.json()).conflicts.length;
  };
  const checked = await timesOf(check);
  const { median, worst } = checked;
  console.log(
    `${db.engine}: a changed item beside ${itemCount}: ${median.toFixed(0)} ms, worst ${worst.toFixed(0)} ms (limit ${longestCheckMs} ms), ${conflicts} conflicts told`,
  );
  if (worst > longestCheckMs) miss(`check: ${worst.toFixed(0)} ms`);
  const year = () => app.inject({ url: `/api/dig-once?year=${firstYear}`, headers });
  const told = digConflicts.parse((await year()).json()).conflicts.length;
  const whole = await timesOf(year);
  console.log(
    `${db.engine}: a whole year → ${told}: ${whole.median.toFixed(0)} ms, worst ${whole.worst.toFixed(0)} ms`,
  );
}

await onBothEngines(measure);
