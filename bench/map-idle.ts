import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, request, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import type { Tilesets } from "#contract/tiles.ts";
import { layers } from "#layers/index.ts";
import { launchChromium } from "#test/support/launch-chromium.ts";
import { startServer } from "#test/support/running-server.ts";

/** How long our map takes to come to rest, against a page with nothing but MapLibre and the same tiles of the base map. */
const runs = 5;
const limit = 2;
const viewport = { width: 1440, height: 900 };
const view = { zoom: 14.5, latitude: 42.888, longitude: 74.85 };
const patienceMs = 120_000;
const root = join(import.meta.dirname, "..");
const maplibre = join(root, "node_modules", "maplibre-gl", "dist");

const drawn = layers.filter(({ symbology }) => symbology);
const base = drawn.filter(({ theme }) => theme === "base");

/** Each layer of the base map in one plain colour, without labels. */
function bareStyle({ tilesets }: Tilesets) {
  const tileset = tilesets.find(({ theme }) => theme === "base");
  if (!tileset) throw new Error("the server has no tiles of the base map");
  const kinds = {
    Point: "circle",
    LineString: "line",
    Polygon: "fill",
    MultiPolygon: "line",
    none: "line",
  } as const;
  return {
    version: 8,
    sources: {
      base: { type: "vector", tiles: [tileset.tiles], minzoom: tileset.minzoom, maxzoom: tileset.maxzoom },
    },
    layers: base.map((layer) => ({
      id: layer.id,
      type: kinds[layer.geometry],
      source: "base",
      "source-layer": layer.id,
      minzoom: layer.minZoom,
    })),
  };
}

const page = `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">
<link rel="stylesheet" href="/maplibre/maplibre-gl.css"><link rel="stylesheet" href="/bare.css"><div id="map"></div>
<script type="module" src="/bare.mjs"></script>`;
const css = "html, body, #map { height: 100%; margin: 0; }";
const script = (style: object) => `import { Map, setWorkerUrl } from "/maplibre/maplibre-gl.mjs";
setWorkerUrl("/maplibre/maplibre-gl-worker.mjs");
const style = ${JSON.stringify(style)};
for (const source of Object.values(style.sources)) source.tiles = source.tiles.map((tiles) => location.origin + tiles);
const map = new Map({ container: "map", style, center: [${view.longitude}, ${view.latitude}], zoom: ${view.zoom},
  fadeDuration: 0, attributionControl: false });
map.once("idle", () => document.body.setAttribute("data-map-idle", "true"));`;

/** The bare page and our server's tiles under one address, as a page of the same server would have them. */
async function serveBare(address: string): Promise<{ server: Server; url: string }> {
  const tilesets: Tilesets = await (await fetch(`${address}/api/tilesets`)).json();
  const files: Readonly<Record<string, readonly [string, string]>> = {
    "/": ["text/html", page],
    "/bare.css": ["text/css", css],
    "/bare.mjs": ["text/javascript", script(bareStyle(tilesets))],
  };
  const server = createServer((incoming, answer) => {
    const path = incoming.url ?? "/";
    const file = files[path];
    if (file) {
      answer.writeHead(200, { "content-type": file[0] }).end(file[1]);
    } else if (path.startsWith("/maplibre/")) {
      const type = path.endsWith(".css") ? "text/css" : "text/javascript";
      answer.writeHead(200, { "content-type": type }).end(readFileSync(join(maplibre, path.slice(10))));
    } else {
      const asked = request(`${address}${path}`, { headers: incoming.headers }, (tile) => {
        answer.writeHead(tile.statusCode ?? 502, tile.headers);
        tile.pipe(answer);
      });
      asked.on("error", () => answer.writeHead(502).end());
      asked.end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}

/** Runs in the page: asking from outside would see it up to half a second late, or only the next time. */
function noteFirstIdle(): void {
  const seen = new MutationObserver((changes) => {
    const idle = changes.some(
      ({ target }) => target instanceof HTMLElement && target.dataset["mapIdle"] === "true",
    );
    if (!idle) return;
    seen.disconnect();
    performance.mark("map-idle");
  });
  seen.observe(document, { subtree: true, attributes: true, attributeFilter: ["data-map-idle"] });
}

/** From the start of the navigation to the first time that everything in view is drawn, in milliseconds. */
async function timeToIdle(browser: Browser, url: string): Promise<number> {
  // A context of its own: an empty cache, as for a first visit.
  const context = await browser.newContext({ viewport, reducedMotion: "reduce" });
  const opened = await context.newPage();
  await opened.addInitScript(noteFirstIdle);
  await opened.goto(url, { waitUntil: "commit" });
  const idle = () => performance.getEntriesByName("map-idle")[0]?.startTime;
  const time = await opened.waitForFunction(idle, undefined, { polling: 100, timeout: patienceMs });
  const result = await time.jsonValue();
  await context.close();
  return result ?? Number.NaN;
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;

const directory = mkdtempSync(join(tmpdir(), "shaar-bench-"));
const shaar = await startServer({ DATA_DIR: directory });
const bare = await serveBare(shaar.address);
const browser = await launchChromium();
try {
  const hidden = drawn.filter(({ theme }) => theme !== "base").map(({ id }) => `-${id}`);
  const at = `${view.zoom}/${view.latitude}/${view.longitude}`;
  const ours = `${shaar.address}/plan?at=${at}&layers=${hidden.join(",")}&lang=ky`;
  // Both once for the server's tile cache, which a first visitor of the day fills for all others.
  await timeToIdle(browser, bare.url);
  await timeToIdle(browser, ours);
  const bareTimes: number[] = [];
  const ourTimes: number[] = [];
  for (let run = 0; run < runs; run++) {
    bareTimes.push(await timeToIdle(browser, bare.url));
    ourTimes.push(await timeToIdle(browser, ours));
  }
  const ratio = median(ourTimes) / median(bareTimes);
  console.log(`bare MapLibre page  ${seconds(median(bareTimes))}  (${bareTimes.map(seconds).join(", ")})`);
  console.log(`our map             ${seconds(median(ourTimes))}  (${ourTimes.map(seconds).join(", ")})`);
  console.log(`ratio               ${ratio.toFixed(2)}  (limit ${limit})`);
  process.exitCode = ratio <= limit ? 0 : 1;
} finally {
  await browser.close();
  bare.server.close();
  await shaar.stop();
  rmSync(directory, { recursive: true, force: true });
}
