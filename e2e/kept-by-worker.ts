import type { Page } from "playwright-core";
import { expect } from "vitest";
import { mapAtRest } from "./city-map.ts";

/** Without one of these the map does not open without a signal. */
const neededByMap = ["/api/tilesets", "/plan_variant/rows", "/tiles/"];

/**
 * The worker has the whole app, serves this page, and has kept what the page shows. The page asks for all of that again once
 * the worker is there, some time after a map that came to rest before it.
 */
export async function keptByWorker(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null, null, { timeout: 60_000 });
  await mapAtRest(page);
  await expect
    .poll(
      async () => {
        const urls = await keptUrls(page);
        return neededByMap.filter((part) => !urls.some((url) => url.includes(part)));
      },
      { timeout: 60_000 },
    )
    .toEqual([]);
  let before = 0;
  await expect
    .poll(
      async () => {
        const urls = await keptUrls(page);
        const same = urls.length === before;
        before = urls.length;
        return same;
      },
      { interval: 1500, timeout: 60_000 },
    )
    .toBe(true);
}

/** Whose answers are kept, and which. */
export const keptUrls = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith("shaar-answers"));
    const keys = await Promise.all(names.map(async (name) => await (await caches.open(name)).keys()));
    return [...names, ...keys.flat().map(({ url }) => url)];
  });
