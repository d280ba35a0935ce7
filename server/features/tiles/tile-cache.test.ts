import { expect, test } from "vitest";
import { layers } from "#layers/index.ts";
import { anonymous } from "#server/platform/auth/identity.ts";
import { TileSets } from "#server/platform/tiles/tile-set.ts";
import { TileCache } from "./tile-cache.ts";
import { boundsOf, overlap, type TilePlace } from "./tile-place.ts";

const [base, plan] = new TileSets(layers).of(anonymous);
if (!base || !plan) throw new Error("The public has no tiles");
const place = (x: number, set = base): TilePlace => ({ set, variantId: null, z: 16, x, y: 24108 });
const longitude = (x: number): number => (x / 2 ** 16) * 360 - 180;
const nobody = new AbortController().signal;

/** Makes tiles when told to. */
function workshop() {
  const jobs: {
    place: TilePlace;
    signal: AbortSignal;
    finish(bytes: Uint8Array): void;
    fail(error: Error): void;
  }[] = [];
  const cache = new TileCache(
    (wanted, signal) =>
      new Promise((resolve, reject) => jobs.push({ place: wanted, signal, finish: resolve, fail: reject })),
    10_000,
  );
  return { cache, jobs };
}

test("a tile is made once for all who wait, and kept", async () => {
  const { cache, jobs } = workshop();
  const waiting = [cache.get(place(1), nobody), cache.get(place(1), nobody)];
  expect(jobs).toHaveLength(1);
  jobs[0]?.finish(new Uint8Array([7]));
  const [a, b] = await Promise.all(waiting);
  expect(a).toBe(b);
  expect(cache.kept(place(1))).toBe(a);
});

test("work stops when the last of those who waited has gone, and not before", async () => {
  const { cache, jobs } = workshop();
  const clients = [new AbortController(), new AbortController()];
  const waiting = clients.map(({ signal }) => cache.get(place(1), signal).catch((error: unknown) => error));
  clients[0]?.abort(new Error("gone"));
  expect(await waiting[0]).toEqual(new Error("gone"));
  expect(jobs[0]?.signal.aborted).toBe(false);
  clients[1]?.abort(new Error("gone"));
  expect(jobs[0]?.signal.aborted).toBe(true);
  const later = cache.get(place(1), nobody);
  expect(jobs).toHaveLength(2);
  jobs[0]?.fail(new Error("cancelled"));
  jobs[1]?.finish(new Uint8Array([1]));
  expect((await later).bytes).toEqual(new Uint8Array([1]));
});

test("a failure is told to all who wait and not kept", async () => {
  const { cache, jobs } = workshop();
  const waiting = cache.get(place(1), nobody);
  jobs[0]?.fail(new Error("no database"));
  await expect(waiting).rejects.toThrow("no database");
  void cache.get(place(1), nobody);
  expect(jobs).toHaveLength(2);
});

test("a tile whose rows change while it is made goes to who waits and is not kept", async () => {
  const { cache, jobs } = workshop();
  const early = cache.get(place(46400), nobody);
  cache.drop("street", [[longitude(46400), -90, longitude(46401), 90]]);
  const late = cache.get(place(46400), nobody);
  expect(jobs).toHaveLength(2);
  jobs[1]?.finish(new Uint8Array([2]));
  jobs[0]?.finish(new Uint8Array([1]));
  expect([(await early).bytes[0], (await late).bytes[0]]).toEqual([1, 2]);
  expect(cache.kept(place(46400))?.bytes[0]).toBe(2);
});

test("only tiles that show the layer in the box are dropped, with the edge that they draw beyond their side", async () => {
  const { cache, jobs } = workshop();
  const places = [place(46399), place(46400), place(46401), place(46400, plan)];
  const all = Promise.all(places.map((each) => cache.get(each, nobody)));
  for (const job of jobs) job.finish(new Uint8Array([1]));
  await all;
  const justInside = longitude(46400) + 0.00001;
  cache.drop("street", [[justInside, -90, justInside, 90]]);
  expect(places.map((each) => cache.kept(each) !== undefined)).toEqual([false, false, true, true]);
  cache.drop("functional_zone", null);
  expect(cache.size).toBe(1);
});

test("the longest unused goes first when the room is full", async () => {
  const { cache, jobs } = workshop();
  const fill = async (x: number): Promise<void> => {
    const tile = cache.get(place(x), nobody);
    jobs.at(-1)?.finish(new Uint8Array(1000));
    await tile;
  };
  for (const x of [1, 2, 3]) await fill(x);
  cache.kept(place(1));
  await fill(4);
  expect([1, 2, 3, 4].filter((x) => cache.kept(place(x)))).toEqual([1, 3, 4]);
});

test("the bounds of a tile hold what it draws and little more", () => {
  const bounds = boundsOf({ z: 16, x: 46400, y: 24108 });
  const width = longitude(46401) - longitude(46400);
  expect(bounds[0]).toBeCloseTo(longitude(46400) - width / 64, 4);
  expect(bounds[2]).toBeCloseTo(longitude(46401) + width / 64, 4);
  expect(bounds[3]).toBeGreaterThan(bounds[1]);
  expect(overlap(bounds, boundsOf({ z: 16, x: 46402, y: 24108 }))).toBe(false);
});
