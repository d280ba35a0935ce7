import type { Page } from "playwright-core";
import { expect, test } from "#test/support/e2e.ts";
import { mapAtRest } from "./city-map.ts";
import { sampleRow } from "./sample-row.ts";

test("a link shows the other person the same: place, layers, row, year, table, language", async ({
  open,
}) => {
  const house = await sampleRow("building", "use=block&sort=code");
  const mine = await open(`/?${house.at}`, { language: "ru" });
  await mapAtRest(mine);
  const tree = mine.getByRole("tree", { name: "Слои" });
  await tree
    .getByRole("treeitem", { name: /^Дерево/ })
    .getByRole("checkbox")
    .uncheck();
  await mine.getByRole("button", { name: "Таблица" }).click();
  await mine.getByRole("button", { name: "2017 год" }).click();
  await mine.getByRole("slider", { name: /^Год/ }).fill("2012");
  await mine.mouse.move(800, 300);
  await mine.mouse.wheel(0, -300);
  await mapAtRest(mine);
  await expect.poll(() => mine.url()).toMatch(/year=2012/);
  await mine.waitForTimeout(400);
  const link = new URL(mine.url());
  expect(link.searchParams.get("layers")).toBe("-tree");

  const theirs = await open(`${link.pathname}${link.search}&pick=building/${house.id}`, { language: "en" });
  await mapAtRest(theirs);
  expect(new URL(theirs.url()).searchParams.get("at")).toBe(link.searchParams.get("at"));
  const theirTree = theirs.getByRole("tree", { name: "Слои" });
  const tree2 = theirTree.getByRole("treeitem", { name: /^Дерево/ });
  expect(await tree2.getByRole("checkbox").isChecked()).toBe(false);
  await theirs.getByRole("button", { name: "2012 год" }).waitFor();
  await theirs.getByRole("grid", { name: "Здание" }).waitFor();
  await theirs
    .getByRole("complementary", { name: "Выбранный объект" })
    .getByText("многоквартирный дом")
    .waitFor();
  await theirs.goBack();
});

test("язык жана көрүнүш дароо алмашат, карта ордунда калат", async ({ open }) => {
  const page = await open("/?at=17/42.88881/74.85028", { language: "ky" });
  await mapAtRest(page);
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await ground();
  await page.getByRole("radio", { name: "Русский" }).check({ force: true });
  await page.getByRole("heading", { name: "Генплан" }).waitFor();
  await page.getByText("учебные данные (не настоящие)").waitFor();
  expect(await page.locator("html").getAttribute("lang")).toBe("ru");
  await page.getByRole("button", { name: "Оформление" }).click();
  await page.getByRole("menuitemradio", { name: "Тёмное" }).click();
  await expect.poll(ground).not.toBe(light);
  await page.getByRole("radio", { name: "Кыргызча" }).check({ force: true });
  await page.getByRole("heading", { name: "Башкы план" }).waitFor();
  await mapAtRest(page);
  expect(new URL(page.url()).searchParams.get("at")).toBe("17/42.88881/74.85028");
});

test("what a page has open is in the link, and the way back leads out of it", async ({ open }) => {
  const mine = await open("/losses?year=2012", { as: "council" });
  const heading = (page: Page, name: string | RegExp) =>
    page.getByRole("heading", { level: 2, name, exact: true });
  await mine.getByRole("radio", { name: "Leakage index" }).check({ force: true });
  await mine
    .getByRole("button", { name: /^Sample zone 2/ })
    .first()
    .click();
  await heading(mine, /^Sample zone 2/).waitFor();
  await expect.poll(() => new URL(mine.url()).searchParams.get("by")).toBe("index");
  const link = new URL(mine.url());

  const theirs = await open(`${link.pathname}${link.search}`, { as: "engineer" });
  await heading(theirs, /^Sample zone 2/).waitFor();
  expect(await theirs.getByRole("radio", { name: "Leakage index" }).isChecked()).toBe(true);
  await theirs.getByRole("tab", { name: "Heat" }).click();
  await heading(theirs, "How much heat is lost on the way").waitFor();
  expect(new URL(theirs.url()).searchParams.get("panel")).toBe("heat-loss");
  expect(new URL(theirs.url()).searchParams.get("open")).toBeNull();
  await theirs.goBack();
  await heading(theirs, /^Sample zone 2/).waitFor();

  await mine.goBack();
  await heading(mine, "Where the water went in 2012").waitFor();
});

test("the year slider shows the city as it was", async ({ open }) => {
  const page = await open("/?at=16/42.888/74.85&year=1960");
  await mapAtRest(page);
  const count = async (name: string) => {
    const row = page.getByRole("treeitem", { name: new RegExp(`^${name} \\d`) });
    return Number((await row.innerText()).replaceAll(/\D/g, ""));
  };
  const then = await count("Building");
  await page.getByRole("button", { name: "1960", exact: true }).click();
  await page.getByRole("button", { name: "Back to the latest data" }).click();
  await mapAtRest(page);
  await expect.poll(() => count("Building")).toBeGreaterThan(then);
});

test("an address that leads nowhere says so, and shows the way back", async ({ open }) => {
  const page = await open("/bazaar", { language: "ky" });
  await page.getByRole("heading", { name: "Мындай барак жок" }).waitFor();
  await page.getByRole("button", { name: "Картага өтүү" }).click();
  await page.getByRole("heading", { name: "Башкы план" }).waitFor();
});
