import { randomUUID } from "node:crypto";
import type { Page } from "playwright-core";
import type { RemarksPage } from "#contract/remarks.ts";
import { accessibilityFindings, expect, picture, test } from "#test/support/e2e.ts";
import { clickPlace, mapAtRest } from "./city-map.ts";
import { ask } from "./sample-row.ts";

const broken = [/ERR_INTERNET_DISCONNECTED|ERR_FAILED|Failed to (load|fetch)|NetworkError|AJAXError/];
/** Several openings of a map, on a machine with other work. */
const slow = 240_000;

/** The worker has the whole app and serves this page. */
async function keptByWorker(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null, null, { timeout: 60_000 });
}

const cacheNames = (page: Page): Promise<string[]> => page.evaluate(() => caches.keys());

async function keptTiles(page: Page): Promise<number> {
  return await page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith("shaar-answers"));
    const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return keys.flat().filter(({ url }) => url.includes("/tiles/")).length;
  });
}

test(
  "байланыш үзүлсө да колдонмо акыркы карта менен ачылат",
  async ({ open }) => {
    const page = await open("/plan?at=16/42.8919/74.8455", {
      language: "ky",
      viewport: "phone",
      as: "engineer",
      worker: true,
      allow: broken,
    });
    await keptByWorker(page);
    await mapAtRest(page);
    await expect.poll(() => keptTiles(page)).toBeGreaterThan(3);
    await page.context().setOffline(true);
    await page.reload();
    await page.getByRole("heading", { name: "Кант", level: 1 }).waitFor();
    await page.getByText("Байланыш жок").waitFor();
    await mapAtRest(page);
    await picture(page, "offline/map-phone-ky");
    console.log(await cacheNames(page), await keptTiles(page));
  },
  slow,
);
