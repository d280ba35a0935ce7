import type { Page } from "playwright-core";
import type { LandBalance } from "#contract/land-balance.ts";
import type { RowsPage } from "#contract/rows.ts";
import { expect, picture, test } from "#test/support/e2e.ts";
import { clickPlace, mapAtRest, type Position } from "./city-map.ts";
import { ask } from "./sample-row.ts";

type Corner = { readonly zone: string; readonly id: string; readonly at: Position };
type Geometry = { readonly coordinates: readonly (readonly (readonly Position[])[])[] };

async function draftVariant(): Promise<string> {
  const { columns, rows } = await ask<RowsPage>("/api/layers/plan_variant/rows?state=draft", "planner");
  return String(rows[0]?.[columns.indexOf("id")]);
}

type Feature = {
  readonly id: string;
  readonly geometry: Geometry;
  readonly properties: { readonly code: string };
};
const zonesOf = async (variant: string, category: string): Promise<readonly Feature[]> => {
  const path = `/ogc/collections/functional_zone/items?variant_id=${variant}&category=${category}&limit=1000&f=json`;
  return (await ask<{ features: Feature[] }>(path, "planner")).features;
};

/** A corner where two zones of housing meet, far enough from other corners to be pointed at. */
async function sharedCorner(variant: string): Promise<Corner> {
  const zones = await zonesOf(variant, "residential_low");
  const corners = new Map<string, string[]>();
  for (const { id, geometry } of zones)
    for (const at of geometry.coordinates[0]?.[0]?.slice(1) ?? [])
      corners.set(String(at), [...(corners.get(String(at)) ?? []), id]);
  for (const zone of zones) {
    const ring = zone.geometry.coordinates[0]?.[0] ?? [];
    const found = ring.find((at) => (corners.get(String(at))?.length ?? 0) > 1);
    if (found) return { zone: zone.properties.code, id: zone.id, at: found };
  }
  throw new Error("No two zones of housing meet");
}

const hectares = async (variant: string, category: string): Promise<number> => {
  const { plan } = await ask<LandBalance>(`/api/land-balance?variant=${variant}`, "planner");
  return (plan?.categories.find((one) => one.category === category)?.area_m2 ?? 0) / 10_000;
};
const addsUp = async (variant: string): Promise<void> => {
  const { plan } = await ask<LandBalance>(`/api/land-balance?variant=${variant}`, "planner");
  if (!plan) throw new Error("There is no plan");
  const sum = plan.zoned_m2 + plan.unassigned_m2 + plan.counted_twice_m2;
  expect(Math.abs(sum - plan.inside_m2)).toBeLessThan(1);
};

const from = ([x, y]: Position, east: number, north: number): Position => [
  x + east / 81_690,
  y + north / 111_090,
];
/** What only costs time in software WebGL. */
const hidden = ["tree", "planting_site", "building", "street_light", "red_line", "parcel", "sidewalk"]
  .map((layer) => `-${layer}`)
  .join();
const address = (variant: string, at: Position, zoom = 18) =>
  `/plan?at=${zoom}/${at[1].toFixed(6)}/${at[0].toFixed(6)}&variant=${variant}&dock=land-balance&layers=${hidden}`;
const inspector = (page: Page) =>
  page.getByRole("complementary", { name: /Selected object|Тандалган объект/ });

test("пландоочу эки зонадан жер алган зона тартат, баланс кошо жылат", async ({ open }) => {
  const variant = await draftVariant();
  const corner = await sharedCorner(variant);
  const before = await hectares(variant, "sport");
  const page = await open(address(variant, corner.at), {
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
