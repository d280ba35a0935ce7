import type { Page } from "playwright-core";
import { expect, test } from "#test/support/e2e.ts";
import { clickPlace, mapAtRest } from "./city-map.ts";
import { type SampleRow, sampleRow } from "./sample-row.ts";

const inspector = (page: Page) =>
  page.getByRole("complementary", { name: /Selected object|Тандалган объект/ });
const addressOf = (layer: string, { id, at }: SampleRow) => `/networks?${at}&pick=${layer}/${id}`;

test("a click on the map opens the row: fields with units, names for what it refers to, unknown said aloud", async ({
  open,
}) => {
  const house = await sampleRow("building", "use=utility&sort=code");
  const page = await open(`/?${house.at}`, { language: "ru" });
  await mapAtRest(page);
  await clickPlace(page, house.place);
  const panel = page.getByRole("complementary", { name: "Выбранный объект" });
  await panel.getByRole("heading", { level: 2 }).waitFor();
  expect(new URL(page.url()).searchParams.get("pick")).toBe(`building/${house.id}`);
  await panel.getByText("Учебные данные (не настоящие)").waitFor();
  await panel.getByText(/Этаж/).first().waitFor();
  await panel
    .getByText(/^улица /)
    .first()
    .waitFor();
  await panel.getByText("неизвестно").first().waitFor();
  expect(await panel.getByRole("button", { name: "Изменить" }).count()).toBe(0);
});

test("түзөтүү тарыхта калат, мурунку абалына кайтарса болот", async ({ open }) => {
  const hydrant = await sampleRow("hydrant", "sort=code");
  const page = await open(addressOf("hydrant", hydrant), { language: "ky", as: "engineer" });
  const panel = inspector(page);
  await panel.getByRole("button", { name: "Түзөтүү" }).click();
  await panel.getByLabel("Эскертүү").fill("Капкагы жок");
  await panel.getByRole("button", { name: "Сактоо" }).click();
  await page.getByText("Сакталды").waitFor();
  await panel.getByRole("tab", { name: "Тарыхы" }).click();
  await panel.getByText("2. өзгөртүлдү").waitFor();
  await panel.getByText("Үлгү инженер").waitFor();
  await panel.getByRole("row", { name: /Эскертүү белгисиз → Капкагы жок/ }).waitFor();
  await panel.getByRole("button", { name: "Ушул абалына келтирүү" }).last().click();
  await panel.getByText("3. өзгөртүлдү").waitFor();
  await panel.getByRole("tab", { name: "Маалыматы" }).click();
  await expect.poll(() => panel.getByText("Капкагы жок").count()).toBe(0);
});

test("two people edit one row: the second sees both versions and keeps what is right of each", async ({
  open,
}) => {
  const address = addressOf("water_valve", await sampleRow("water_valve", "sort=code"));
  const first = await open(address, { as: "engineer" });
  const second = await open(address, { as: "crew", allow: [/status of 412/] });
  for (const page of [first, second]) await inspector(page).getByRole("button", { name: "Edit" }).click();

  await inspector(first).getByLabel("Remark").fill("Box full of soil");
  await inspector(first).getByLabel("Turns to close").fill("18");
  await inspector(first).getByRole("button", { name: "Save" }).click();
  await first.getByText("Saved").waitFor();

  await inspector(second).getByLabel("Remark").fill("Buried");
  await inspector(second).getByRole("button", { name: "Save" }).click();
  const dialog = second.getByRole("dialog", { name: "Somebody else changed this row" });
  await dialog.getByRole("radio", { name: /Mine Buried/ }).waitFor();
  await dialog.getByRole("row", { name: /Turns to close 18/ }).waitFor();
  await dialog.getByRole("radio", { name: /Theirs Box full of soil/ }).check();
  await dialog.getByRole("button", { name: "Merge and save" }).click();
  await inspector(second).getByText("Box full of soil").waitFor();
  await inspector(second).getByText("18", { exact: true }).waitFor();
});

test("a row is removed for a reason, and given back", async ({ open }) => {
  const light = await sampleRow("street_light", "sort=code");
  const { id } = light;
  const page = await open(addressOf("street_light", light), {
    as: "engineer",
    allow: [/status of 404/],
  });
  await inspector(page).getByRole("button", { name: "More actions" }).click();
  await page.getByRole("menuitem", { name: "Remove the row" }).click();
  const dialog = page.getByRole("dialog", { name: "Remove the row" });
  await dialog.getByRole("button", { name: "Remove the row" }).click();
  await dialog.getByText("Give the reason").waitFor();
  await dialog.getByLabel("Reason").fill("Entered twice");
  await dialog.getByRole("button", { name: "Remove the row" }).click();
  await page.getByText("Row removed").waitFor();
  expect((await page.request.get(`/api/layers/street_light/rows/${id}`)).status()).toBe(404);
  await page.getByRole("button", { name: "Undo" }).click();
  await page.getByText("Undone").waitFor();
  expect((await page.request.get(`/api/layers/street_light/rows/${id}`)).status()).toBe(200);
});

test("leaving the page with something unsaved is asked first, and staying keeps it", async ({ open }) => {
  const address = addressOf("hydrant", await sampleRow("hydrant", "sort=code"));
  const page = await open(address, { as: "engineer" });
  await inspector(page).getByRole("button", { name: "Edit" }).click();
  await inspector(page).getByLabel("Remark").fill("Cover broken");
  const { promise: asked, resolve } = Promise.withResolvers<string>();
  page.once("dialog", async (dialog) => {
    await dialog.dismiss();
    resolve(dialog.type());
  });
  await page.evaluate(() => {
    setTimeout(() => location.reload());
  });
  expect(await asked).toBe("beforeunload");
  expect(await inspector(page).getByLabel("Remark").inputValue()).toBe("Cover broken");
});
