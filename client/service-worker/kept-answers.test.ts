import { afterEach, expect, test, vi } from "vitest";
import { MemoryCaches } from "#test/support/memory-caches.ts";
import { isFresh, keptHeaders, openAnswers, surplus } from "./kept-answers.ts";

afterEach(() => vi.unstubAllGlobals());

test("the oldest go when there are too many, and some room is made", () => {
  const urls = Array.from({ length: 11 }, (_, index) => String(index));
  expect(surplus(urls.slice(0, 10), 10)).toEqual([]);
  expect(surplus(urls, 10)).toEqual(["0", "1"]);
});

test("the same content is not written again the same day", () => {
  const headers = (tag: string) => new Headers({ etag: tag });
  const noon = new Date("2026-11-03T12:00:00Z");
  const kept = keptHeaders(headers('"a"'), new Date("2026-11-03T06:00:00Z"));
  expect(isFresh(kept, headers('"a"'), noon)).toBe(true);
  expect(isFresh(kept, headers('"b"'), noon)).toBe(false);
  expect(isFresh(kept, new Headers(), noon)).toBe(false);
  expect(isFresh(kept, headers('"a"'), new Date("2026-11-04T12:00:00Z"))).toBe(false);
});

test("tiles never push out what the map needs besides, and their number is bounded", async () => {
  const storage = new MemoryCaches();
  vi.stubGlobal("caches", storage);
  const data = await openAnswers("kept", "data");
  await data.keep("https://kant.example/api/tilesets", new Response("{}"), new ArrayBuffer(2));
  const tiles = await openAnswers("kept", "tile");
  for (let index = 0; index < 2300; index += 1)
    await tiles.keep(`https://kant.example/tiles/a/14/1/${index}.mvt`, new Response(""), new ArrayBuffer(1));
  await tiles.keep("https://kant.example/tiles/a/1/1/1.mvt", new Response(""), new ArrayBuffer(2_000_001));
  const urls = (await (await storage.open("kept")).keys()).map(({ url }) => url);
  expect(urls).toContain("https://kant.example/api/tilesets");
  expect(urls).toContain("https://kant.example/tiles/a/14/1/2299.mvt");
  expect(urls).not.toContain("https://kant.example/tiles/a/14/1/0.mvt");
  expect(urls).not.toContain("https://kant.example/tiles/a/1/1/1.mvt");
  expect(urls.length).toBeLessThanOrEqual(2051);
});
