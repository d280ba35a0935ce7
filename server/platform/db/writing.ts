import { randomUUID } from "node:crypto";
import type { Queryable, Writer } from "./database.ts";
import { type Sql, sql } from "./sql.ts";

/** Transaction-local settings that the triggers of layer tables read. */
export function settings(values: Readonly<Record<string, string>>): Sql[] {
  return Object.entries(values).map(
    ([key, value]) => sql`select set_config(${`shaar.${key}`}::text, ${value}::text, true)`,
  );
}

export async function beginWriting(tx: Queryable, writer: Writer): Promise<void> {
  const values = {
    actor: writer.actor,
    reason: writer.reason ?? "",
    change_id: writer.changeId ?? randomUUID(),
    at: new Date().toISOString(),
  };
  for (const query of settings(values)) await tx.execute(query);
}
