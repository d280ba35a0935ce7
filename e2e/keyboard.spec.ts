import type { Page } from "playwright-core";
import { expect, test } from "#test/support/e2e.ts";
import { mapAtRest } from "./city-map.ts";

const region = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest("[data-region]")?.getAttribute("data-region"));
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute("aria-label") ?? element?.textContent?.trim() ?? "";
  });

async function f6(page: Page, to: string): Promise<void> {
  for (let presses = 0; presses < 7 && (await region(page)) !== to; presses += 1)
    await page.keyboard.press("F6");
  expect(await region(page)).toBe(to);
}

test("калаа клавиатура менен гана: бөлүктөр, катмарлар, издөө, таблица, жазуу", async ({ open }) => {
  const page = await open("/?at=18/42.8919/74.8455", { language: "ky" });
  await mapAtRest(page);

  await page.keyboard.press("Tab");
  expect(await focused(page)).toBe("Картага өтүү");
  const order: (string | null | undefined)[] = [];
  for (let presses = 0; presses < 4; presses += 1) {
    await page.keyboard.press("F6");
    order.push(await region(page));
  }
  expect(order).toEqual(["top", "rail", "panel", "map"]);
  await page.keyboard.press("Shift+F6");
  expect(await region(page)).toBe("panel");

  const tree = page.getByRole("tree", { name: "Катмарлар" });
  const trees = tree.getByRole("treeitem", { name: /^Дарак/ });
  while (!(await page.evaluate(() => document.activeElement?.getAttribute("role") === "treeitem")))
    await page.keyboard.press("Tab");
  for (let presses = 0; presses < 12 && !/^Дарак/.test(await focused(page)); presses += 1)
    await page.keyboard.press("ArrowDown");
  expect(await trees.getAttribute("aria-checked")).toBe("true");
  await page.keyboard.press("Space");
  await expect.poll(() => trees.getAttribute("aria-checked")).toBe("false");
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => trees.getAttribute("aria-expanded")).toBe("true");
  await page.keyboard.press("ArrowRight");
  expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-level"))).toBe("3");

  await page.keyboard.press("Control+k");
  await page.keyboard.type("булбул 12");
  await page.getByRole("listbox", { name: "Издөө" }).getByRole("option").first().waitFor();
  await page.keyboard.press("Enter");
  const inspector = page.getByRole("complementary", { name: "Тандалган объект" });
  await inspector.getByRole("heading", { level: 2 }).waitFor();
  await f6(page, "inspector");
  // The first Escape may close the tooltip of the focused button.
  await expect
    .poll(async () => {
      await page.keyboard.press("Escape");
      return new URL(page.url()).searchParams.get("pick");
    })
    .toBeNull();

  await page.keyboard.press("Control+k");
  await page.keyboard.type("имарат");
  await page.getByRole("option", { name: "Таблица: Имарат", exact: true }).waitFor();
  for (let presses = 0; presses < 20; presses += 1) {
    const active = await page
      .getByRole("listbox", { name: "Издөө" })
      .getByRole("option", { selected: true })
      .innerText();
    if (active.startsWith("Таблица: Имарат")) break;
    await page.keyboard.press("ArrowDown");
  }
  await page.keyboard.press("Enter");
  const grid = page.getByRole("grid", { name: "Имарат" });
  await grid.getByRole("row").nth(3).waitFor();
  await f6(page, "dock");
  for (let presses = 0; presses < 12; presses += 1) {
    if (await page.evaluate(() => document.activeElement?.getAttribute("role") === "columnheader")) break;
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowRight");
  expect(await page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("gridcell");
  await page.keyboard.press("Enter");
  await inspector.getByRole("heading", { level: 2 }).waitFor();
});

test("the map itself is walked through and picked from by the keyboard", async ({ open }) => {
  const page = await open("/?at=18/42.8919/74.8455");
  await mapAtRest(page);
  await page.getByRole("button", { name: "What is in view" }).focus();
  await page.keyboard.press("Enter");
  const list = page.getByRole("listbox", { name: "What is in view" });
  await list.waitFor();
  await expect.poll(() => list.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  const inspector = page.getByRole("complementary", { name: "Selected object" });
  await inspector.getByRole("heading", { level: 2 }).waitFor();
});
