import type { Page } from "playwright-core";
import type { StoredRow } from "#contract/row.ts";
import { accessibilityFindings, expect, test } from "#test/support/e2e.ts";
import { clickPlace, mapAtRest, onPage, type Position } from "./city-map.ts";
import { ask, sampleRow } from "./sample-row.ts";

/** The stadium's field: nothing lies here that a drawing would snap to. */
const field: Position = [74.8563, 42.8868];
const from = ([longitude, latitude]: Position, east: number, north: number): Position => [
  longitude + east / 81_690,
  latitude + north / 111_090,
];
const at = `at=19/${field[1]}/${field[0]}`;

const inspector = (page: Page) =>
  page.getByRole("complementary", { name: /Selected object|Тандалган объект/ });
const tools = (page: Page) => page.getByRole("region", { name: "Drawing tools" });

async function addFromSearch(page: Page, layer: string): Promise<void> {
  const search = page.getByRole("combobox", { name: "Search" });
  await search.fill(layer);
  await page.getByRole("option", { name: `Add: ${layer}`, exact: true }).click();
  await page.getByRole("heading", { name: layer, level: 2 }).waitFor();
}

/** The row that the inspector shows once it is saved. */
async function savedRow(page: Page): Promise<StoredRow> {
  await inspector(page).getByRole("button", { name: "Save" }).click();
  await page.getByText("Saved").waitFor();
  await expect.poll(() => new URL(page.url()).searchParams.get("pick")).not.toBeNull();
  const [layer = "", id = ""] = new URL(page.url()).searchParams.get("pick")?.split("/") ?? [];
  return await ask<StoredRow>(`/api/layers/${layer}/rows/${id}`);
}

test("a tree is put on the map, is seen on it, and is taken back", async ({ open }) => {
  const page = await open(`/?${at}`, { as: "planner" });
  await mapAtRest(page);
  await addFromSearch(page, "Tree");
  await clickPlace(page, field);
  await inspector(page).getByLabel("Height").fill("4,5");
  const { row, geom } = await savedRow(page);
  expect(row["height_m"]).toBe(4.5);
  const [longitude = 0, latitude = 0] = (geom as { coordinates: number[] }).coordinates;
  expect([longitude.toFixed(5), latitude.toFixed(5)]).toEqual([field[0].toFixed(5), field[1].toFixed(5)]);
  await mapAtRest(page);
  await page.keyboard.press("Escape");
  await expect.poll(() => new URL(page.url()).searchParams.get("pick")).toBeNull();
  await expect
    .poll(async () => {
      await clickPlace(page, field);
      return new URL(page.url()).searchParams.get("pick");
    })
    .toMatch(/^tree\//);
});

test("a pipe is drawn with new nodes at its ends, and undo leaves neither", async ({ open }) => {
  // What was just made stays selected while it is taken back.
  const page = await open(`/networks?${at}`, { as: "engineer", allow: [/status of 404/] });
  await mapAtRest(page);
  await addFromSearch(page, "Water main");
  await clickPlace(page, from(field, -25, 0));
  await clickPlace(page, from(field, 0, 10));
  await tools(page).getByText("Length").waitFor();
  await clickPlace(page, from(field, 25, 0), { double: true });
  await tools(page).getByText("A new node will stand at its end: Water junction").waitFor();
  await inspector(page).getByLabel("Diameter").fill("160");
  await inspector(page).getByLabel("Material").selectOption({ label: "polyethylene" });
  const main = await savedRow(page);
  expect(main.row["length_m"]).toBeGreaterThan(53);
  expect(main.row["length_m"]).toBeLessThan(55);
  const ends = [main.row["from_node"], main.row["to_node"]];
  for (const id of ends) await ask(`/api/layers/water_junction/rows/${id}`);
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByText("Undone").waitFor();
  for (const id of ends) await expect(ask(`/api/layers/water_junction/rows/${id}`)).rejects.toThrow("404");
});

test("a double click that a node catches ends the pipe at that node", async ({ open }) => {
  const junction = await sampleRow("water_junction", "sort=code");
  const page = await open(`/networks?${junction.at.replace("18", "19")}`, { as: "engineer" });
  await mapAtRest(page);
  await addFromSearch(page, "Water main");
  await clickPlace(page, from(junction.place, 18, 11));
  // A metre is nine pixels here: near enough to be caught, farther than two clicks of one hand lie apart.
  await clickPlace(page, from(junction.place, 0.8, 0.6), { double: true });
  await tools(page).getByRole("button", { name: "Finish" }).waitFor({ state: "detached" });
  await inspector(page).getByLabel("Diameter").fill("110");
  await inspector(page).getByLabel("Material").selectOption({ label: "polyethylene" });
  expect((await savedRow(page)).row["to_node"]).toBe(junction.id);
});

test("a green area is drawn, measured as it is drawn, and reshaped with undo", async ({ open }) => {
  const page = await open(`/?${at}`, { as: "planner" });
  await mapAtRest(page);
  await addFromSearch(page, "Green area");
  const corners = [from(field, -20, -15), from(field, 20, -15), from(field, 20, 15), from(field, -20, 15)];
  for (const corner of corners) await clickPlace(page, corner);
  await clickPlace(page, corners[0] ?? field);
  await tools(page)
    .getByText(/1\s?(19|20)\d\s?m²/)
    .waitFor();
  expect(await accessibilityFindings(page)).toEqual([]);
  await inspector(page).getByLabel("Kind").selectOption({ label: "lawn" });
  const { row } = await savedRow(page);
  expect(Math.round(Number(row["area_m2"]) / 10)).toBe(120);

  await inspector(page).getByRole("button", { name: "Reshape" }).click();
  const corner = await onPage(page, corners[2] ?? field);
  const pulled = await onPage(page, from(field, 20, 25));
  await page.mouse.move(corner.x, corner.y);
  await page.mouse.down();
  await page.mouse.move(pulled.x, pulled.y, { steps: 5 });
  await page.mouse.up();
  await tools(page)
    .getByText(/1\s?(39|40)\d\s?m²/)
    .waitFor();
  await page.keyboard.press("Control+z");
  await tools(page)
    .getByText(/1\s?(19|20)\d\s?m²/)
    .waitFor();
  await tools(page).getByRole("button", { name: "Redo" }).click();
  await tools(page)
    .getByText(/1\s?(39|40)\d\s?m²/)
    .waitFor();
  await inspector(page).getByRole("button", { name: "Save" }).click();
  await inspector(page)
    .getByText(/^1\s?(39|40)\d\.\d$/)
    .waitFor();
});
