import { randomUUID } from "node:crypto";
import type { Layer } from "#layers/kit/define-layer.ts";
import type { Database } from "../db/database.ts";
import { insertLog } from "./queries.ts";

type Taken = {
  readonly format: string;
  readonly srid: number;
  readonly filters: unknown;
  readonly rows: number;
};

/** Notes who took rows of a closed layer; of an open one everybody may. */
export async function logExport(db: Database, actor: string, layer: Layer, taken: Taken): Promise<void> {
  if (layer.read.includes("public")) return;
  const logged = { ...taken, id: randomUUID(), at: new Date().toISOString(), actor, layer: layer.id };
  await db.write({ actor }, (tx) => tx.execute(insertLog(logged)));
}
