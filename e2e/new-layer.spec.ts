import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { PageGuard } from "#test/support/page-guard.ts";
import { type RunningServer, startServer } from "#test/support/running-server.ts";
import { clickPlace, mapAtRest } from "./city-map.ts";

const root = join(import.meta.dirname, "..");
const copy = mkdtempSync(join(tmpdir(), "shaar-new-layer-"));
const own = join(root, "test", "new-layer");
let server: RunningServer;

/** A copy of the program with one more layer: its record, its line in the registry, its migration, and nothing else. */
function copyWithLayer(): void {
  const left = new Set(["node_modules", "dist", "data", ".git", ".cache", "test-results", "e2e", "docs"]);
  cpSync(root, copy, { recursive: true, filter: (path) => !left.has(basename(path)) });
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"), "junction");
  cpSync(join(own, "bus-stop.ts"), join(copy, "layers", "roads", "bus-stop.ts"));
  cpSync(join(own, "0900_bus_stop.sql"), join(copy, "migrations", "0900_bus_stop.sql"));
  const registry = join(copy, "layers", "index.ts");
  writeFileSync(
    registry,
    `import { busStop } from "./roads/bus-stop.ts";\n${readFileSync(registry, "utf8").replace("  streetLight,\n", "  streetLight,\n  busStop,\n")}`,
  );
}

/** A city of its own, without the sample data. */
function ownCity(): string {
  const directory = join(copy, "my-city");
  mkdirSync(directory);
  const kant = JSON.parse(readFileSync(join(root, "gis-data", "kant", "city.json"), "utf8"));
  writeFileSync(
    join(directory, "city.json"),
    JSON.stringify({ ...kant, id: "my_city", demo: false, last_year_with_data: null, sources: [] }),
  );
  return directory;
}

beforeAll(async () => {
  copyWithLayer();
  server = await startServer({ DATA_DIR: join(copy, "data") }, ["--city", ownCity()], copy);
}, 240_000);
afterAll(async () => {
  await server?.stop();
  rmSync(copy, { recursive: true, force: true });
});

/** By the link that the first start of a city prints. */
async function signInAsFirstAdmin(page: Page): Promise<void> {
  await expect.poll(() => server.output()).toContain("First administrator");
  const link = /open (http\S+)/.exec(server.output())?.[1] ?? "";
  await page.goto(link.replace("#", "?lang=ky#"));
  await page.getByLabel("Жаңы сырсөз", { exact: true }).fill("суу баштан тунат");
  await page.getByLabel("Жаңы сырсөз, кайра").fill("суу баштан тунат");
  await page.getByRole("button", { name: "Сактоо жана кирүү" }).click();
  await page.getByRole("heading", { name: "Башкы план" }).waitFor();
}

test("a new layer is in the tree, legend, form, map, table and search of the browser", async () => {
  const browser = await chromium.connect(inject("e2e").browser);
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: "reduce",
  });
  const guard = new PageGuard(context, server.address, []);
  const page = await context.newPage();
  await signInAsFirstAdmin(page);
  expect(await page.getByText("үлгү маалымат").count()).toBe(0);
  await page.goto(`${server.address}/?at=17/42.88881/74.85028&lang=ky`);
  await mapAtRest(page);
  const row = page.getByRole("treeitem", { name: /^Аялдама 0/ });
  await row.locator("button").first().click();
  await page.getByRole("treeitem", { name: "маршрутка" }).waitFor();

  await page.getByRole("combobox", { name: "Издөө" }).fill("аялдама");
  await page.getByRole("option", { name: "Кошуу: Аялдама", exact: true }).click();
  const inspector = page.getByRole("complementary", { name: "Тандалган объект" });
  await inspector.getByRole("heading", { name: "Аялдама" }).waitFor();
  await clickPlace(page, [74.85028, 42.88881]);
  await inspector.getByLabel("Аталышы (кыргызча)").fill("Өрүк аялдамасы");
  await inspector.getByLabel("Түрү").selectOption({ label: "маршрутка" });
  await inspector.getByLabel("Аянтчасы").fill("12,5");
  await inspector.getByRole("button", { name: "Сактоо" }).click();
  await page.getByText("Сакталды").waitFor();
  await inspector.getByText("Аянтчасы, м").waitFor();
  await page.getByRole("treeitem", { name: /^Аялдама 1/ }).waitFor();

  await page.getByRole("combobox", { name: "Издөө" }).fill("орук аял");
  await page.getByRole("listbox", { name: "Издөө" }).getByText("Өрүк аялдамасы").click();
  await mapAtRest(page);
  await page.getByRole("button", { name: "Экрандагы объекттер" }).click();
  await page.getByRole("listbox", { name: "Экрандагы объекттер" }).getByText("Өрүк аялдамасы").waitFor();
  await page.getByRole("button", { name: "Таблица" }).click();
  await page.getByRole("combobox", { name: "Катмар" }).selectOption({ label: "Аялдама" });
  const grid = page.getByRole("grid", { name: "Аялдама" });
  await grid.getByRole("columnheader", { name: "Аянтчасы, м" }).waitFor();
  await grid.getByRole("gridcell", { name: "12,5" }).waitFor();
  await context.close();
  await browser.close();
  expect(guard.complaints).toEqual([]);
});
