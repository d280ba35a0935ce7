import { randomUUID } from "node:crypto";
import type { Locator, Page } from "playwright-core";
import { afterEach } from "vitest";
import type { RowsPage } from "#contract/rows.ts";
import type { WaterBalances } from "#contract/water-balance.ts";
import { accessibilityFindings, expect, picture, test } from "#test/support/e2e.ts";
import { mapAtRest, onPage, type Position, partsCame } from "./city-map.ts";
import { ask, send } from "./sample-row.ts";

const heading = (page: Page, name: string | RegExp) => page.getByRole("heading", { level: 2, name });
const expert = (page: Page) => page.getByRole("button", { name: "Адис үчүн" });
const zone = (page: Page, name: string) =>
  page.getByRole("region", { name: "Зоналар боюнча" }).getByRole("button", { name });
/** Numbers are grouped by spaces that do not break. */
const said = (text: string): RegExp => new RegExp(text.replaceAll(" ", "\\s"));

/** What a test has entered goes again: others read the sample figures of the same year. */
afterEach(async () => {
  const operations = [];
  for (const layer of ["water_volume", "water_system_data"]) {
    const { columns, rows } = await ask<RowsPage>(`/api/layers/${layer}/rows?mark=city&limit=100`);
    const of = (row: readonly unknown[], name: string): unknown => row[columns.indexOf(name)];
    operations.push(
      ...rows.map((row) => ({ op: "remove", layer, id: of(row, "id"), version: of(row, "version") })),
    );
  }
  if (operations.length > 0)
    await send("engineer", "/api/changes", { id: randomUUID(), operations, reason: "entered by a test" });
});

async function undo(page: Page): Promise<void> {
  // Of the last change: the notice of one before may still stand.
  const button = page.getByRole("button", { name: /^(Кайтаруу|Undo)$/ }).last();
  await button.click();
  await page.getByText(/^(Кайтарылды|Undone)/).waitFor();
}

test("үч сандан баштап, эң көп жоготкон зонага жана анын формуласына жетет", async ({ open }) => {
  const page = await open("/losses?year=2016", { language: "ky", as: "engineer" });
  await page.getByText("2016-жылга суу балансы жок").waitFor();
  await page.getByLabel("Тартылган суу", { exact: true }).fill("4800");
  await page.getByLabel("Акысы эсептелген суу").fill("1500");
  await page.getByLabel("Акысы төлөнгөн суу").fill("1200");
  const answer = page.getByRole("status", { name: "Жооп" });
  await answer.getByText(said("Акысы эсептелбеген — 3,3 млн м³")).waitFor();
  await answer.getByText(said("Акысы төлөнбөгөн — 3,6 млн м³, тартылган суунун 75%")).waitFor();
  // ±5 % of 4.8 million, as a meter is usually worth.
  await answer.getByText(said("3,36 – 3,84 млн м³")).waitFor();
  await page.getByRole("radio", { name: "болжол менен" }).check();
  await answer.getByText(said("2,16 – 5,04 млн м³")).waitFor();

  // A draft outlives the page.
  await page.reload();
  await expect.poll(() => page.getByLabel("Акысы эсептелген суу").inputValue()).toMatch(said("1 500"));

  await page.getByRole("button", { name: "2016-жылдын балансы катары сактоо" }).click();
  await heading(page, "2016-жылы суу кайда кетти").waitFor();
  await page.getByText("шаар киргизген").first().waitFor();
  await undo(page);
  await page.getByText("2016-жылга суу балансы жок").waitFor();

  await page.getByRole("button", { name: "2012", exact: true }).click();
  await heading(page, "2012-жылы суу кайда кетти").waitFor();
  const zones = page.getByRole("region", { name: "Зоналар боюнча" }).getByRole("listitem");
  expect(await zones.first().innerText()).toMatch(/1-зона[\s\S]*88%/);
  await page.getByRole("button", { name: "Үлгү 1-зона", exact: true }).click();
  await heading(page, /^Үлгү 1-зона/).waitFor();

  await expert(page).click();
  const losses = page
    .getByRole("region", { name: "IWA суу балансы, миң м³" })
    .getByRole("button", { name: /^физикалык жоготуулар: .*, кантип эсептелди/ });
  await losses.focus();
  await page.keyboard.press("Enter");
  const explained = page.getByRole("dialog");
  await explained.getByText("жоготуулар − коммерциялык жоготуулар").waitFor();
  await explained.getByText(/Булагы: IWA/).waitFor();
  await explained
    .getByText(/үлгү маалыматтан/)
    .first()
    .waitFor();
});

test("депутат төрт миллион кайда кеткенин жөнөкөй сөз менен окуйт", async ({ open }) => {
  const page = await open("/losses?year=2012", { language: "ky", as: "council", viewport: "office" });
  await heading(page, "2012-жылы суу кайда кетти").waitFor();
  // The zones are coloured by the same year, whatever year the rest of the map is of.
  await page.getByRole("heading", { level: 3, name: "Акысы төлөнбөгөн суу, % · 2012" }).waitFor();
  const words = page.getByRole("region", { name: "Суу эмнеге айланды" });
  await expect
    .poll(() => words.locator("p").first().innerText())
    .toMatch(
      said(
        "5,0 млн м³ суу тартылган, анын 1,0 млн м³ акысы төлөнгөн. Акысы төлөнбөй калганы — 4,0 млн м³, тартылган суунун 80%",
      ),
    );
  const part = (name: RegExp): Locator => words.getByRole("listitem").filter({ hasText: name });
  for (const [name, volume] of [
    [/эсептелген, бирок төлөнгөн эмес/, "0,45 млн м³"],
    [/эсептелбей берилген/, "0,12 млн м³"],
    [/эсепсиз алынган/, "0,98 млн м³"],
    [/түтүктөрдөн/, "2,45 млн м³"],
  ] as const)
    await part(name).getByText(said(volume)).first().waitFor();
  await words.getByText("стратегиядан").first().waitFor();
  await words.getByText(/Калган суунун бөлүнүшү — үлгү маалымат/).waitFor();
  await words.getByText(/71%/).waitFor();
  await words.getByText("…5 млн тартылган, 1 млн төлөнгөн, 4 млн жоготуу").waitFor();
  await mapAtRest(page);
  expect(await accessibilityFindings(page)).toEqual([]);
  await picture(page, "water-balance/council-ky");
  await part(/эсептелген, бирок төлөнгөн эмес/)
    .getByRole("button", { name: said("0,45 млн м³") })
    .click();
  await page
    .getByRole("dialog")
    .getByText(said("0,28 млн м³ \\+ 1,17 млн м³ − 1,0 млн м³ = 0,45 млн м³"))
    .waitFor();
  await page.keyboard.press("Escape");

  await page.getByRole("button", { name: "Үч сандан биринчи жооп" }).click();
  await page.getByText(/Сактоого инженер/).waitFor();
  await expert(page).click();
  await page.getByRole("region", { name: /IWA суу балансы/ }).waitFor();
  expect(await page.getByRole("button", { name: /^Түзөтүү/ }).count()).toBe(0);
  expect(await accessibilityFindings(page)).toEqual([]);
  await picture(page, "water-balance/expert-ky");
});

async function insideZone(name: string): Promise<Position> {
  const { balances, areas } = await ask<WaterBalances>("/api/water-balance?year=2012");
  const found = balances.find((balance) => balance.name?.ky === name)?.zone;
  const ring = areas.find((area) => area.zone === found)?.coordinates[0]?.[0] ?? [];
  const middle = (axis: 0 | 1): number => {
    const values = ring.map((place) => place[axis]);
    return (Math.min(...values) + Math.max(...values)) / 2;
  };
  return [middle(0), middle(1)];
}

test("өзгөргөн сан зонаны дароо башка түскө боёйт", async ({ open }) => {
  const watching = await open("/losses?year=2012", { language: "ky", as: "council" });
  await zone(watching, "Үлгү 5-зона").getByText("66%").waitFor();
  await partsCame(watching);
  const place = await onPage(watching, await insideZone("Үлгү 5-зона"));
  const colour = async (): Promise<string> =>
    (
      await watching.screenshot({ clip: { x: place.x + 30, y: place.y + 30, width: 12, height: 12 } })
    ).toString("base64");
  await expect.poll(colour).toBe(await colour());
  const before = await colour();

  const writing = await open("/losses?year=2012", { language: "ky", as: "engineer" });
  await zone(writing, "Үлгү 5-зона").click();
  await heading(writing, /^Үлгү 5-зона/).waitFor();
  await expert(writing).click();
  await writing.getByRole("button", { name: "Түзөтүү: төлөнгөн суу" }).click();
  const form = writing.getByRole("dialog");
  await form.getByText("үлгү маалыматтан").waitFor();
  await form.getByLabel("Мааниси").fill("100");
  await form.getByRole("button", { name: "Сактоо" }).click();
  await writing.getByText("Сакталды").waitFor();

  await zone(watching, "Үлгү 5-зона").getByText("88%").waitFor({ timeout: 1000 });
  await expect.poll(colour, { timeout: 5000 }).not.toBe(before);
  // What gave way is still there to be seen.
  await writing.getByRole("button", { name: "Түзөтүү: төлөнгөн суу" }).click();
  await form.getByText("шаар киргизген", { exact: true }).waitFor();
  await form.getByText("үлгү маалыматтан", { exact: true }).waitFor();
  await form.getByRole("button", { name: "Жокко чыгаруу" }).click();
});

test("two people on one figure see both values, and the second chooses", async ({ open }) => {
  const address = "/losses?year=2012";
  const [first, second] = [
    await open(address, { as: "engineer" }),
    await open(address, { as: "finance", viewport: "office", allow: [/412/] }),
  ];
  const edit = { name: "Edit: paid" };
  const enter = async (page: Page, value: string): Promise<void> => {
    await page.getByRole("dialog").getByLabel("Value").fill(value);
    await page.getByRole("dialog").getByRole("button", { name: "Save" }).click();
  };
  await first.getByRole("button", { name: "For the expert" }).click();
  await first.getByRole("button", edit).click();
  await enter(first, "1100");
  await first.getByText("Saved").waitFor();

  await second.getByRole("button", { name: "For the expert" }).click();
  await second.getByRole("button", edit).click();
  await second.getByRole("dialog").getByText("entered by the city", { exact: true }).waitFor();
  await first.getByRole("button", edit).click();
  await enter(first, "1150");
  await expect.poll(() => first.getByRole("dialog").count()).toBe(0);
  await enter(second, "1200");
  const conflict = second.getByRole("dialog", { name: "Somebody else changed this row" });
  await conflict.getByText(said("1 150 000")).waitFor();
  await conflict.getByRole("radio").last().check();
  await conflict.getByRole("button", { name: "Merge and save" }).click();
  await expect.poll(() => second.getByRole("dialog").count()).toBe(0);
  await second.getByText(said("1.15 million m³")).first().waitFor();

  // A form that was open before begins with what there is now.
  await second.getByRole("button", edit).click();
  await enter(second, "1210");
  await expect.poll(() => second.getByRole("dialog").count()).toBe(0);
  await first.getByText(said("1.21 million m³")).first().waitFor();
  await first.getByRole("button", edit).click();
  await expect
    .poll(() => first.getByRole("dialog").getByLabel("Value").inputValue())
    .toMatch(said("^1 210$"));
});

test("туура эмес сан аты менен айтылат", async ({ open }) => {
  const page = await open("/losses?year=2015", { language: "ky", as: "finance", viewport: "phone" });
  await page.getByText("2015-жылга суу балансы жок").waitFor();
  const answer = page.getByRole("status", { name: "Жооп" });
  await page.getByLabel("Жылы").fill("20");
  await page.getByText("«20» — жыл эмес. Мисалы: 2016").waitFor();
  await page.getByLabel("Жылы").fill("2015");
  await page.getByLabel("Тартылган суу", { exact: true }).fill("көп");
  await page.getByText("«көп» — сан эмес. Мисалы: 12,5").waitFor();
  await page.getByLabel("Тартылган суу", { exact: true }).fill("1000");
  await page.getByLabel("Акысы эсептелген суу").fill("1200");
  await answer
    .getByText(/Акысы эсептелген суу \(.*\) тартылгандан \(.*\) көп: жоготуу нөлдөн аз чыгат/)
    .waitFor();
  await page.getByLabel("Акысы эсептелген суу").fill("500");
  await page.getByLabel("Акысы төлөнгөн суу").fill("600");
  await answer.getByText(/Төлөнгөн суу \(.*\) акысы эсептелгенден \(.*\) көп/).waitFor();
  await page.getByLabel("Канчага жаңылышы мүмкүн, ±").fill("150");
  await answer.getByText(/аралык маанинин өзүнөн кең/).waitFor();
  expect(await accessibilityFindings(page)).toEqual([]);
  await page.getByRole("button", { name: "Тазалоо" }).click();
});

test("what meters leave out is entered as a percentage or as a volume, never as both", async ({ open }) => {
  const page = await open("/losses?year=2012", { as: "engineer" });
  await page.getByRole("button", { name: "For the expert" }).click();
  const edit = page.getByRole("button", { name: "Edit: customer metering inaccuracies" });
  const dialog = page.getByRole("dialog");
  const table = page.getByRole("region", { name: "IWA water balance, thousand m³" });
  const save = async (): Promise<void> => {
    await dialog.getByRole("button", { name: "Save" }).click();
    await expect.poll(() => dialog.count()).toBe(0);
  };

  await edit.click();
  await dialog.getByLabel("Value").fill("30");
  await dialog.getByText("a percentage").click();
  const percentage = dialog.getByLabel("Under-registration of customers' meters, %");
  await percentage.fill("100");
  await dialog.getByText(/99\.9/).waitFor();
  expect(await dialog.getByRole("button", { name: "Save" }).isDisabled()).toBe(true);
  await dialog.getByText("a volume").click();
  expect(await dialog.getByLabel("Value").inputValue()).toBe("30");
  await save();
  await table.getByRole("button", { name: /^customer metering inaccuracies: 30\.0/ }).waitFor();

  await edit.click();
  await dialog.getByText("a percentage").click();
  await percentage.fill("8");
  await dialog.getByLabel("95 % confidence limits").fill("60");
  await picture(page, "water-balance/percentage-en");
  expect(await accessibilityFindings(page)).toEqual([]);
  await save();
  await table.getByText("Customers' meters leave out 8.0%").waitFor();
  // ± 60 % of the percentage are 60 / 0.92 of the volume.
  await table.getByText("±\u00a065%").waitFor();
  await table.getByRole("button", { name: /^customer metering inaccuracies: 24\.3/ }).click();
  await dialog
    .getByText("(billed metered + unbilled metered) × under-registration / (100% − under-registration)")
    .waitFor();
  await dialog.getByText(/× 8\.0% \/ \(100% − 8\.0%\) = 24\.3/).waitFor();
  await picture(page, "water-balance/percentage-explained-en");
  await page.keyboard.press("Escape");

  await undo(page);
  await table.getByRole("button", { name: /^customer metering inaccuracies: 30\.0/ }).waitFor();
  expect(await table.getByText("Customers' meters leave out").count()).toBe(0);
});
