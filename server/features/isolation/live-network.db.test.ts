import { beforeAll, expect, test } from "vitest";
import { layers } from "#layers/index.ts";
import type { FeedSubscriber } from "#server/platform/changes/feed.ts";
import type { Database } from "#server/platform/db/database.ts";
import { loadSmallCity, smallCity, write } from "#test/support/small-city.ts";
import { testDatabase } from "#test/support/test-database.ts";
import { LiveNetwork } from "./live-network.ts";

const db = await testDatabase();
const day = "2026-01-01";
const [, first = "", second = ""] = smallCity.mains;

let asked = 0;
let failing = false;
const counting: Database = {
  ...db,
  read: (options) => {
    const reader = db.read(options);
    return {
      ...reader,
      many: (row, query) => {
        asked += 1;
        if (failing) throw new Error("the database is away");
        return reader.many(row, query);
      },
    };
  },
};
let subscriber: FeedSubscriber | undefined;
const feed = {
  subscribe: (given: FeedSubscriber) => {
    subscriber = given;
    return () => undefined;
  },
};
const live = new LiveNetwork(counting, feed, layers, "water");

/** Statements that one question costs, beside what it answers. */
async function ask(on = day) {
  asked = 0;
  return { network: await live.now(on), statements: asked };
}
let version = 1;
const deepen = async (depth_m: number | null, more: object = {}) => {
  await write(db, [{ op: "patch", layer: "water_main", id: first, version, row: { depth_m, ...more } }]);
  version += 1;
};

beforeAll(async () => {
  await loadSmallCity(db);
});

test("reads the tables once, then only what was written", async () => {
  const { network } = await ask();
  expect(network.link(first)?.code).toBe("В-2");
  expect((await ask()).statements).toBe(1);
  await deepen(2.5, { code: "В-2а" });
  const again = await ask();
  expect(again).toMatchObject({ statements: 4, network: expect.objectContaining({}) });
  expect(again.network).toBe(network);
  expect(network.link(first)?.code).toBe("В-2а");
  expect((await ask()).statements).toBe(1);
});

test("what other layers write costs nothing", async () => {
  await write(db, [
    {
      op: "create",
      layer: "tree",
      id: crypto.randomUUID(),
      row: { geom: { type: "Point", coordinates: [74.85, 42.88] } },
    },
  ]);
  expect((await ask()).statements).toBe(1);
});

test("a change that was only told is read, and after a gap everything is", async () => {
  const { network } = await ask();
  const change = { seq: 0, rows: 1, ids: [second], box: null, boxes: null };
  subscriber?.change({
    id: "x",
    at: "",
    layers: [
      { layer: "water_main", ...change },
      { layer: "tree", ...change },
    ],
  });
  const told = await ask();
  expect([told.statements, told.network === network]).toEqual([4, true]);
  subscriber?.gap();
  expect((await ask()).network).not.toBe(network);
  subscriber?.change({ id: "x", at: "", layers: [{ layer: "water_main", ...change, rows: 900 }] });
  const whole = await ask();
  expect((await ask()).network).toBe(whole.network);
  expect(whole.statements).toBe(3);
});

test("what ends today is gone today", async () => {
  await deepen(2, { valid_to: "2026-03-01" });
  expect((await ask("2026-02-28")).network.link(first)).toBeDefined();
  const { network } = await ask("2026-03-01");
  expect(network.link(first)).toBeUndefined();
  expect(network.link(second)).toBeDefined();
});

test("who asks at the same moment gets the same graph", async () => {
  await deepen(3);
  const [one, other] = await Promise.all([live.now(day), live.now(day)]);
  expect(one).toBe(other);
});

test("a database that was away is read again whole, and no change is lost", async () => {
  await ask();
  await deepen(1.8, { code: "В-2б" });
  failing = true;
  await expect(live.now(day)).rejects.toThrow("away");
  failing = false;
  expect((await ask()).network.link(first)?.code).toBe("В-2б");
});
