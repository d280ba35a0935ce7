import type { City } from "./city.ts";
import type { App, Context } from "./context.ts";
import type { Database } from "./db/database.ts";
import { sql } from "./db/sql.ts";

/** to_city() and from_city() find the shifts of city.json in the database. */
export async function storeDatumShifts(
  db: Database,
  { datum_shifts }: Pick<City, "datum_shifts">,
): Promise<void> {
  const shifts = JSON.stringify(Object.fromEntries(datum_shifts.map(({ srid, towgs84 }) => [srid, towgs84])));
  const same = await db.text(
    sql`select 'same' from setting where key = 'datum_shifts' and value = ${shifts}::jsonb`,
  );
  if (same !== null) return;
  await db.write({ actor: "system" }, (tx) =>
    tx.execute(sql`insert into setting (key, value) values ('datum_shifts', ${shifts}::jsonb)
      on conflict (key) do update set value = excluded.value`),
  );
}

export function setUpDatumShifts(app: App, { db, city }: Context): void {
  app.addHook("onReady", () => storeDatumShifts(db, city));
}
