import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { accessibilityFindings, expect, picture, test } from "#test/support/e2e.ts";
import { textsOf } from "#test/support/pdf-text.ts";
import { cellsOf } from "#test/support/xlsx-content.ts";

/** What only costs time in software WebGL. */
const hidden = ["tree", "planting_site", "building", "street_light", "red_line", "parcel", "sidewalk"]
  .map((layer) => `-${layer}`)
  .join();
const address = `/plan?at=14.6/42.8885/74.8503&layers=${hidden}`;

/** Takes one form of what a part of the screen shows. */
async function taken(page: Page, button: Locator, item: string): Promise<{ name: string; file: Buffer }> {
  await button.click();
  const download = page.waitForEvent("download");
  await page.getByRole("menuitem", { name: item, exact: true }).click();
  const directory = await mkdtemp(join(tmpdir(), "shaar-register-"));
  try {
    const path = join(directory, "file");
    await (await download).saveAs(path);
    return { name: (await download).suggestedFilename(), file: await readFile(path) };
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

test("пландоочу эскертүүлөрдүн реестрин сүзгүчү менен PDF жана XLSX түрүндө алат", async ({ open }) => {
  const page = await open(address, { language: "ky", as: "planner" });
  await page.getByRole("tab", { name: "Эскертүүлөр" }).click();
  const list = page.getByRole("list", { name: "Эскертүүлөр жана сунуштар" });
  await list.waitFor();
  const countOf = async (): Promise<number> =>
    Number.parseInt((await page.getByText(/^\d+ эскертүү/).textContent()) ?? "", 10);
  const all = await countOf();
  await page.getByLabel("Түрү").selectOption({ label: "сунуш" });
  await expect.poll(countOf, { timeout: 15_000 }).toBeLessThan(all);
  const count = await countOf();
  const button = page.getByRole("button", { name: "Жүктөп алуу" }).first();
  await button.click();
  await page.getByRole("menuitemradio", { name: "кыргызча" }).waitFor();
  await picture(page, "registers/menu-ky");
  expect(await accessibilityFindings(page)).toEqual([]);
  await page.keyboard.press("Escape");
  const sheet = await taken(page, button, "XLSX");
  expect(sheet.name).toBe("kant-remarks-sample-data.xlsx");
  const cells = cellsOf(sheet.file);
  expect(cells.flat()).toContain(`Жазуулар: ${count}. / Записей: ${count}.`);
  expect(cells.filter((row) => String(row[2]).startsWith("сунуш")).length).toBe(count);
  const paper = await taken(page, button, "PDF, A4");
  const texts = textsOf(paper.file).join(" ");
  expect(texts).toContain("Тандалды: сунуш. / Отобраны: предложение.");
  expect(texts).toContain("үлгү маалымат (чыныгы эмес) / учебные данные (не настоящие)");
});

test("a planner takes the balance of a quarter for all residents, and it adds up in the file", async ({
  open,
}) => {
  const page = await open(`${address}&dock=land-balance`, { as: "planner" });
  const dock = page.getByRole("region", { name: /Land balance|Bottom/ });
  await page.getByText("Inside the boundary").waitFor();
  await page.getByLabel("Place").selectOption({ index: 1 });
  await page.getByText("Official area").waitFor({ state: "detached" });
  await page.getByText(/^all/).click();
  const button = dock.getByRole("button", { name: "Download" });
  const { file } = await taken(page, button, "XLSX");
  const cells = cellsOf(file);
  const column = (title: RegExp) => cells.find(([first]) => title.test(String(first)))?.[1];
  const [zoned, unassigned, twice, inside] = [/^Бир гана/, /^Эч кимге/, /^Эки жолу/, /^Чек ичинде/].map(
    (title) => Number(column(title)),
  ) as [number, number, number, number];
  expect(inside).toBeGreaterThan(0);
  expect(Math.abs(zoned + unassigned + twice - inside)).toBeLessThan(1e-9);
  expect(cells.flat().join(" ")).toContain("чыныгы (катталбагандар менен)");
  await picture(page, "registers/balance-en");
});
