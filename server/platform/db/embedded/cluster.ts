import { existsSync, renameSync, rmSync } from "node:fs";
import { PGlite } from "@electric-sql/pglite";
import { btree_gist } from "@electric-sql/pglite/contrib/btree_gist";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import { parsers } from "../values.ts";
import { slimPostgis } from "./postgis.ts";
import { syncTree } from "./sync.ts";

const extensions = { postgis: slimPostgis, pg_trgm, btree_gist };
const settings = {
  // The log is copied into the snapshot: its old files are ours to remove, and a file is never used again under a new name.
  wal_keep_size: "1TB",
  wal_recycle: "off",
  wal_init_zero: "off",
};
const startParams = [
  ...PGlite.defaultStartParams,
  ...Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]),
];

/** Opens a cluster, and makes it first where there is none. */
export async function openCluster(live: string): Promise<PGlite> {
  if (!existsSync(live)) await makeCluster(live);
  return await PGlite.create({
    dataDir: live,
    extensions,
    parsers,
    startParams,
  });
}

/** Under another name until it is whole. Page checksums would make every first read of a page write to the log. */
async function makeCluster(live: string): Promise<void> {
  const draft = `${live}.draft`;
  rmSync(draft, { recursive: true, force: true });
  const pg = await PGlite.create({
    dataDir: draft,
    initDbStartParams: ["--no-data-checksums"],
    startParams,
  });
  await pg.close();
  await syncTree(draft);
  renameSync(draft, live);
}
