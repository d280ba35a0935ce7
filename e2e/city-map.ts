import type { Page } from "playwright-core";
import { expect } from "vitest";

/** Everything that the view needs has come and been drawn. */
export async function mapAtRest(page: Page): Promise<void> {
  await page.locator('[data-map-idle="true"]').waitFor({ timeout: 60_000 });
}

/** Parts of the program that load beside the map have come too: without a signal they could not. */
export async function partsCame(page: Page): Promise<void> {
  await mapAtRest(page);
  const scripts = () =>
    page.evaluate(
      () => performance.getEntriesByType("resource").filter(({ name }) => name.endsWith(".js")).length,
    );
  let before = 0;
  await expect
    .poll(
      async () => {
        const now = await scripts();
        const same = now === before;
        before = now;
        return same;
      },
      { interval: 1500 },
    )
    .toBe(true);
}

/** As on the way out of the town, with what was opened before. A page with a worker loses nothing by it and need not wait. */
export async function loseSignal(page: Page): Promise<void> {
  await partsCame(page);
  await page.context().setOffline(true);
}

export type Position = readonly [longitude: number, latitude: number];

/** Pixels of the world at a zoom, as MapLibre counts: one tile of 512 at zoom 0. */
const world = (zoom: number): number => 512 * 2 ** zoom;

const mercator = ([longitude, latitude]: Position, zoom: number): { x: number; y: number } => {
  const sine = Math.sin((latitude * Math.PI) / 180);
  return {
    x: (longitude / 360 + 0.5) * world(zoom),
    y: (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * world(zoom),
  };
};

/** The map takes the room that panels leave it a moment after they open or close. */
async function settledBox(page: Page) {
  const boxes = async () =>
    await Promise.all(
      ["[data-map-idle]", "[data-map-idle] .maplibregl-canvas"].map((part) =>
        page.locator(part).boundingBox(),
      ),
    );
  await expect
    .poll(async () => {
      const [place, canvas] = await boxes();
      return place?.width === canvas?.width && place?.height === canvas?.height;
    })
    .toBe(true);
  return (await boxes())[0];
}

/** Where a place of the ground lies on the page, once the map is at rest; it must look straight north. */
export async function onPage(page: Page, place: Position): Promise<{ x: number; y: number }> {
  const box = await settledBox(page);
  await mapAtRest(page);
  // The address follows a moved map a quarter of a second later.
  const at = await page.locator("[data-map-idle]").getAttribute("data-map-at");
  const [zoom = 0, latitude = 0, longitude = 0] = (at ?? "").split("/").map(Number);
  if (!box || zoom === 0) throw new Error(`The map of ${page.url()} has no camera`);
  const centre = mercator([longitude, latitude], zoom);
  const point = mercator(place, zoom);
  return {
    x: box.x + box.width / 2 + point.x - centre.x,
    y: box.y + box.height / 2 + point.y - centre.y,
  };
}

/** As a person does, only when no panel that opens or closes lies over the place any more. */
export async function clickPlace(page: Page, place: Position, options?: { double?: boolean }): Promise<void> {
  const { x, y } = await onPage(page, place);
  const topmost = () =>
    page.evaluate(([left, top]) => document.elementFromPoint(left, top)?.tagName, [x, y] as const);
  await expect.poll(topmost).toBe("CANVAS");
  if (options?.double) await page.mouse.dblclick(x, y);
  else await page.mouse.click(x, y);
}
