import { layers } from "#layers/index.ts";
import { accessibilityFindings, expect, picture, test } from "#test/support/e2e.ts";
import { mapAtRest } from "./city-map.ts";

const publicLayers = layers.filter(({ read, geometry }) => read.includes("public") && geometry !== "none");

test("калаа ачылат: карта, катмарлар, алардын белгилери жана саны, үлгү маалымат жазуусу", async ({
  open,
}) => {
  const page = await open("/", { language: "ky" });
  await page.getByRole("heading", { name: "Кант", level: 1 }).waitFor();
  await page.getByRole("note").getByText("үлгү маалымат (чыныгы эмес)").waitFor();
  await mapAtRest(page);
  const tree = page.getByRole("tree", { name: "Катмарлар" });
  // Counted by the year that the city's data end in; 3 523 houses stand since then.
  await tree.getByRole("treeitem", { name: /^Имарат 3\s523/ }).waitFor();
  await tree
    .getByRole("treeitem", { name: /^Имарат/ })
    .locator("button")
    .first()
    .click();
  await tree.getByRole("treeitem", { name: "турак үй" }).first().waitFor();
  expect(await page.title()).toContain("Кант");
  const texts = (await page.locator("body").innerText()).replaceAll(/WGS 84|Kyrg-06|^Eng$/gm, "");
  expect(texts.split("\n").filter((line) => /[A-Za-z]{3}/.test(line))).toEqual([]);
});

test("the page may load nothing but its own files, and nothing inline", async ({ open }) => {
  const page = await open("/");
  const answer = await page.request.get("/");
  const policy = answer.headers()["content-security-policy"] ?? "";
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
  await mapAtRest(page);
});

test("layers are switched, thinned out and limited to what is in view", async ({ open }) => {
  const page = await open("/?at=17/42.8919/74.8455");
  await mapAtRest(page);
  const tree = page.getByRole("tree", { name: "Layers" });
  const row = (name: string) => tree.getByRole("treeitem", { name: new RegExp(`^${name} \\d`) });
  const all = publicLayers.length;
  await row("Building").waitFor();
  const counted = async (name: string) => Number((await row(name).innerText()).replaceAll(/\D/g, ""));
  await expect.poll(() => counted("Building")).toBeLessThan(500);
  await page.getByText("Only what is in view").click();
  await expect.poll(() => tree.getByRole("treeitem", { level: 2 }).count()).toBeLessThan(all);
  expect(await row("Railway").count()).toBe(0);

  await row("Building").getByRole("checkbox").uncheck();
  await expect.poll(() => new URL(page.url()).search).toContain("-building");
  await row("Building").getByRole("button", { name: "Building: actions" }).click();
  const slider = page.getByRole("slider", { name: "Opacity" });
  await slider.fill("40");
  await expect.poll(() => new URL(page.url()).search).toContain("-building:40");
});

test("nobody is kept out by how the screens are made: axe, every workspace, light and dark", async ({
  open,
}) => {
  const page = await open("/", { as: "admin" });
  for (const workspace of ["Plan", "Networks", "Data"]) {
    await page.getByRole("link", { name: workspace, exact: true }).click();
    await mapAtRest(page);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      expect([workspace, colorScheme, await accessibilityFindings(page)]).toEqual([
        workspace,
        colorScheme,
        [],
      ]);
    }
  }
});

test("жүктөлбөй калган бөлүк барак кайра жүктөлгөндө ачылат", async ({ open }) => {
  const page = await open("/plan", {
    language: "ky",
    allow: [/ERR_FAILED|Failed to (load|fetch)|was not loaded/],
  });
  await mapAtRest(page);
  await page.route("**/assets/about-dialog-*", (route) => route.abort());
  const about = page.getByRole("button", { name: "Программа жөнүндө" });
  await about.click();
  const dialog = page.getByRole("dialog", { name: "Бул бөлүк ачылган жок" });
  await dialog.getByText("Программанын бул бөлүгү серверден келген жок.").waitFor();
  await picture(page, "shell/part-not-loaded-ky");
  await page.unroute("**/assets/about-dialog-*");
  await dialog.getByRole("button", { name: "Кайра жүктөө" }).click();
  await dialog.waitFor({ state: "detached" });
  await about.click();
  await page.getByRole("dialog", { name: "Программа жөнүндө" }).waitFor();
});
