import type { Page } from "playwright-core";
import { accessibilityFindings, expect, test } from "#test/support/e2e.ts";
import { collection, mapFile, type TestFeature } from "#test/support/map-file.ts";
import { clickPlace, mapAtRest } from "./city-map.ts";
import { ask } from "./sample-row.ts";

type Total = { readonly total: number };
const counted = async (layer: string, code: string): Promise<number> =>
  (await ask<Total>(`/api/layers/${layer}/rows?limit=1&q=${encodeURIComponent(code)}`, "admin")).total;

const panel = (page: Page) => page.getByRole("complementary", { name: "Data" });
const step = (page: Page, name: string) => panel(page).getByRole("heading", { name, level: 3 });

async function choose(page: Page, name: string, content: Buffer): Promise<void> {
  await panel(page).getByRole("button", { name: "Choose a file" }).waitFor();
  await page.locator('input[type="file"]').setInputFiles({
    name,
    mimeType: "application/octet-stream",
    buffer: content,
  });
}

/** A pipe of one hundred metres among the gardens in the south-west; each begins where the last one ends. */
const pipe = (number: number): TestFeature => ({
  properties: { Номер: `E2E-${number}`, Материал: number === 2 ? "железо" : "сталь", Диаметр: 100 },
  geometry: {
    type: "LineString",
    coordinates: [
      [74.841 + number * 0.001, 42.8832],
      [74.842 + number * 0.001, 42.8832],
    ],
  },
});

test("a GeoPackage of pipes: columns, values, proposed nodes on the map, saved, shown, and undone in one step", async ({
  open,
}) => {
  // The picked pipe is asked for once more after the undo, and is gone.
  const allow = [/status of 404/];
  const files = await mapFile("GPKG", [0, 1, 2, 3].map(pipe), { layer: "water" });
  const page = await open("/data", { as: "engineer", allow });
  await mapAtRest(page);
  await choose(page, "water main 2013.gpkg", files.get(".gpkg") ?? Buffer.alloc(0));

  await step(page, "Layer and columns").waitFor();
  const target = panel(page).getByRole("combobox", { name: "Into which layer" });
  await expect.poll(() => target.inputValue()).toBe("water_main");
  await panel(page).getByText("The file says so, and its coordinates lie in the city.").waitFor();
  expect(await panel(page).getByRole("combobox", { name: "Номер" }).inputValue()).toBe("code");
  await panel(page)
    .getByRole("combobox", { name: "Coordinate system" })
    .selectOption({ label: "Kyrg-06 zone 3 · EPSG:7694" });
  await panel(page)
    .getByText(/looks like degrees/)
    .waitFor();
  await panel(page).getByRole("combobox", { name: "Coordinate system" }).selectOption("4326");
  await panel(page).getByRole("combobox", { name: "железо", exact: true }).selectOption("steel");
  expect(await accessibilityFindings(page)).toEqual([]);
  await panel(page).getByRole("button", { name: "Check the rows" }).click();

  await step(page, "Look before saving").waitFor();
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent))
    .toBe("Look before saving");
  await panel(page).getByText("Nodes of the network: new").waitFor();
  const save = panel(page).getByRole("button", { name: "Save 4" });
  expect(await save.isDisabled()).toBe(true);
  await mapAtRest(page);
  expect(await counted("water_main", "E2E-")).toBe(0);
  expect(await accessibilityFindings(page)).toEqual([]);
  await panel(page)
    .getByRole("checkbox", { name: /I have looked at the nodes/ })
    .check();
  await save.click();

  await step(page, "Done").waitFor();
  await panel(page).getByText("4 rows loaded").waitFor();
  expect(await counted("water_main", "E2E-")).toBe(4);
  await panel(page).getByRole("button", { name: "Show on the map" }).click();
  await expect.poll(() => new URL(page.url()).search).toContain("water_main");
  await mapAtRest(page);
  await clickPlace(page, [74.8415, 42.8832]);
  await page
    .getByRole("complementary", { name: "Selected object" })
    .getByText("E2E-0", { exact: true })
    .first()
    .waitFor();

  await panel(page).getByRole("button", { name: "Load another file" }).click();
  await panel(page).getByRole("button", { name: "Undo the whole load" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Undo the whole load" }).click();
  await panel(page).getByText("undone", { exact: true }).waitFor();
  expect(await counted("water_main", "E2E-")).toBe(0);
});

const light = (code: string, more: object = {}, at = 74.8436): TestFeature => ({
  properties: { code, ...more },
  geometry: { type: "Point", coordinates: [at, 42.8861] },
});

test("a file with bad rows names each with its cure, survives a closed panel, and saves the good ones alone", async ({
  open,
}) => {
  const page = await open("/data", { as: "engineer" });
  const rows = [
    light("E2E-L1", { built_year: 1985 }),
    light("E2E-L2", { built_year: "давно" }),
    light("E2E-L1"),
    light("E2E-L4", {}, 79.9),
  ];
  await choose(page, "street light.geojson", collection(rows));
  await step(page, "Layer and columns").waitFor();
  await panel(page).getByRole("button", { name: "Check the rows" }).click();
  await step(page, "Look before saving").waitFor();
  const bad = panel(page).getByRole("list", { name: "Rows with faults" });
  await bad.getByText(/Row 2 .* давно/).waitFor();
  await bad.getByText(/Row 3 .* E2E-L1/).waitFor();
  await bad.getByText(/lies outside the city/).waitFor();

  await panel(page).getByRole("tab", { name: "Tokens" }).click();
  await page.reload();
  await panel(page).getByRole("tab", { name: "Load a file" }).click();
  await panel(page).getByRole("button", { name: "Open the load “street light.geojson”" }).click();
  await step(page, "Look before saving").waitFor();
  const save = panel(page).getByRole("button", { name: "Save 1" });
  expect(await save.isDisabled()).toBe(true);
  await panel(page)
    .getByRole("checkbox", { name: /Save only the good rows/ })
    .check();
  await save.click();
  await panel(page).getByText("1 row loaded").waitFor();
  expect(await counted("street_light", "E2E-L")).toBe(1);
  await panel(page).getByRole("button", { name: "Undo the whole load" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Undo the whole load" }).click();
  await step(page, "The load was undone").waitFor();
  expect(await counted("street_light", "E2E-L")).toBe(0);
});

test("окулбаган файл эмне үчүн экенин жана эмне кылуу керегин айтат", async ({ open }) => {
  const page = await open("/data", { as: "engineer", language: "ky", viewport: "phone" });
  await page.getByRole("slider", { name: "Панелдин бийиктиги" }).press("End");
  await page.getByRole("button", { name: "Файл тандоо" }).waitFor();
  await page.locator('input[type="file"]').setInputFiles({
    name: "текст.gpkg",
    mimeType: "application/octet-stream",
    buffer: Buffer.from("бул маалымат базасы эмес"),
  });
  await page.getByRole("heading", { name: "Файл жүктөлгөн жок" }).waitFor();
  await page.getByText(/«текст.gpkg» файлы бузулган/).waitFor();
  await page.getByRole("button", { name: "Башка файл" }).click();
  await page.getByRole("button", { name: "Файл тандоо" }).waitFor();
});

test("a required field that the file lacks is asked for, and the form goes to it", async ({ open }) => {
  const page = await open("/data", { as: "planner" });
  const street: TestFeature = { properties: {}, geometry: pipe(0).geometry };
  await choose(page, "street.geojson", collection([street]));
  await step(page, "Layer and columns").waitFor();
  await panel(page).getByRole("button", { name: "Check the rows" }).click();
  const needed = panel(page).getByRole("combobox", { name: "Class" });
  await expect.poll(() => needed.evaluate((input) => input === document.activeElement)).toBe(true);
  await needed.selectOption("local");
  await panel(page).getByRole("button", { name: "Check the rows" }).click();
  await panel(page).getByRole("button", { name: "Save 1" }).waitFor();
});
