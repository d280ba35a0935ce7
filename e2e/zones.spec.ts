import type { Page } from "playwright-core";
import { expect, picture, test } from "#test/support/e2e.ts";
import { clickPlace, mapAtRest, type Position } from "./city-map.ts";
import {
  addsUp,
  draftVariant,
  drag,
  from,
  handyZones,
  middleOf,
  outlineOf,
  picked,
  planAddress,
  widthM,
  type Zone,
  zonesOf,
} from "./draft-plan.ts";

const inspector = (page: Page) =>
  page.getByRole("complementary", { name: /Selected object|Тандалган объект|Выбранный объект/ });
const tools = (page: Page) =>
  page.getByRole("region", { name: /Drawing tools|Тартуу куралдары|Инструменты рисования/ });

/** Another zone, and a corner that it shares with this one. */
async function sharedWith(variant: string, zone: Zone): Promise<{ neighbour: Zone; corner: Position }> {
  const own = new Map(outlineOf(zone).map((at) => [String(at), at]));
  for (const neighbour of await zonesOf(variant)) {
    const corner =
      neighbour.id === zone.id ? undefined : outlineOf(neighbour).find((at) => own.has(String(at)));
    if (corner) return { neighbour, corner };
  }
  throw new Error("The zone has no neighbour");
}
test("a zone is split by a drawn line, merged again, and the split stands in the history", async ({
  open,
}) => {
  const variant = await draftVariant();
  const [zone] = await handyZones(variant);
  if (!zone) throw new Error("The sample plan has no handy zone");
  const middle = middleOf(zone);
  const page = await open(picked(variant, zone), { as: "planner" });
  await mapAtRest(page);
  await inspector(page).getByRole("button", { name: "Reshape" }).click();
  const split = tools(page).getByRole("button", { name: "Split by a line" });
  await split.waitFor();
  await picture(page, "zones/reshape-en");
  await split.click();
  await picture(page, "zones/cutting-en");
  const reach = widthM(zone) / 2 + 12;
  await clickPlace(page, from(middle, -reach, 3));
  await tools(page).getByLabel("Coordinates").fill("the mill");
  await page.keyboard.press("Enter");
  await tools(page).getByText("“the mill” is no place near this city").waitFor();
  const length = tools(page).getByLabel("Length");
  await length.fill("0");
  expect(await length.evaluate((input) => (input as HTMLInputElement).validationMessage)).toContain("0.01");
  await length.fill("");
  await clickPlace(page, from(middle, 0, 5));
  await clickPlace(page, middle, { double: true });
  await tools(page).getByText("The line did not divide the zone").waitFor();
  await picture(page, "zones/not-divided-en");
  await page.keyboard.press("Control+z");
  await clickPlace(page, from(middle, reach, 2), { double: true });
  await tools(page).getByText("1 new zone is divided off").waitFor();
  await picture(page, "zones/divided-en");
  await tools(page).getByRole("button", { name: "Merge a neighbour" }).click();
  await page.getByRole("menuitem", { name: "the new one" }).click();
  await expect.poll(() => tools(page).getByText("is divided off").count()).toBe(0);
  await page.keyboard.press("Control+z");
  await tools(page).getByText("1 new zone is divided off").waitFor();
  await inspector(page).getByRole("button", { name: "Save" }).click();
  await page.getByText("Saved").first().waitFor();
  await inspector(page).getByRole("tab", { name: "History" }).click();
  await inspector(page).getByText("2. changed").waitFor();
  await inspector(page).getByText("Its shape on the map changed").first().waitFor();
  await picture(page, "zones/history-en");
  const halves = (await zonesOf(variant)).filter(({ properties }) => properties.split_from === zone.id);
  expect(halves).toHaveLength(1);
  await addsUp(variant);
});

test("a gap is told as it arises, cured with one click, or left on purpose", async ({ open }) => {
  const variant = await draftVariant();
  const [zone] = await handyZones(variant);
  if (!zone) throw new Error("The sample plan has no handy zone");
  const middle = middleOf(zone);
  const before = await addsUp(variant);
  const page = await open(picked(variant, zone), { as: "planner", allow: [/status of 422/] });
  await mapAtRest(page);
  // A hole is the land of nobody until somebody is given it.
  await inspector(page).getByRole("button", { name: "Reshape" }).click();
  await tools(page).getByRole("button", { name: "Add a hole" }).click();
  const hole = [from(middle, -12, -8), from(middle, 14, -8), from(middle, 0, 12)];
  for (const corner of hole) await clickPlace(page, corner);
  await page.keyboard.press("Control+Enter");
  const gap = tools(page).getByRole("button", { name: /^Gap: 2\d\d m²/ });
  await gap.waitFor();
  await picture(page, "zones/gap-en");
  await inspector(page).getByRole("button", { name: "Save", exact: true }).click();
  await inspector(page).getByText("of land would belong to no zone").waitFor();
  await picture(page, "zones/gap-refused-en");
  await tools(page).getByRole("button", { name: "Give to this zone" }).click();
  await expect.poll(() => gap.count()).toBe(0);
  await page.keyboard.press("Control+z");
  await gap.waitFor();
  await inspector(page).getByRole("button", { name: "Save and leave it so" }).click();
  await page.getByText("Saved").first().waitFor();
  expect((await addsUp(variant)).unassigned_m2 - before.unassigned_m2).toBeGreaterThan(200);
});

test("зона өчүрүлгөндө жери кимге өтөөрү суралат", async ({ open }) => {
  const variant = await draftVariant();
  const [, zone] = await handyZones(variant);
  if (!zone) throw new Error("The sample plan has no second handy zone");
  const page = await open(picked(variant, zone), {
    as: "planner",
    language: "ky",
    theme: "dark",
    allow: [/status of 404/],
  });
  await inspector(page).getByRole("button", { name: "Башка аракеттер" }).click();
  await page.getByRole("menuitem", { name: "Жазууну өчүрүү" }).click();
  const dialog = page.getByRole("dialog", { name: "Жазууну өчүрүү" });
  const heir = dialog.getByLabel("Жери кимге өтөт");
  await heir.waitFor();
  const named = (await heir.locator("option:checked").textContent()) ?? "";
  expect(named).not.toContain("эч кимге");
  await dialog.getByLabel("Себеби").fill("Эки жолу киргизилген");
  await picture(page, "zones/heir-ky-dark");
  const before = await addsUp(variant);
  await dialog.getByRole("button", { name: "Жазууну өчүрүү" }).click();
  await page.getByText("Жазуу өчүрүлдү").waitFor();
  const after = await addsUp(variant);
  expect(after.unassigned_m2).toBeCloseTo(before.unassigned_m2, 0);
  expect((await zonesOf(variant)).map(({ id }) => id)).not.toContain(zone.id);
});

/** What a person reads in the dialog that shows two versions. */
const conflictOf = (page: Page) => page.getByRole("dialog", { name: "Somebody else changed this row" });

test("two people shape one zone and its neighbour: the second sees both and loses nothing", async ({
  open,
}) => {
  const variant = await draftVariant();
  const zone = (await handyZones(variant)).at(-1);
  if (!zone) throw new Error("The sample plan has no handy zone");
  const { neighbour, corner } = await sharedWith(variant, zone);
  const before = await addsUp(variant);
  const [first, second] = [
    await open(picked(variant, zone), { as: "planner" }),
    await open(picked(variant, zone), { as: "planner", allow: [/status of 4(12|22)/] }),
  ];
  for (const page of [first, second]) {
    await mapAtRest(page);
    await inspector(page).getByRole("button", { name: "Reshape" }).click();
    await tools(page).getByRole("button", { name: "Split by a line" }).waitFor();
  }
  const middle = middleOf(zone);
  const inwards = (share: number): Position => [
    corner[0] + (middle[0] - corner[0]) * share,
    corner[1] + (middle[1] - corner[1]) * share,
  ];
  await drag(first, corner, inwards(0.3));
  await tools(first).getByText("move along").waitFor();
  await inspector(first).getByRole("button", { name: "Save" }).click();
  await first.getByText("Saved").first().waitFor();

  await inspector(second).getByLabel("Remark").fill("Checked on site");
  await drag(second, corner, inwards(0.15));
  await inspector(second).getByRole("button", { name: "Save" }).click();
  const dialog = conflictOf(second);
  await dialog.getByRole("radio", { name: /Mine .*m²|Mine .*ha/ }).waitFor();
  await dialog.getByRole("radio", { name: /Theirs .*m²|Theirs .*ha/ }).waitFor();
  await dialog.getByRole("rowheader", { name: neighbour.properties.code }).waitFor();
  await picture(second, "zones/conflict-en");
  await dialog.getByRole("button", { name: "Merge and look at the map" }).click();
  await second.getByText("Their changes are taken in").waitFor();
  await picture(second, "zones/taken-in-en");
  expect(await inspector(second).getByLabel("Remark").inputValue()).toBe("Checked on site");
  await inspector(second).getByRole("button", { name: "Save" }).click();
  await inspector(second).getByText("Checked on site").waitFor();
  expect((await addsUp(variant)).unassigned_m2).toBeCloseTo(before.unassigned_m2, 0);
});

test("когда связь пропадает посреди правки, она ждёт и сохраняется один раз; плохая форма видна на месте", async ({
  open,
}) => {
  const variant = await draftVariant();
  const zone = (await handyZones(variant)).at(2);
  if (!zone) throw new Error("The sample plan has no third handy zone");
  const { corner } = await sharedWith(variant, zone);
  const middle = middleOf(zone);
  const page = await open(picked(variant, zone), {
    as: "planner",
    language: "ru",
    allow: [/ERR_INTERNET_DISCONNECTED|ERR_FAILED|Failed to load/],
  });
  await mapAtRest(page);
  await inspector(page).getByRole("button", { name: "Изменить форму" }).click();
  await tools(page).getByRole("button", { name: "Разделить линией" }).waitFor();
  const beyond: Position = [2 * middle[0] - corner[0], 2 * middle[1] - corner[1]];
  await drag(page, corner, [beyond[0] * 1.2 - middle[0] * 0.2, beyond[1] * 1.2 - middle[1] * 0.2]);
  await tools(page)
    .getByText(/пересек/)
    .waitFor();
  await picture(page, "zones/crosses-ru");
  expect(await inspector(page).getByRole("button", { name: "Сохранить" }).isDisabled()).toBe(true);
  await page.keyboard.press("Control+z");
  const inwards: Position = [(corner[0] * 4 + middle[0]) / 5, (corner[1] * 4 + middle[1]) / 5];
  await drag(page, corner, inwards);
  // The change arrives, and its answer is lost.
  await page.route(
    "**/api/changes",
    async (route) => {
      await route.fetch();
      await route.abort();
    },
    { times: 1 },
  );
  await inspector(page).getByRole("button", { name: "Сохранить" }).click();
  await inspector(page).getByText("Сервер недоступен").waitFor();
  await picture(page, "zones/offline-ru");
  await inspector(page).getByRole("button", { name: "Сохранить" }).click();
  await page.getByText("Сохранено").waitFor();
  await inspector(page).getByRole("tab", { name: "История" }).click();
  await inspector(page).getByText("2. изменена").waitFor();
  expect(await inspector(page).getByText("3. изменена").count()).toBe(0);
});

test("a zone that is pulled over the city's boundary says so at the place and cannot be saved", async ({
  open,
}) => {
  const variant = await draftVariant();
  const corners = (await zonesOf(variant)).flatMap((zone) => outlineOf(zone).map((at) => ({ zone, at })));
  const [southernmost] = corners.sort((a, b) => a.at[1] - b.at[1]);
  if (!southernmost) throw new Error("The sample plan has no zones");
  const { zone, at } = southernmost;
  const page = await open(`${planAddress(variant, at)}&pick=functional_zone/${zone.id}`, { as: "planner" });
  await mapAtRest(page);
  await inspector(page).getByRole("button", { name: "Reshape" }).click();
  await tools(page).getByRole("button", { name: "Split by a line" }).waitFor();
  await drag(page, at, from(at, 0, -25));
  await tools(page).getByText("The zone leaves the city boundary.", { exact: false }).waitFor();
  expect(await inspector(page).getByRole("button", { name: "Save" }).isDisabled()).toBe(true);
  await picture(page, "zones/outside-en");
  await page.keyboard.press("Control+z");
  await expect
    .poll(() => tools(page).getByText("leaves the city boundary", { exact: false }).count())
    .toBe(0);
});
