import { createHash } from "node:crypto";
import type { CityTable } from "./generate/rows.ts";

export type Golden = { sha256: string; rows: Record<string, number> };

/** A fingerprint of the whole city: any changed coordinate, id or attribute changes it. */
export function golden(tables: readonly CityTable[]): Golden {
  const hash = createHash("sha256");
  for (const { layer, rows } of tables) for (const row of rows) hash.update(JSON.stringify([layer, row]));
  return {
    sha256: hash.digest("hex"),
    rows: Object.fromEntries(tables.map(({ layer, rows }) => [layer, rows.length])),
  };
}
