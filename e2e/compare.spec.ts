import type { Page } from "playwright-core";
import type { Comparison } from "#contract/compare.ts";
import type { RowsPage } from "#contract/rows.ts";
import { accessibilityFindings, expect, picture, test } from "#test/support/e2e.ts";
import { clickPlace, mapAtRest, type Position } from "./city-map.ts";
import { ask } from "./sample-row.ts";

/** What only costs time in software WebGL. */
const hidden = ["tree", "planting_site", "building", "street_light", "red_line", "parcel", "sidewalk"];
/** What lies over zones and would be picked before them. */
const above = ["investment_site", "planned_object", "remark", "quarter", "facility", "green_area"];
const address = `/plan?layers=${[...hidden, ...above].map((layer) => `-${layer}`).join()}`;

async function variantOf(state: "existing" | "draft"): Promise<string> {
  const { columns, rows } = await ask<RowsPage>(`/api/layers/plan_variant/rows?state=${state}`, "planner");
  return String(rows[0]?.[columns.indexOf("id")]);
}

async function bothAtRest(page: Page): Promise<void> {
  await mapAtRest(page);
  await page.locator('[data-compared-idle="true"]').waitFor({ state: "attached", timeout: 30_000 });
}

/** Pixels of the upper map that are left of the line. */
const cutAt = (page: Page): Promise<number> =>
  page
    .locator("[data-compared-idle]")
    .evaluate((element) => Number.parseFloat(element.style.getPropertyValue("--divided-at")));
const shareInLink = (page: Page): number =>
  Number((new URL(page.url()).searchParams.get("compare") ?? "").split("/")[1]);

const middleOf = (geometry: Comparison["places"][number]["geometry"]): Position => {
  const corners = geometry.coordinates[0] ?? [];
  const half = (values: readonly number[]) => (Math.min(...values) + Math.max(...values)) / 2;
  return [half(corners.map(([x]) => x)), half(corners.map(([, y]) => y))];
};

test("пландоочу азыркы колдонууну планга катар коёт, сызыкты баскычтар менен жылдырат, чыгат", async ({
  open,
}) => {
  const page = await open(address, { language: "ky", as: "planner" });
  await mapAtRest(page);
  await page.getByRole("button", { name: "Эки планды картада салыштыруу" }).first().click();
  await bothAtRest(page);
  const line = page.getByRole("slider", { name: "Эки пландын ортосундагы сызык" });
  expect(await line.getAttribute("aria-valuetext")).toBe(
    "50% сол жагында: Азыркы колдонуу; оң жагында: Башкы план 2014 (иштелип жатат)",
  );
  const before = await cutAt(page);
  await line.focus();
  for (let times = 0; times < 5; times++) await page.keyboard.press("ArrowLeft");
  expect(await line.getAttribute("aria-valuenow")).toBe("40");
  expect(await cutAt(page)).toBeLessThan(before - 50);
  await expect.poll(() => shareInLink(page)).toBe(40);
  await picture(page, "compare/divided-ky");
  expect(await accessibilityFindings(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await page.locator("[data-compared-idle]").waitFor({ state: "detached" });
  await expect.poll(() => new URL(page.url()).searchParams.get("compare")).toBeNull();
});

test("пландоочу айырманы тизмеден тандайт, карта ошол жерге барат", async ({ open }) => {
  const [existing, draft] = [await variantOf("existing"), await variantOf("draft")];
  const { places, transitions } = await ask<Comparison>(`/api/compare?to=${draft}`, "planner");
  // Other specs edit the plan of the same city.
  const differingHa = transitions.reduce((sum, { area_m2 }) => sum + area_m2, 0) / 10_000;
  const [largest] = places;
  if (!largest) throw new Error("The sample plan changes nothing");
  const page = await open(`${address}&variant=${draft}&compare=${existing}/50&dock=compare`, {
    language: "ky",
    as: "planner",
  });
  await bothAtRest(page);
  await page.getByText(`Айырмаланат: ${differingHa.toFixed(2).replace(".", ",")} га`).waitFor();
  const rows = page.getByRole("table", { name: "Айырмаланган жерлер" }).getByRole("button");
  expect(await rows.count()).toBe(places.length);
  await rows.first().click();
  await expect
    .poll(() => Number(new URL(page.url()).searchParams.get("at")?.split("/")[0]))
    .toBeGreaterThan(15);
  await bothAtRest(page);
  expect(await rows.first().getAttribute("aria-pressed")).toBe("true");
  await picture(page, "compare/picked-ky");

  // A click means the plan that is drawn there.
  const line = page.getByRole("slider", { name: "Эки пландын ортосундагы сызык" });
  for (const [key, zones] of [
    ["Home", largest.to_zones],
    ["End", largest.from_zones],
  ] as const) {
    await line.focus();
    await page.keyboard.press(key);
    await clickPlace(page, middleOf(largest.geometry));
    await expect
      .poll(() => new URL(page.url()).searchParams.get("pick"))
      .toBe(`functional_zone/${zones[0]?.id}`);
    await bothAtRest(page);
  }
});
