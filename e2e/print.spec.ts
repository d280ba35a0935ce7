import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { accessibilityFindings, expect, picture, test } from "#test/support/e2e.ts";
import { strokedLines } from "#test/support/pdf-content.ts";
import { mapAtRest } from "./city-map.ts";

const card = (page: Page) => page.getByRole("region", { name: /^(Print|Басып чыгаруу|Печать)$/ });

async function finished(page: Page, button: string, link: string): Promise<Buffer> {
  await card(page).getByRole("button", { name: button }).click();
  const download = page.waitForEvent("download");
  await card(page).getByRole("link", { name: link }).click();
  const directory = await mkdtemp(join(tmpdir(), "shaar-print-"));
  try {
    const path = join(directory, "sheet.pdf");
    await (await download).saveAs(path);
    return await readFile(path);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

/** Millimetres between neighbouring ticks of the coordinate grid at the edges of the map. */
function betweenTicks(file: Buffer): number[] {
  const tickMm = 1.6;
  const ticks = strokedLines(file).flatMap(({ points: [a, b] }) =>
    a && b && a[0] === b[0] && Math.abs(Math.abs(a[1] - b[1]) - tickMm) < 1e-4 ? [a[0]] : [],
  );
  const places = [...new Set(ticks)].sort((one, other) => one - other);
  return places.slice(1).map((place, index) => place - (places[index] ?? 0));
}

test("a planner prints A3 at 1:5000, and 500.00 m are measured in the file", async ({ open }) => {
  const page = await open("/plan?at=15.2/42.8885/74.8503", { as: "planner" });
  await mapAtRest(page);
  // The keys are heard once the tools have come.
  await page.getByRole("button", { name: "Print the map to PDF" }).waitFor();
  await page.keyboard.press("Control+p");
  await card(page).waitFor();
  await card(page).getByText("1:5000").click();
  await card(page).getByText("A3").click();
  await picture(page, "print-card");
  expect(await accessibilityFindings(page)).toEqual([]);
  const file = await finished(page, "Make the PDF", "Download the PDF");
  const metres = betweenTicks(file).map((mm) => (mm * 5000) / 1000);
  expect(metres.length).toBeGreaterThan(1);
  for (const length of metres) expect(length).toBeCloseTo(500, 2);
  await picture(page, "print-ready");
});

test("кагаз картада сүйрөлөт, штамп кийинки басмага сакталат", async ({ open }) => {
  const page = await open("/plan?at=14.6/42.8885/74.8503", { language: "ky", as: "planner" });
  await mapAtRest(page);
  await page.getByRole("button", { name: "Картаны PDFке басып чыгаруу" }).click();
  await card(page).getByText("1:2000").click();
  const before = await page.evaluate(() => window.location.search);
  await page.mouse.move(720, 470);
  await page.mouse.down();
  await page.mouse.move(820, 520, { steps: 4 });
  await page.mouse.up();
  // The paper moved, and the map under it did not.
  expect(await page.evaluate(() => window.location.search)).toBe(before);
  await card(page).getByRole("button", { name: "Штамп" }).click();
  const object = card(page).getByLabel("Объект, кыргызча");
  await object.fill("Үлгү шаардын башкы планы");
  await picture(page, "print-card-ky");
  await card(page).getByRole("button", { name: "Штампты кийинки барактар үчүн сактоо" }).click();
  await page.getByText("Штамп сакталды").first().waitFor();
  await page.keyboard.press("Escape");
  await page.reload();
  await page.getByRole("button", { name: "Картаны PDFке басып чыгаруу" }).click();
  await card(page).getByRole("button", { name: "Штамп" }).click();
  expect(await card(page).getByLabel("Объект, кыргызча").inputValue()).toBe("Үлгү шаардын башкы планы");
});

test("on a phone every scale is inside the card", async ({ open }) => {
  const page = await open("/plan?at=15.2/42.8885/74.8503", { as: "planner", viewport: "phone" });
  await mapAtRest(page);
  await page.getByRole("button", { name: "Print the map to PDF" }).click();
  const room = await card(page).boundingBox();
  if (!room) throw new Error("The card of the print is not drawn");
  const scales = await card(page).getByRole("group", { name: "Scale" }).locator("label").all();
  expect(scales.length).toBe(6);
  for (const scale of scales) {
    const place = await scale.boundingBox();
    expect((place?.x ?? 0) + (place?.width ?? 0)).toBeLessThan(room.x + room.width);
  }
});
