import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import type { Operation } from "#contract/changes.ts";
import { signedInCookies } from "#test/support/demo-people.ts";
import { launchChromium } from "#test/support/launch-chromium.ts";
import { startServer } from "#test/support/running-server.ts";

/** How long a dragged vertex takes to be painted: one that zones of a plan of 500 share, against one of an area that stands alone. */
const limit = 1.5;
const [moves, warmUp] = [40, 8];
const [columns, rows, cornersOnSide] = [25, 20, 6];
/** Degrees: some 130 m. */
const [stepX, stepY] = [1.6e-3, 1.17e-3];
const [west, south] = [74.83, 42.876];
const patienceMs = 120_000;
const zoom = 17;

type Position = [number, number];
const knot = (x: number, y: number): Position => [
  Number((west + x * stepX).toFixed(7)),
  Number((south + y * stepY).toFixed(7)),
];
const along = (x1: number, y1: number, x2: number, y2: number, count: number): Position[] =>
  Array.from({ length: count }, (_, index) => {
    const share = index / count;
    return knot(x1 + (x2 - x1) * share, y1 + (y2 - y1) * share);
  });
function outline(x: number, y: number, width: number, height: number): Position[] {
  const [across, up] = [width * cornersOnSide, height * cornersOnSide];
  const ring = [
    ...along(x, y, x + width, y, across),
    ...along(x + width, y, x + width, y + height, up),
    ...along(x + width, y + height, x, y + height, across),
    ...along(x, y + height, x, y, up),
  ];
  return [...ring, ...ring.slice(0, 1)];
}
const multi = (ring: Position[]) => ({ type: "MultiPolygon", coordinates: [[ring]] });
const titles = { title_ky: "Өлчөө", title_ru: "Замер", title_en: "Measure" };
const [boundary, variant, alone] = [randomUUID(), randomUUID(), randomUUID()];
const middle = { x: Math.floor(columns / 2), y: Math.floor(rows / 2) };
const zones = Array.from({ length: columns * rows }, (_, index) => ({
  id: randomUUID(),
  x: index % columns,
  y: Math.floor(index / columns),
}));
const edited = zones.find(({ x, y }) => x === middle.x && y === middle.y);
if (!edited) throw new Error("There is no zone in the middle");
const create = (layer: string, id: string, row: Record<string, unknown>): Operation => ({
  op: "create",
  layer,
  id,
  row,
});
const operations: readonly Operation[] = [
  create("city_boundary", boundary, {
    name_ky: "Өлчөө",
    name_ru: "Замер",
    geom: multi(outline(0, 0, columns, rows)),
  }),
  create("plan_variant", variant, { ...titles, boundary_id: boundary, state: "draft" }),
  ...zones.map(({ id, x, y }) =>
    create("functional_zone", id, {
      variant_id: variant,
      category: "residential_low",
      planned: false,
      geom: multi(outline(x, y, 1, 1)),
    }),
  ),
  create("green_area", alone, {
    kind: "lawn",
    geom: { type: "Polygon", coordinates: [outline(middle.x, middle.y, 1, 1)] },
  }),
];

async function write(address: string, context: BrowserContext): Promise<void> {
  const answer = await context.request.post(`${address}/api/changes`, {
    headers: { origin: address },
    data: { id: randomUUID(), operations },
    timeout: patienceMs,
  });
  if (!answer.ok()) throw new Error(`The plan was not written: ${(await answer.text()).slice(0, 500)}`);
}

/** From each move of the pointer until the map has painted what came of it. */
function timesOf(page: Page, start: { x: number; y: number }): Promise<readonly number[]> {
  return page.evaluate(
    async ({ x, y, count }) => {
      const canvas = document.querySelector("canvas.maplibregl-canvas");
      const holder = document.querySelector<HTMLElement>("[data-map-idle]");
      if (!canvas || !holder) throw new Error("There is no map");
      const send = (type: string, dx: number, dy: number) =>
        canvas.dispatchEvent(
          new MouseEvent(type, { bubbles: true, clientX: x + dx, clientY: y + dy, buttons: 1 }),
        );
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      const painted = async () => {
        await frame();
        await frame();
        while (holder.dataset["mapIdle"] !== "true") await frame();
      };
      send("mousedown", 0, 0);
      const times: number[] = [];
      for (let move = 1; move <= count; move++) {
        const angle = move * 0.7;
        const began = performance.now();
        send("mousemove", 14 * Math.cos(angle), 14 * Math.sin(angle));
        await painted();
        times.push(performance.now() - began);
      }
      send("mousemove", 0, 0);
      send("mouseup", 0, 0);
      return times;
    },
    { ...start, count: moves + warmUp },
  );
}

async function measure(context: BrowserContext, address: string, row: string): Promise<number> {
  const page = await context.newPage();
  const corner = knot(middle.x, middle.y);
  const at = `${zoom}/${corner[1].toFixed(6)}/${corner[0].toFixed(6)}`;
  const hidden = ["tree", "planting_site", "building", "parcel", "street", "road_section", "sidewalk"];
  const layers = [...hidden, "street_light", "red_line", "quarter"].map((layer) => `-${layer}`).join();
  await page.goto(`${address}/plan?lang=en&at=${at}&variant=${variant}&layers=${layers}&pick=${row}`);
  await page.locator('[data-map-idle="true"]').waitFor({ timeout: patienceMs });
  await page.getByRole("button", { name: "Reshape" }).click({ timeout: patienceMs });
  const tools = page.getByRole("region", { name: "Drawing tools" });
  await tools.waitFor({ timeout: patienceMs });
  if (row.startsWith("functional_zone"))
    await tools.getByRole("button", { name: "Split by a line" }).waitFor({ timeout: patienceMs });
  await page.locator('[data-map-idle="true"]').waitFor({ timeout: patienceMs });
  const box = await page.locator("canvas.maplibregl-canvas").boundingBox();
  if (!box) throw new Error("There is no map");
  const times = await timesOf(page, { x: box.x + box.width / 2, y: box.y + box.height / 2 });
  await page.close();
  return times.slice(warmUp).toSorted((a, b) => a - b)[moves >> 1] ?? 0;
}

const directory = mkdtempSync(join(tmpdir(), "shaar-bench-"));
const server = await startServer({ DATA_DIR: directory });
const browser = await launchChromium();
try {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: "reduce",
  });
  await context.addCookies(await signedInCookies(server.address, "planner"));
  await write(server.address, context);
  const single = await measure(context, server.address, `green_area/${alone}`);
  const shared = await measure(context, server.address, `functional_zone/${edited.id}`);
  const ratio = shared / single;
  console.log(
    `a vertex of an area alone        ${single.toFixed(1)} ms until it is painted (median of ${moves})`,
  );
  console.log(`a vertex shared in a plan of ${zones.length}  ${shared.toFixed(1)} ms`);
  console.log(`ratio ${ratio.toFixed(2)} (limit ${limit})`);
  process.exitCode = ratio <= limit ? 0 : 1;
} finally {
  await browser.close();
  await server.stop();
  rmSync(directory, { recursive: true, force: true });
}
