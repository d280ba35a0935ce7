import { accessibilityFindings, expect, test } from "#test/support/e2e.ts";
import { clickPlace, mapAtRest } from "./city-map.ts";
import { sampleRow } from "./sample-row.ts";

test("телефондо: карта, барак үч баскычта, издөө, жазуу, тилди алмаштыруу", async ({ open }) => {
  const house = await sampleRow("building", "use=block&sort=code");
  const page = await open(`/?${house.at}`, { language: "ky", viewport: "phone" });
  await mapAtRest(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  expect(await accessibilityFindings(page)).toEqual([]);

  const handle = page.getByRole("slider", { name: "Панелдин бийиктиги" });
  expect(await handle.getAttribute("aria-valuetext")).toBe("жабык");
  await handle.press("ArrowUp");
  await expect.poll(() => handle.getAttribute("aria-valuetext")).toBe("жарымы ачык");
  await page.getByRole("treeitem", { name: /^Имарат/ }).waitFor();
  const row = await page.getByRole("treeitem", { name: /^Имарат/ }).boundingBox();
  expect(row?.height).toBeGreaterThanOrEqual(44);
  await handle.press("ArrowDown");

  await clickPlace(page, house.place);
  await expect.poll(() => new URL(page.url()).searchParams.get("pick")).toBe(`building/${house.id}`);
  await page.getByRole("tab", { name: "Маалыматы" }).waitFor();

  await page.getByRole("button", { name: "Дагы", exact: true }).click();
  await page.getByRole("menuitemradio", { name: "Русский" }).click();
  await page.getByRole("tab", { name: "Сведения" }).waitFor();
  await page.getByRole("link", { name: "Сети" }).click();
  await expect.poll(() => new URL(page.url()).pathname).toBe("/networks");
});

test("телефондо шилтеме же издөө ачкан таблица көрүнүп турат", async ({ open }) => {
  const page = await open("/plan?at=15/42.8891/74.8470&dock=land-balance", {
    language: "ky",
    viewport: "phone",
  });
  const handle = page.getByRole("slider", { name: "Панелдин бийиктиги" });
  await expect.poll(() => handle.getAttribute("aria-valuetext")).toBe("жарымы ачык");
  await page.getByRole("tab", { name: "Жер балансы", selected: true }).waitFor();
  await page.getByRole("row", { name: /аз кабаттуу турак жай/ }).waitFor();
  await page.getByRole("tab", { name: "Катмарлар" }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get("dock")).toBeNull();
  await page.getByRole("combobox", { name: "Издөө" }).fill("дарак");
  await page.getByRole("option", { name: "Таблица: Дарак", exact: true }).click();
  await page.getByRole("tab", { name: "Таблица", selected: true }).waitFor();
  await page.getByRole("grid", { name: "Дарак" }).waitFor();
});
