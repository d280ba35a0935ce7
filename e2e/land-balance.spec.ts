import type { Page } from "playwright-core";
import type { LandBalance } from "#contract/land-balance.ts";
import { expect, picture, test } from "#test/support/e2e.ts";
import { clickPlace, mapAtRest, type Position } from "./city-map.ts";
import { addsUp, draftVariant, drag, from, outlineOf, planAddress, zonesOf } from "./draft-plan.ts";
import { ask } from "./sample-row.ts";

type Corner = { readonly zone: string; readonly id: string; readonly at: Position };
/** A corner where two zones of housing meet, far enough from other corners to be pointed at. */
async function sharedCorner(variant: string): Promise<Corner> {
  const zones = await zonesOf(variant, "residential_low");
  const corners = new Map<string, string[]>();
  for (const zone of zones)
    for (const at of outlineOf(zone)) corners.set(String(at), [...(corners.get(String(at)) ?? []), zone.id]);
  for (const zone of zones) {
    const found = outlineOf(zone).find((at) => (corners.get(String(at))?.length ?? 0) > 1);
    if (found) return { zone: zone.properties.code, id: zone.id, at: found };
  }
  throw new Error("No two zones of housing meet");
}

const hectares = async (variant: string, category: string): Promise<number> => {
  const { plan } = await ask<LandBalance>(`/api/land-balance?variant=${variant}`, "planner");
  return (plan?.categories.find((one) => one.category === category)?.area_m2 ?? 0) / 10_000;
};
const inspector = (page: Page) =>
  page.getByRole("complementary", { name: /Selected object|Тандалган объект/ });

test("пландоочу эки зонадан жер алган зона тартат, баланс кошо жылат", async ({ open }) => {
  const variant = await draftVariant();
  const corner = await sharedCorner(variant);
  const before = await hectares(variant, "sport");
  const page = await open(`${planAddress(variant, corner.at)}&dock=land-balance`, {
    language: "ky",
    as: "planner",
    // What was just drawn stays selected while it is taken back.
    allow: [/status of 404/],
  });
  await mapAtRest(page);
  const search = page.getByRole("combobox").first();
  await search.fill("Функционалдык зона");
  await page.getByRole("option", { name: "Кошуу: Функционалдык зона", exact: true }).click();
  await mapAtRest(page);
  // Off the corner, so that nothing catches the drawing.
  const outline = [
    from(corner.at, -31, -23),
    from(corner.at, 33, -26),
    from(corner.at, 29, 22),
    from(corner.at, -27, 14),
  ];
  for (const place of outline) await clickPlace(page, place);
  await clickPlace(page, outline[0] ?? corner.at);
  await page.getByText("Сиз түзөтүп жаткан план, сактала элек").waitFor();
  await inspector(page).getByLabel("Категориясы").selectOption({ label: "спорт" });
  await inspector(page).getByLabel("Пландалган").first().selectOption({ label: "жок" });
  await picture(page, "zones/drawn-ky");
  await inspector(page).getByRole("button", { name: "Сактоо" }).click();
  await page.getByText("Сакталды").waitFor();
  await expect.poll(() => hectares(variant, "sport")).toBeGreaterThan(before + 0.1);
  await addsUp(variant);
  await page.getByRole("button", { name: "Кайтаруу", exact: true }).click();
  await expect.poll(() => hectares(variant, "sport")).toBeCloseTo(before, 3);
});

test("участок рисуют на карте, его баланс складывается и меняется вместе с правкой зоны", async ({
  open,
}) => {
  const variant = await draftVariant();
  const { id, at } = await sharedCorner(variant);
  const address = `${planAddress(variant, at)}&dock=land-balance&pick=functional_zone/${id}`;
  const page = await open(address, { as: "planner", language: "ru", theme: "dark" });
  await mapAtRest(page);
  await page.getByRole("button", { name: "Нарисовать участок" }).click();
  const outline = [from(at, -31, -29), from(at, 29, -29), from(at, 29, 31), from(at, -31, 31)];
  for (const place of outline) await clickPlace(page, place);
  await page.getByRole("button", { name: "Посчитать" }).click();
  await page.getByText("Число жителей нарисованного участка неизвестно").waitFor();
  await page.getByRole("row", { name: /В границе 0,3[67] 0,3[67]/ }).waitFor();
  await picture(page, "zones/drawn-area-ru-dark");

  const panel = page.getByRole("complementary", { name: "Выбранный объект" });
  await panel.getByRole("button", { name: "Изменить форму" }).click();
  await page.getByRole("button", { name: "Разделить линией" }).waitFor();
  await drag(page, at, from(at, 9, 7));
  await page.getByText("План, который вы правите").waitFor();
  await page.getByRole("row", { name: /В границе 0,3[67] 0,3[67]/ }).waitFor();
  await picture(page, "zones/drawn-area-live-ru-dark");
  await page.getByLabel("Территория").selectOption({ index: 2 });
  await expect.poll(() => page.getByText("Число жителей нарисованного участка").count()).toBe(0);
  await page.getByText("План, который вы правите").waitFor();
});
