import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { onTestFinished } from "vitest";
import { accessibilityFindings, expect, test } from "#test/support/e2e.ts";
import { mapAtRest } from "./city-map.ts";
import { sampleRow } from "./sample-row.ts";

const dock = (page: Page) => page.getByRole("region", { name: "Bottom panel" });
const grid = (page: Page, name: string) => dock(page).getByRole("grid", { name });
const total = async (page: Page): Promise<number> =>
  Number((await dock(page).getByRole("status").first().innerText()).replaceAll(/\D/g, "") || Number.NaN);

/** The texts of a column, from the top, as far as they are in sight. */
async function column(page: Page, name: string, heading: string): Promise<string[]> {
  const table = grid(page, name);
  const head = table.getByRole("columnheader", { name: new RegExp(`^${heading}`) }).first();
  const index = await head.getAttribute("aria-colindex");
  return await table.locator(`[role="gridcell"][aria-colindex="${index}"]`).allInnerTexts();
}

async function openTable(page: Page, layer: string): Promise<void> {
  await dock(page).getByRole("combobox", { name: "Layer" }).selectOption({ label: layer });
  await grid(page, layer).getByRole("row").nth(3).waitFor();
}

test("the table sorts, filters, follows the map, and takes one to the row", async ({ open }) => {
  const valve = await sampleRow("water_valve", "sort=code");
  const page = await open(`/networks?${valve.at}&dock=table`, { as: "engineer" });
  await mapAtRest(page);
  await openTable(page, "Water valve");
  expect(await total(page)).toBe(310);
  expect(await accessibilityFindings(page)).toEqual([]);

  const heading = grid(page, "Water valve").getByRole("columnheader", { name: /^Diameter/ });
  await heading.click();
  const smallest = String((await sampleRow("water_valve", "sort=diameter_mm")).values["diameter_mm"]);
  await expect.poll(async () => (await column(page, "Water valve", "Diameter"))[0]).toBe(smallest);
  await heading.click();
  await expect
    .poll(async () => Number((await column(page, "Water valve", "Diameter"))[0]))
    .toBeGreaterThan(200);

  await dock(page).getByRole("textbox", { name: "Filter…" }).fill(String(valve.values["code"]).toLowerCase());
  await expect.poll(() => total(page)).toBe(1);
  await grid(page, "Water valve").getByRole("row").nth(1).dblclick();
  await page
    .getByRole("complementary", { name: "Selected object" })
    .getByRole("heading", { level: 2 })
    .waitFor();
  await dock(page).getByRole("textbox", { name: "Filter…" }).fill("");
  await expect.poll(() => total(page)).toBe(310);
  await mapAtRest(page);
  await dock(page).getByText("Only what is in view").click();
  await expect.poll(() => total(page)).toBeLessThan(100);
});

test("several rows get one value at once, and one click takes it back", async ({ open }) => {
  const page = await open("/networks?at=17/42.888/74.85&dock=table", { as: "engineer" });
  await openTable(page, "Fire hydrant");
  const table = grid(page, "Fire hydrant");
  await table.getByRole("row").nth(1).click();
  await table
    .getByRole("row")
    .nth(3)
    .click({ modifiers: ["Shift"] });
  await page.getByRole("complementary", { name: "Selected object" }).getByText("3 rows selected").waitFor();
  await dock(page).getByRole("button", { name: "Edit the selected" }).click();
  const dialog = page.getByRole("dialog", { name: "Edit the selected" });
  await dialog.getByLabel("Field").selectOption({ label: "Remark" });
  await dialog.getByLabel("New value").fill("Seen in spring");
  await dialog.getByText("The value of 3 rows will change.").waitFor();
  await dialog.getByRole("button", { name: "Save" }).click();
  const changed = async () =>
    (await column(page, "Fire hydrant", "Remark")).filter((text) => text === "Seen in spring").length;
  await page.getByText("Saved").waitFor();
  await expect.poll(changed).toBe(3);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect.poll(changed).toBe(0);
});

test("what the table shows is taken along as a file, with the word that it is sample data", async ({
  open,
}) => {
  const page = await open("/?at=17/42.888/74.85&dock=table");
  await openTable(page, "Building");
  await dock(page).getByRole("textbox", { name: "Filter…" }).fill("B-0001");
  await expect.poll(() => total(page)).toBe(1);
  const directory = mkdtempSync(join(tmpdir(), "shaar-export-"));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  const take = async (format: string): Promise<Buffer> => {
    await dock(page).getByRole("button", { name: "Export" }).click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("menuitem", { name: format }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^kant-building-.*sample/i);
    const path = join(directory, download.suggestedFilename());
    await download.saveAs(path);
    return readFileSync(path);
  };
  const { features } = JSON.parse((await take("GEOJSON")).toString());
  expect(features.map(({ properties }: { properties: object }) => properties)).toMatchObject([
    { code: "B-0001", synthetic: true },
  ]);
  expect((await take("CSV")).toString()).toContain("B-0001");
  expect((await take("XLSX")).subarray(0, 2).toString()).toBe("PK");
});
