import type { Page } from "playwright-core";
import type { SearchAnswer } from "#contract/search.ts";
import { expect, test } from "#test/support/e2e.ts";
import { mapAtRest } from "./city-map.ts";
import { ask } from "./sample-row.ts";

/** A corner of the city: it is drawn sooner than the whole. */
const overview = "at=16/42.8881/74.8503";
const box = (page: Page) => page.getByRole("combobox", { name: /Издөө|Search/ });
const options = (page: Page) => page.getByRole("listbox").getByRole("option");

test("көчө жана үй боюнча издөө: ө менен ү жок клавиатурада да табылат", async ({ open }) => {
  const page = await open(`/?${overview}`, { language: "ky" });
  await mapAtRest(page);
  const { found } = await ask<SearchAnswer>(`/api/search?q=${encodeURIComponent("булбул 12")}`, null);
  const label = found[0]?.label.ky ?? "";
  expect(label).toMatch(/өчөсү, 12/);
  const [street = ""] = label.split(",");
  const withoutKyrgyz = (text: string) =>
    text.replaceAll("ө", "о").replaceAll("ү", "у").replaceAll("Ү", "У").replaceAll("ң", "н");
  for (const typed of [`${street} 12`, `${withoutKyrgyz(street)} 12`, "булбул 12"]) {
    await box(page).fill(typed);
    await options(page).filter({ hasText: label }).first().waitFor();
  }
  await page.keyboard.press("Enter");
  const inspector = page.getByRole("complementary", { name: "Тандалган объект" });
  await inspector.getByRole("heading", { level: 2 }).waitFor();
  await mapAtRest(page);
  const at = new URL(page.url()).searchParams.get("at")?.split("/").map(Number) ?? [];
  expect(at[0]).toBeGreaterThan(16);
});

test("an asset's code leads to the asset, and only those who may read it find it", async ({ open }) => {
  const anybody = await open(`/?${overview}`);
  await box(anybody).fill("В-0042");
  await anybody.getByText("Nothing found for “В-0042”.", { exact: false }).waitFor();
  const engineer = await open(`/?${overview}`, { as: "engineer" });
  await box(engineer).fill("в-0042");
  await options(engineer).filter({ hasText: "В-0042" }).first().click();
  await engineer
    .getByRole("complementary", { name: "Selected object" })
    .getByText("В-0042")
    .first()
    .waitFor();
  expect(new URL(engineer.url()).searchParams.get("pick")).toMatch(/^water_main\//);
});

test("layers and commands are found by their names in any language", async ({ open }) => {
  const page = await open(`/?${overview}`, { as: "planner" });
  await box(page).waitFor();
  await page.keyboard.press("Control+k");
  await page.keyboard.type("дарак");
  await page.getByRole("option", { name: "Table: Tree", exact: true }).click();
  await page.getByRole("grid", { name: "Tree" }).waitFor();
  await page.keyboard.press("Control+k");
  await page.keyboard.type("водопровод");
  await options(page).filter({ hasText: "show the layer" }).first().click();
  await expect.poll(() => new URL(page.url()).searchParams.get("layers")).toBe("water_main");
  await page.keyboard.press("Control+k");
  await page.keyboard.type("planned ob");
  await options(page).filter({ hasText: "Add: Planned object" }).click();
  await page.getByRole("heading", { name: "Planned object" }).waitFor();
});

test("what was chosen stays chosen when places come late", async ({ open }) => {
  const page = await open(`/?${overview}`);
  await mapAtRest(page);
  const { promise: held, resolve: release } = Promise.withResolvers<void>();
  await page.route("**/api/search?*", async (route) => {
    await held;
    await route.continue();
  });
  await box(page).fill("street");
  await options(page).nth(1).waitFor();
  await page.keyboard.press("ArrowDown");
  const chosen = page.getByRole("listbox").getByRole("option", { selected: true });
  const before = await chosen.innerText();
  const listed = await options(page).count();
  release();
  await expect.poll(() => options(page).count()).toBeGreaterThan(listed);
  expect(await chosen.innerText()).toBe(before);
});
