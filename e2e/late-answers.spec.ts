import type { Page, Route } from "playwright-core";
import { accessibilityFindings, expect, test } from "#test/support/e2e.ts";
import { mapAtRest } from "./city-map.ts";
import { sampleRow } from "./sample-row.ts";

const optionsShown = (page: Page) => page.locator("[role=option]").allInnerTexts();

/** Holds the answers to one text back until they are let go; all others pass. */
async function holdBack(page: Page, path: string, typed: string) {
  const held: Route[] = [];
  let all = 0;
  await page.route(path, async (route) => {
    all += 1;
    if (new URL(route.request().url()).searchParams.get("q") === typed) held.push(route);
    else await route.continue();
  });
  return {
    held: () => held.length,
    all: () => all,
    letGo: async () => {
      // The page may have given the question up: then nobody waits for its answer.
      for (const route of held.splice(0)) await route.continue().catch(() => undefined);
      await page.waitForTimeout(1000);
    },
  };
}

test("suggestions for an earlier text do not come over those for the later one", async ({ open }) => {
  const page = await open("/faults", { language: "ky", as: "dispatcher" });
  await mapAtRest(page);
  await page.getByRole("button", { name: "Чалуу кабыл алуу" }).click();
  const address = page.getByLabel("Көчө жана үй (айтылгандай)");
  const answers = await holdBack(page, "**/api/search?*", "Өрдөк");
  await address.fill("Өрдөк");
  await expect.poll(answers.held).toBe(1);
  await address.fill("Булбул");
  await expect.poll(() => optionsShown(page)).not.toEqual([]);
  const shown = await optionsShown(page);
  await answers.letGo();
  expect(await optionsShown(page)).toEqual(shown);
  expect(shown.every((text) => text.includes("Булбул"))).toBe(true);
  expect(await accessibilityFindings(page)).toEqual([]);
});

test("choices for an earlier text are neither shown nor taken by Enter", async ({ open }) => {
  const house = await sampleRow("building", "sort=code");
  const page = await open(`/plan?${house.at}&pick=building/${house.id}`, { language: "ky", as: "planner" });
  await page.getByRole("button", { name: "Түзөтүү" }).click();
  const street = page.getByRole("combobox", { name: "Көчөсү" });
  const answers = await holdBack(page, "**/api/layers/street/choices?*", "Булбул");
  await street.click();
  await expect.poll(() => optionsShown(page)).not.toEqual([]);
  const before = await street.inputValue();
  await street.fill("Булбул");
  await expect.poll(answers.held).toBe(1);
  // The list still fits the empty text.
  await street.press("Enter");
  expect(await street.inputValue()).toBe("Булбул");
  expect(before).not.toBe("Булбул");
  await street.fill("Өрдөк");
  await expect.poll(answers.all).toBeGreaterThan(1);
  await expect
    .poll(async () => (await optionsShown(page)).every((text) => text.includes("Өрдөк")))
    .toBe(true);
  const shown = await optionsShown(page);
  await answers.letGo();
  expect(await optionsShown(page)).toEqual(shown);
  expect(await accessibilityFindings(page)).toEqual([]);
});
