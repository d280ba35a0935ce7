import { randomUUID } from "node:crypto";
import { afterAll, expect, test, vi } from "vitest";
import type { Operation } from "#contract/changes.ts";
import { layers } from "#layers/index.ts";
import type { Listener } from "#server/platform/db/database.ts";
import { kant } from "#test/support/kant.ts";
import { pointOf, squareOf } from "#test/support/small-city.ts";
import { testDatabase } from "#test/support/test-database.ts";
import type { Identity } from "../auth/identity.ts";
import { applyChangeSet } from "./apply.ts";
import { type Change, ChangeFeed } from "./feed.ts";

const db = await testDatabase();
const planner: Identity = {
  actor: "person:00000000-0000-4000-8000-000000000001",
  name: "Planner",
  roles: ["planner", "engineer", "admin"],
  organisationId: null,
  readOnly: false,
};
const ids = layers.map(({ id }) => id);

let listener: Listener | undefined;
const listening = {
  ...db,
  listen: (channel: string, given: Listener) => {
    listener = given;
    return db.listen(channel, given);
  },
};
const feed = await ChangeFeed.open(listening, ids, () => undefined);
afterAll(() => feed.close());

/** Patient, because many tests share the machine. */
const eventually = <T>(check: () => T) => vi.waitFor(check, { timeout: 20_000 });

const changes: Change[] = [];
let gaps = 0;
feed.subscribe({
  change: (change) => changes.push(change),
  gap: () => {
    gaps += 1;
  },
});

async function apply(operations: Operation[]): Promise<string> {
  const id = randomUUID();
  await applyChangeSet({ db, layers, city: kant }, planner, { id, reason: "test", operations });
  return id;
}
const told = (id: string) =>
  eventually(() => {
    const change = changes.find((known) => known.id === id);
    if (!change) throw new Error("not yet");
    return change;
  });

const building = randomUUID();
const tree = randomUUID();

test("tells who waits what changed, where it was and where it is", async () => {
  const created = await apply([
    {
      op: "create",
      layer: "building",
      id: building,
      row: { code: "B-1", geom: squareOf(74.85, 42.89, 0.001) },
    },
    { op: "create", layer: "tree", id: tree, row: { geom: pointOf(74.86, 42.88) } },
  ]);
  const first = await told(created);
  expect(first.layers.map(({ layer }) => layer).sort()).toEqual(["building", "tree"]);
  expect(first.layers.find(({ layer }) => layer === "building")).toMatchObject({ rows: 1, ids: [building] });
  expect(first.layers.find(({ layer }) => layer === "tree")?.boxes).toEqual([[74.86, 42.88, 74.86, 42.88]]);

  const moved = await apply([
    { op: "patch", layer: "tree", id: tree, version: 1, row: { geom: pointOf(74.87, 42.885) } },
  ]);
  const [only] = (await told(moved)).layers;
  expect(only?.box).toEqual([74.86, 42.88, 74.87, 42.885]);
  expect(only?.boxes).toHaveLength(2);
  expect(feed.positions.get("tree")).toMatchObject({ seq: only?.seq, change_id: moved });
});

test("a register has no place", async () => {
  const id = randomUUID();
  const change = await apply([
    {
      op: "create",
      layer: "organisation",
      id,
      row: { code: "O-1", kind: "city", title_ky: "А", title_ru: "А", title_en: "A" },
    },
  ]);
  expect((await told(change)).layers).toMatchObject([
    { layer: "organisation", ids: [id], box: null, boxes: [] },
  ]);
});

test("a large change is told as one box and the first two hundred ids", async () => {
  const operations = Array.from(
    { length: 700 },
    (_, index): Operation => ({
      op: "create",
      layer: "tree",
      id: randomUUID(),
      row: { geom: pointOf(74.84 + index * 0.00001, 42.88) },
    }),
  );
  const [only] = (await told(await apply(operations))).layers;
  expect(only).toMatchObject({ layer: "tree", rows: 700, boxes: null });
  expect(only?.ids).toHaveLength(200);
  expect(only?.box?.map((degree) => Math.round(degree * 1e5) / 1e5)).toEqual([74.84, 42.88, 74.84699, 42.88]);
});

test("a refused change is not told", async () => {
  const before = changes.length;
  await expect(
    apply([{ op: "create", layer: "tree", id: tree, row: { geom: pointOf(74.86, 42.88) } }]),
  ).rejects.toThrow();
  await told(
    await apply([{ op: "create", layer: "tree", id: randomUUID(), row: { geom: pointOf(74.85, 42.88) } }]),
  );
  expect(changes.length).toBe(before + 1);
});

test("a lost connection and an unknown change are told as a gap, after the positions are right again", async () => {
  const before = gaps;
  listener?.gap();
  await eventually(() => expect(gaps).toBe(before + 1));
  listener?.message(randomUUID());
  await eventually(() => expect(gaps).toBe(before + 2));
  expect(feed.positions.get("tree")?.change_id).toBe(changes.at(-1)?.id);
});
