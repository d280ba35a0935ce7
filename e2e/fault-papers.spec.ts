import type { Page } from "playwright-core";
import type { FaultsPage } from "#contract/faults.ts";
import { accessibilityFindings, expect, type Opening, picture, test } from "#test/support/e2e.ts";
import { textsOf } from "#test/support/pdf-text.ts";
import { mapAtRest } from "./city-map.ts";
import { ask } from "./sample-row.ts";
import { takenFile } from "./taken-file.ts";

/** A screen with the whole city, several papers, on a machine with other work. */
const slow = 180_000;

const inspector = (page: Page) =>
  page.getByRole("complementary", { name: /Тандалган объект|Выбранный объект|Selected object/ });

async function openFault(): Promise<FaultsPage["faults"][number]> {
  const { faults } = await ask<FaultsPage>("/api/faults?open=true&network=water&limit=200", "dispatcher");
  const fault = faults.find(
    ({ asset_layer, state }) => asset_layer === "water_main" && state !== "duplicate",
  );
  if (!fault) throw new Error("The sample city has no open fault on a water main");
  return fault;
}

test(
  "диспетчер билдирүүнү көчүрөт, эшиктерге басып чыгарат, бригадага барак берет",
  async ({ open }) => {
    const { id, code } = await openFault();
    const page = await open(`/faults?pick=fault/${id}`, { language: "ky", as: "dispatcher" });
    await mapAtRest(page);
    await inspector(page).getByRole("button", { name: "Тургундарга билдирүү" }).click();
    const dialog = page.getByRole("dialog", { name: "Тургундарга билдирүү" });
    const text = await dialog.getByRole("textbox").inputValue();
    expect([...text].length).toBeLessThanOrEqual(500);
    expect(text).toMatch(/авария|берилбейт/);
    await dialog.getByText(`${[...text].length} белги, эң көбү 500`).waitFor();
    const image = dialog.getByRole("img");
    await expect
      .poll(() => image.evaluate((element: HTMLImageElement) => element.naturalWidth), { timeout: 30_000 })
      .toBe(1080);
    await picture(page, "fault-papers/notice-ky");
    expect(await accessibilityFindings(page)).toEqual([]);
    await dialog.getByRole("button", { name: "Көчүрүп алуу" }).click();
    await dialog.getByRole("button", { name: "Көчүрүлдү" }).waitFor();
    const door = await takenFile(page, dialog.getByRole("button", { name: "Эшиктерге, A4 (PDF)" }));
    expect(door.name).toContain("notice-door");
    expect(textsOf(door.file).join(" ")).toMatch(/Авария|нет воды/);
    await page.keyboard.press("Escape");
    const sheet = await takenFile(page, inspector(page).getByRole("button", { name: "Бригаданын барагы" }));
    expect(textsOf(sheet.file).join(" ")).toContain(code);
  },
  slow,
);

test(
  "the journal of chosen days is printed, and days that are turned around are told at once",
  async ({ open }) => {
    const page = await open("/faults", { as: "engineer" });
    await mapAtRest(page);
    await page.getByRole("button", { name: "Journal" }).click();
    const dialog = page.getByRole("dialog", { name: "Journal of faults" });
    await dialog.getByLabel("From").fill("01.01.2013");
    await dialog.getByLabel("To", { exact: true }).fill("31.12.2012");
    await dialog.getByText("The first day must not be after the last.").waitFor();
    expect(await dialog.getByRole("button", { name: "Download" }).isDisabled()).toBe(true);
    await dialog.getByLabel("To", { exact: true }).fill("31.01.2013");
    await dialog.getByText("heat", { exact: true }).click();
    await picture(page, "fault-papers/journal-en");
    expect(await accessibilityFindings(page)).toEqual([]);
    await dialog.getByRole("button", { name: "Download" }).click();
    const { name, file } = await takenFile(page, page.getByRole("menuitem", { name: "PDF, A4" }));
    expect(name).toBe("kant-journal-2013-01-01-2013-01-31-sample-data.pdf");
    const texts = textsOf(file).join(" ");
    expect(texts).toContain("Т-1/2013");
    expect(texts).not.toContain("В-1/2013");
  },
  slow,
);

test(
  "the notice is read in the dark and on a phone",
  async ({ open }) => {
    const { id } = await openFault();
    const looks: readonly [string, RegExp, Opening][] = [
      ["ru-dark", /Объявление жителям/, { language: "ru", theme: "dark", as: "dispatcher" }],
      ["ky-phone", /Тургундарга билдирүү/, { language: "ky", viewport: "phone", as: "crew" }],
    ];
    for (const [name, notice, opening] of looks) {
      const page = await open(`/faults?pick=fault/${id}`, opening);
      await mapAtRest(page);
      const button = page.getByRole("button", { name: notice });
      await button.scrollIntoViewIfNeeded();
      await picture(page, `fault-papers/fault-${name}`);
      await button.click();
      const dialog = page.getByRole("dialog", { name: notice });
      await dialog.getByRole("textbox").waitFor();
      await picture(page, `fault-papers/notice-${name}`);
      expect(await accessibilityFindings(page)).toEqual([]);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
    }
  },
  slow,
);
