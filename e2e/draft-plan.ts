import type { Page } from "playwright-core";
import { expect } from "vitest";
import type { LandBalance } from "#contract/land-balance.ts";
import type { RowsPage } from "#contract/rows.ts";
import { onPage, type Position } from "./city-map.ts";
import { ask } from "./sample-row.ts";

export type Zone = {
  readonly id: string;
  readonly geometry: { readonly coordinates: readonly (readonly (readonly Position[])[])[] };
  readonly properties: {
    readonly code: string;
    readonly category: string;
    readonly split_from?: string | null;
  };
};

/** The plan that may be changed. */
export async function draftVariant(): Promise<string> {
  const { columns, rows } = await ask<RowsPage>("/api/layers/plan_variant/rows?state=draft", "planner");
  return String(rows[0]?.[columns.indexOf("id")]);
}

export async function zonesOf(variant: string, category?: string): Promise<readonly Zone[]> {
  const path = `/ogc/collections/functional_zone/items?variant_id=${variant}&limit=1000&f=json`;
  const narrowed = category === undefined ? path : `${path}&category=${category}`;
  return (await ask<{ features: Zone[] }>(narrowed, "planner")).features;
}

export const outlineOf = ({ geometry }: Zone): readonly Position[] =>
  geometry.coordinates[0]?.[0]?.slice(1) ?? [];

/** A place so many metres away. */
export const from = ([x, y]: Position, east: number, north: number): Position => [
  x + east / 81_690,
  y + north / 111_090,
];

function boxOf(outline: readonly Position[]): readonly [number, number, number, number] {
  const [xs, ys] = [outline.map(([x]) => x), outline.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** What only costs time in software WebGL. */
const hidden = [
  ...["tree", "planting_site", "building", "street_light", "red_line", "parcel", "sidewalk", "street"],
  ...["road_section", "crossing", "green_area", "quarter", "investment_site", "planned_object", "facility"],
]
  .map((layer) => `-${layer}`)
  .join();

export const planAddress = (variant: string, at: Position, zoom = 18): string =>
  `/plan?at=${zoom}/${at[1].toFixed(6)}/${at[0].toFixed(6)}&variant=${variant}&layers=${hidden}`;

export const widthM = (zone: Zone): number => {
  const [west, , east] = boxOf(outlineOf(zone));
  return (east - west) * 81_690;
};
const heightM = (zone: Zone): number => {
  const [, south, , north] = boxOf(outlineOf(zone));
  return (north - south) * 111_090;
};
/** Of one piece, and small enough to lie on the screen with its surroundings. */
const isHandy = (zone: Zone): boolean =>
  zone.geometry.coordinates.length === 1 &&
  widthM(zone) > 60 &&
  widthM(zone) < 220 &&
  heightM(zone) > 60 &&
  heightM(zone) < 220;

export async function handyZones(variant: string): Promise<readonly Zone[]> {
  const zones = await zonesOf(variant, "residential_low");
  return zones.filter(isHandy).sort((a, b) => (a.properties.code < b.properties.code ? -1 : 1));
}
export const middleOf = (zone: Zone): Position => {
  const [west, south, east, north] = boxOf(outlineOf(zone));
  return [(west + east) / 2, (south + north) / 2];
};

export const picked = (variant: string, zone: Zone): string =>
  `${planAddress(variant, middleOf(zone), 17)}&pick=functional_zone/${zone.id}`;

/** Zoned + unassigned + counted twice is the area inside, as the server measures it. */
export async function addsUp(variant: string): Promise<NonNullable<LandBalance["plan"]>> {
  const { plan } = await ask<LandBalance>(`/api/land-balance?variant=${variant}`, "planner");
  if (!plan) throw new Error("There is no plan");
  const sum = plan.zoned_m2 + plan.unassigned_m2 + plan.counted_twice_m2;
  expect(Math.abs(sum - plan.inside_m2)).toBeLessThan(1);
  return plan;
}

export async function drag(page: Page, start: Position, end: Position): Promise<void> {
  const [a, b] = [await onPage(page, start), await onPage(page, end)];
  await page.mouse.move(a.x, a.y);
  await page.mouse.down();
  await page.mouse.move(b.x, b.y, { steps: 5 });
  await page.mouse.up();
}
