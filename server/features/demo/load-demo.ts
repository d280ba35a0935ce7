import { randomUUID } from "node:crypto";
import { sampleDigPermits } from "#gis-data/kant/dig-permits/sample-dig-permits.ts";
import { sampleFaults } from "#gis-data/kant/faults/sample-faults.ts";
import type { CityTable } from "#gis-data/kant/generate/rows.ts";
import { sampleProving } from "#gis-data/kant/sample-proving.ts";
import { sampleRemarks } from "#gis-data/kant/sample-remarks.ts";
import { sampleStreetPlan } from "#gis-data/kant/street-plan/sample-street-plan.ts";
import { layers } from "#layers/index.ts";
import { createDemoPeople, demoPerson } from "#server/platform/auth/demo.ts";
import { insertChange } from "#server/platform/changes/queries.ts";
import { insertRows } from "#server/platform/changes/write-rows.ts";
import type { Database } from "#server/platform/db/database.ts";
import { sql } from "#server/platform/db/sql.ts";
import { insertBeside } from "./queries.ts";

const rowsPerStatement = 2000;

export const hasDemo = async (db: Database): Promise<boolean> =>
  (await db.text(sql`select id::text from change_set where origin = 'demo' limit 1`)) !== null;

/** The sample city as one change set: it is there whole, or not at all. */
export async function loadDemo(db: Database, city: readonly CityTable[]): Promise<number> {
  const changeId = randomUUID();
  const now = new Date();
  let loaded = 0;
  // Before the city: its open faults are given to the demo's own crew.
  await createDemoPeople(db);
  const crew = await demoPerson(db, "crew");
  await db.write({ actor: "demo", changeId }, async (tx) => {
    await tx.execute(
      insertChange({ id: changeId, actor: "demo", reason: null, origin: "demo", undoes: null }),
    );
    const { remarks, beside } = sampleRemarks(city, now);
    const faults = sampleFaults(city, now, crew);
    const plan = sampleStreetPlan(city);
    const digging = sampleDigPermits(city);
    const kept = [remarks, faults.faults, ...plan.tables, digging.permits];
    for (const { layer: id, rows } of [...sampleProving(city, now), ...kept]) {
      const layer = layers.find((known) => known.id === id);
      if (!layer) throw new Error(`The sample city has a layer ${id} that the registry does not have`);
      for (let start = 0; start < rows.length; start += rowsPerStatement) {
        const part = rows.slice(start, start + rowsPerStatement);
        await insertRows(
          tx,
          layer,
          part.map(({ row: { id: rowId, ...row }, geometry }) => ({
            id: rowId,
            row: geometry === null ? row : { ...row, geom: geometry },
          })),
        );
      }
      loaded += rows.length;
    }
    for (const { table, rows } of [...beside, ...faults.beside, ...plan.beside, ...digging.beside])
      await tx.execute(insertBeside(table, rows));
  });
  return loaded;
}
