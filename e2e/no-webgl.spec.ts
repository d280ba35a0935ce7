import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { chromiumProgram } from "#test/support/chromium.ts";
import { signedInCookies } from "#test/support/demo-people.ts";
import { sampleRow } from "./sample-row.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({
    ...(chromiumProgram() !== undefined && { executablePath: String(chromiumProgram()) }),
    args: ["--disable-3d-apis", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])],
  });
});
afterAll(() => browser.close());

test("эски компьютерде WebGL2 жок: билдирүү турат, издөө, катмарлар, таблица жана формалар иштейт", async () => {
  const { address } = inject("e2e");
  const context = await browser.newContext({ baseURL: address, viewport: { width: 1280, height: 1024 } });
  await context.addCookies(await signedInCookies(address, "engineer"));
  const page = await context.newPage();
  const uncaught: string[] = [];
  page.on("pageerror", (error) => uncaught.push(error.message));
  const valve = await sampleRow("water_valve", "sort=-code");
  await page.goto("/networks?lang=ky");
  await page.getByText("Карта бул түзмөктө тартылбайт").waitFor();
  await page.getByText(/Браузерде WebGL2 жок же өчүрүлгөн/).waitFor();
  await page.getByRole("treeitem", { name: /^Суу жапкычы 310/ }).waitFor();

  await page.getByRole("button", { name: "Таблица" }).click();
  const dock = page.getByRole("region", { name: "Төмөнкү панель" });
  await dock.getByRole("combobox", { name: "Катмар" }).selectOption({ label: "Суу жапкычы" });
  await dock.getByText("310 жазуу").waitFor();

  await page.getByRole("combobox", { name: "Издөө" }).fill(String(valve.values["code"]));
  await page.getByRole("listbox", { name: "Издөө" }).getByRole("option").first().click();
  const inspector = page.getByRole("complementary", { name: "Тандалган объект" });
  await inspector.getByRole("button", { name: "Түзөтүү" }).click();
  await inspector.getByLabel("Эскертүү").fill("Картасыз жазылды");
  await inspector.getByRole("button", { name: "Сактоо" }).click();
  await page.getByText("Сакталды").waitFor();
  await inspector.getByText("Картасыз жазылды").waitFor();
  expect(uncaught).toEqual([]);
  await context.close();
});
