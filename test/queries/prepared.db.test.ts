import { globSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { testDatabase } from "#test/support/test-database.ts";
import { featureSamples } from "./features.ts";
import { loadingSamples } from "./loading.ts";
import { lossSamples } from "./losses.ts";
import { networkSamples } from "./networks.ts";
import { platformSamples } from "./platform.ts";
import { type Sample, statementsOf } from "./sample.ts";

const db = await testDatabase();
const samples: Readonly<Record<string, Readonly<Record<string, Sample>>>> = {
  ...platformSamples,
  ...featureSamples,
  ...loadingSamples,
  ...networkSamples,
  ...lossSamples,
};
/** Tiles are compared row by row between the engines, and the one query of plan variants stands in no module of its own. */
const provedElsewhere = ["platform/db/embedded/tile-queries.ts", "platform/variants/queries.ts"];

const server = join(import.meta.dirname, "..", "..", "server");
const modules = globSync("**/*queries.ts", { cwd: server }).map((path) => path.replaceAll("\\", "/"));

test("every module of queries has its samples", () => {
  expect(Object.keys(samples).sort()).toEqual(
    modules.filter((path) => !provedElsewhere.includes(path)).sort(),
  );
});

const prepare = (statement: string) =>
  db.script({}, (tx) => tx.run(`prepare sample as ${statement}; deallocate sample`));

describe.each(Object.entries(samples))("%s", (_, queries) => {
  test.each(Object.entries(queries))("%s", async (_, sample) => {
    if (sample === "part") return;
    const statements = new Set((await statementsOf(sample)).map(({ text }) => text));
    expect(statements.size).toBeGreaterThan(0);
    const refused: string[] = [];
    for (const statement of statements)
      await prepare(statement).catch((error: unknown) => refused.push(`${error}\n${statement}`));
    expect(refused).toEqual([]);
  });
});
