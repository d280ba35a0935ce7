import { layers } from "#layers/index.ts";
import { expect, test } from "#test/support/e2e.ts";
import { mapAtRest } from "./city-map.ts";
import { sampleRow } from "./sample-row.ts";

const closed = layers.filter(({ read }) => !read.includes("public"));

test("nobody without an account learns of the utility networks: tree, table, search, link, tiles", async ({
  open,
}) => {
  const main = await sampleRow("water_main", "sort=code");
  const page = await open(`/networks?${main.at}&dock=table&pick=water_main/${main.id}`);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.reload();
  await mapAtRest(page);
  await page.getByText("Row not found").waitFor();
  const shown = await page.locator("body").innerText();
  const options = await page.getByRole("combobox", { name: "Layer" }).locator("option").allInnerTexts();
  for (const { title } of closed) {
    expect(shown.split("\n")).not.toContain(title.en);
    expect(options).not.toContain(title.en);
  }
  expect(options).toContain("Building");
  expect(asked.filter((path) => /^\/tiles\/(water|sewer|heating|utilities)/.test(path))).toEqual([]);
  await page.getByRole("combobox", { name: "Search" }).fill("water main");
  await page.getByText("Nothing found for “water main”.", { exact: false }).waitFor();
  const answers = await Promise.all(
    [
      `api/layers/water_main/rows/${main.id}`,
      "tiles/water/14/11599/6042.mvt",
      "ogc/collections/water_main",
    ].map(async (path) => (await page.request.get(`/${path}`)).status()),
  );
  expect(answers).toEqual([404, 404, 404]);
});

test("кирген кызматкер өз тармагын көрөт, чыкканда кайра жабылат", async ({ open }) => {
  const page = await open("/networks?at=17/42.888/74.85", { language: "ky" });
  const tree = page.getByRole("tree", { name: "Катмарлар" });
  await tree.getByRole("treeitem", { name: /^Жолдор/ }).waitFor();
  expect(await tree.getByRole("treeitem", { name: /^Суу түтүгү/ }).count()).toBe(0);

  await page.getByRole("button", { name: "Кирүү" }).click();
  const dialog = page.getByRole("dialog", { name: "Кирүү" });
  await dialog.getByLabel("Логин").fill("dispatcher");
  await dialog.getByLabel("Сырсөз").fill("kant");
  await dialog.getByRole("button", { name: "Кирүү" }).click();
  await tree.getByRole("treeitem", { name: /^Суу түтүгү/ }).waitFor();
  await mapAtRest(page);

  await page.getByRole("button", { name: "Үлгү диспетчер" }).click();
  await page.getByRole("menuitem", { name: "Чыгуу" }).click();
  await expect.poll(() => tree.getByRole("treeitem", { name: /^Суу түтүгү/ }).count()).toBe(0);
});

test("buttons that change rows stand only where the role may change them", async ({ open }) => {
  const zone = await sampleRow("functional_zone", "sort=code");
  const main = await sampleRow("water_main", "sort=code");
  const page = await open(`/networks?${main.at}&pick=water_main/${main.id}`, { as: "planner" });
  const inspector = page.getByRole("complementary", { name: "Selected object" });
  await inspector.getByText("Diameter, mm").waitFor();
  expect(await inspector.getByRole("button", { name: "Edit" }).count()).toBe(0);
  await page.goto(`/?${zone.at}&pick=functional_zone/${zone.id}&lang=en`);
  await inspector.getByRole("button", { name: "Edit" }).waitFor();
});
