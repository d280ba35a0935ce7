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
