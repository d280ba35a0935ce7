import type { Page } from "playwright-core";
import type { RowsPage } from "#contract/rows.ts";
import { accessibilityFindings, expect, test } from "#test/support/e2e.ts";
import { mapAtRest } from "./city-map.ts";
import { ask } from "./sample-row.ts";

const panel = (page: Page) => page.getByRole("complementary", { name: /Data|Маалымат/ });
const rowsWith = async (layer: string, typed: string): Promise<number> =>
  (await ask<RowsPage>(`/api/layers/${layer}/rows?limit=1&q=${encodeURIComponent(typed)}`)).total;

const feature = (geometry: object, properties: object) => ({ type: "Feature", geometry, properties });
const fileOf = (name: string, features: readonly object[]) => ({
  name,
  mimeType: "application/geo+json",
  buffer: Buffer.from(JSON.stringify({ type: "FeatureCollection", features })),
});

test("a file is checked and seen on the map before it is saved, and taken back in one step", async ({
  open,
}) => {
  const page = await open("/data?at=18/42.8868/74.8563", { as: "engineer" });
  const tree = (code: string, east: number, height: number) =>
    feature(
      { type: "Point", coordinates: [74.8561 + east * 1e-4, 42.8868] },
      { code, Height: height, no: east },
    );
  await panel(page)
    .locator('input[type="file"]')
    .setInputFiles(
      fileOf("sports-ground.geojson", [tree("Ж-1", 1, 4.5), tree("Ж-2", 2, 5), tree("Ж-3", 3, 600)]),
    );
  await panel(page).getByRole("combobox", { name: "Into which layer" }).selectOption({ label: "Tree" });
  const height = panel(page).getByRole("combobox", { name: "Height" });
  expect(await height.inputValue()).toBe("height_m");
  await panel(page).getByRole("combobox", { name: "no", exact: true }).selectOption({ label: "— leave out" });
  await panel(page).getByRole("button", { name: "Check the rows" }).click();

  const faults = panel(page).getByRole("list", { name: "Rows with faults" });
  await faults.getByText(/Row 3/).waitFor();
  await faults.getByText(/600/).first().waitFor();
  expect(await rowsWith("tree", "Ж-1")).toBe(0);
  expect(await accessibilityFindings(page)).toEqual([]);
  await panel(page).getByText("Save only the good rows, without those with faults").click();
  await panel(page).getByRole("button", { name: "Save 2" }).click();
  await panel(page).getByText("2 rows loaded").waitFor();
  expect(await rowsWith("tree", "Ж-1")).toBe(1);

  await panel(page).getByRole("button", { name: "Show on the map" }).click();
  await mapAtRest(page);
  await panel(page).getByRole("button", { name: "Undo the whole load" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Undo the whole load" }).click();
  await page.getByText("The load was undone").first().waitFor();
  expect(await rowsWith("tree", "Ж-1")).toBe(0);
});

test("түтүктөрдүн түйүндөрү сунушталат, адам ырастаганда гана сакталат", async ({ open }) => {
  const page = await open("/data?at=18/42.8868/74.8563", { language: "ky", as: "engineer" });
  const pipe = (code: string, ...xs: number[]) =>
    feature(
      { type: "LineString", coordinates: xs.map((x) => [74.8555 + x * 1e-4, 42.8865]) },
      { code, diameter_mm: 63 },
    );
  await panel(page)
    .locator('input[type="file"]')
    .setInputFiles(fileOf("стадион.geojson", [pipe("ӨС-1", 0, 3), pipe("ӨС-2", 3, 6)]));
  await panel(page).getByRole("combobox", { name: "Кайсы катмарга" }).selectOption({ label: "Суу түтүгү" });
  await panel(page).getByRole("button", { name: "Жазууларды текшерүү" }).click();
  await panel(page).getByText("Тармактын түйүндөрү: жаңы").waitFor();
  const save = panel(page).getByRole("button", { name: /^Сактоо: 2/ });
  expect(await save.isDisabled()).toBe(true);
  const before = await rowsWith("water_junction", "");
  await panel(page).getByRole("checkbox").check();
  await save.click();
  await panel(page).getByText("2 жазуу жүктөлдү").waitFor();
  expect(await rowsWith("water_junction", "")).toBe(before + 3);
  const { rows, columns } = await ask<RowsPage>("/api/layers/water_main/rows?q=өс-&sort=code");
  const value = (index: number, name: string) => rows[index]?.[columns.indexOf(name)];
  expect(value(0, "to_node")).toBe(value(1, "from_node"));
  await panel(page).getByRole("button", { name: "Жүктөөнү толугу менен кайтаруу" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Жүктөөнү толугу менен кайтаруу" }).click();
  await page.getByText("Жүктөө кайтарылды").first().waitFor();
  expect(await rowsWith("water_junction", "")).toBe(before);
});
