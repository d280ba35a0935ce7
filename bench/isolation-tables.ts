import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { layers } from "#layers/index.ts";
import { LiveNetwork } from "#server/features/isolation/live-network.ts";
import { ChangeFeed } from "#server/platform/changes/feed.ts";
import { insertChange } from "#server/platform/changes/queries.ts";
import { insertRows, updateRows } from "#server/platform/changes/write-rows.ts";
import type { Database, Queryable } from "#server/platform/db/database.ts";
import { migrate, readMigrations } from "#server/platform/db/migrate.ts";
import { openPostgres } from "#server/platform/db/postgres.ts";
import { startPrivatePostgres } from "#test/support/private-postgres.ts";
import { blockM, randomNetwork } from "#test/support/random-network.ts";
import { testCity } from "#test/support/test-city.ts";

/** From the tables to the graph: a city of 100,000 pipes read whole, and one pipe of it read again after a change. */
const pipes = 100_000;
const limitMs = 5;
const rounds = 30;
const rowsPerStatement = 5000;
const day = "2026-01-01";

const layerOf = (id: string) => {
  const layer = layers.find((known) => known.id === id);
  if (!layer) throw new Error(`There is no layer ${id}`);
  return layer;
};

async function change(db: Database, work: (tx: Queryable) => Promise<void>): Promise<void> {
  const id = randomUUID();
  await db.write({ actor: "system", changeId: id }, async (tx) => {
    await tx.execute(insertChange({ id, actor: "system", reason: null, origin: "edit", undoes: null }));
    await work(tx);
  });
}

const rows = randomNetwork(pipes);
const side = Math.round(Math.sqrt(rows.nodes.length));
const placeOf = new Map(
  rows.nodes.map(({ id }, index) => [
    id,
    [
      74.6 + ((index % side) * blockM) / 81_670,
      42.7 + (Math.floor(index / side) * blockM) / 111_080,
    ] as const,
  ]),
);
const place = (id: string) => placeOf.get(id) ?? [0, 0];

async function load(db: Database): Promise<void> {
  const insert = async (layer: string, made: { id: string; row: Record<string, unknown> }[]) => {
    for (let start = 0; start < made.length; start += rowsPerStatement)
      await change(db, (tx) => insertRows(tx, layerOf(layer), made.slice(start, start + rowsPerStatement)));
  };
  const point = (at: readonly number[]) => ({ type: "Point", coordinates: at });
  for (const layer of ["water_source", "water_junction"]) {
    const nodes = rows.nodes.filter((node) => node.layer === layer);
    await insert(
      layer,
      nodes.map(({ id, code, kind }) => ({
        id,
        row: { code, kind, valid_from: "2000-01-01", geom: point(place(id)) },
      })),
    );
  }
  await insert(
    "water_main",
    rows.links.map(({ id, code, from_node, to_node }) => {
      const geom = { type: "LineString", coordinates: [place(from_node), place(to_node)] };
      return { id, row: { code, from_node, to_node, valid_from: "2000-01-01", geom } };
    }),
  );
  const fromOf = new Map(rows.links.map(({ id, from_node }) => [id, from_node]));
  await insert(
    "water_valve",
    rows.valves.map(({ id, code, on_link, chainage_m, normally_closed, operable }) => ({
      id,
      row: {
        ...{ code, on_link, chainage_m, normally_closed, operable, valid_from: "2000-01-01" },
        geom: point(place(fromOf.get(on_link) ?? "")),
      },
    })),
  );
}

const postgres = await startPrivatePostgres();
const db = await openPostgres({ url: postgres.url, ...testCity });
try {
  await migrate(db, await readMigrations(join(import.meta.dirname, "..", "migrations")), testCity);
  await load(db);
  await db.script({}, (tx) => tx.run("analyze"));
  const feed = await ChangeFeed.open(
    db,
    layers.map(({ id }) => id),
    () => undefined,
  );
  const live = new LiveNetwork(db, feed, layers, "water");
  const started = performance.now();
  await live.now(day);
  const whole = performance.now() - started;
  const again: number[] = [];
  const idle: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const id = rows.links[(round * 7919) % rows.links.length]?.id ?? "";
    await change(db, (tx) =>
      updateRows(tx, layerOf("water_main"), [{ id, row: { depth_m: 1 + round / 100 } }]),
    );
    const before = performance.now();
    await live.now(day);
    again.push(performance.now() - before);
    const between = performance.now();
    await live.now(day);
    idle.push(performance.now() - between);
  }
  const middle = (times: number[]) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
  console.log(
    `${pipes} pipes from the tables in ${(whole / 1000).toFixed(1)} s; one changed pipe read again in ${middle(again).toFixed(1)} ms, ` +
      `worst ${(again.at(-1) ?? 0).toFixed(1)} ms (limit ${limitMs}); nothing changed ${middle(idle).toFixed(1)} ms`,
  );
  if (middle(again) > limitMs) process.exitCode = 1;
  await feed.close();
} finally {
  await db.close();
  await postgres.stop();
}
