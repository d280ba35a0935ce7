import type { Page } from "playwright-core";
import { accessibilityFindings, expect, picture, test } from "#test/support/e2e.ts";
import { textsOf } from "#test/support/pdf-text.ts";
import { mapAtRest } from "./city-map.ts";
import { takenFile } from "./taken-file.ts";

/** Two sheets of the whole town, on a machine with other work. */
const slow = 180_000;

const printed = async (page: Page, year: number): Promise<string> => {
  await page.getByRole("button", { name: "Download" }).first().click();
  await page.getByRole("menuitem", { name: "Map of the year, A3" }).click();
  const card = page.getByRole("region", { name: "Print" });
  await card.getByRole("heading", { name: new RegExp(`^Street improvement plan for ${year}`) }).waitFor();
  await card.getByRole("radio", { name: "русский" }).check({ force: true });
  await picture(page, `street-plan-papers/year-map-${year}-en`);
  expect(await accessibilityFindings(page)).toEqual([]);
  await card.getByRole("button", { name: "Make the PDF" }).click();
  const { file } = await takenFile(page, card.getByRole("link", { name: "Download the PDF" }));
  return textsOf(file).join(" ");
};

test(
  "the map of a year is an A3 of its streets alone, of a draft and of what the council has decided",
  async ({ open }) => {
    const office = await open("/streets?year=2015&dock=plan-year.high", { as: "engineer" });
    await mapAtRest(office);
    const draft = await printed(office, 2015);
    expect(draft).toContain("Проект: кенешем не утверждён");
    expect(draft).toContain("Год плана 2015");
    expect(draft).toContain("не указана — 10.");
    const council = await open("/council?year=2014", { as: "council" });
    await mapAtRest(council);
    const decided = await printed(council, 2014);
    expect(decided).toContain("Постановление кенеша №");
    expect(decided).toContain("Стадия утверждена / уточнена");
    expect(decided).toContain("Год плана 2014");
    // Of the rows on the ground the sample city knows how they were measured.
    expect(decided).toContain("не указана — 10.");
  },
  slow,
);
