import type { Page } from "playwright-core";
import { accessibilityFindings, expect, picture, test } from "#test/support/e2e.ts";
import { clickPlace, mapAtRest } from "./city-map.ts";
import { type DecidedYear, decidedYear } from "./decided-year.ts";
import { ask } from "./sample-row.ts";
import { takenFile } from "./taken-file.ts";

let made: Promise<DecidedYear> | undefined;
/** Made once: a decided year is decided for ever. */
const theYear = (): Promise<DecidedYear> => {
  made ??= decidedYear(2021);
  return made;
};

const row = (page: Page, street: string) => page.getByRole("button", { name: street, expanded: false });
const totals = (page: Page, title: RegExp) => page.getByRole("table", { name: title });

test("тургун бекитилген планды каттоосуз окуйт", async ({ open }) => {
  const { year, done, waiting } = await theYear();
  const page = await open(`/council?year=${year}`, { language: "ky" });
  await page
    .getByRole("heading", { name: `Көчөлөрдү комплекстүү жакшыртуунун ${year}-жылга планы` })
    .waitFor();
  await page.getByText(`Шаардык кеңештин токтому № 7-${year}, ${year}-ж., 15-февраль`).waitFor();
  await page.getByText("макул 18, каршы 1, калыс 2").waitFor();
  await page.getByText("18 884,3 миң сом").waitFor();

  const byWork = totals(page, /^Иштин түрү боюнча/);
  await expect
    .poll(() => byWork.getByRole("row", { name: /жол оңдоо/ }).innerText())
    .toMatch(/1\s530,0\s+1\s080,0/);
  for (const title of [/^Иштин түрү боюнча/, /^Каржылоо булагы боюнча/, /^Кварталдар боюнча/])
    expect(
      await totals(page, title)
        .getByRole("row", { name: /^Бардыгы/ })
        .innerText(),
    ).toMatch(/1\s780,0\s+1\s330,0/);
  await page
    .getByRole("button", { name: `${year}-жыл: план 1 780,0 миң сом, аткарылды 1 330,0 миң сом` })
    .waitFor();

  await row(page, done.street.name.ky).click();
  await page.getByText("Үлгү жолчу").waitFor();
  await page.getByText("Мектепке баруучу жол бузулган").waitFor();
  expect(await page.getByRole("button", { name: "Толук маалымат" }).count()).toBe(0);
  await mapAtRest(page);
  expect(await accessibilityFindings(page)).toEqual([]);
  await picture(page, "council/resident-ky");

  // The map and the list show the same street.
  const middle = waiting.line[Math.floor(waiting.line.length / 2)];
  await page.getByRole("button", { name: done.street.name.ky, expanded: true }).click();
  await row(page, waiting.street.name.ky).hover();
  await row(page, waiting.street.name.ky).click();
  await page.getByRole("button", { name: waiting.street.name.ky, expanded: true }).click();
  await mapAtRest(page);
  await clickPlace(page, middle ?? [0, 0]);
  await page.getByRole("button", { name: waiting.street.name.ky, expanded: true }).waitFor();
  expect(new URL(page.url()).searchParams.get("pick")).toBeNull();
});

test("a resident is not told of streets that the council has not decided on", async ({ open }) => {
  const { year } = await theYear();
  const page = await open(`/council?year=${year + 1}`);
  await page.getByText(`There is no approved plan for ${year + 1}`).waitFor();
  await page.getByRole("button", { name: new RegExp(`^${year}: plan`) }).click();
  await page.getByRole("heading", { name: `Plan of complex street improvement for ${year}` }).waitFor();
  expect(new URL(page.url()).searchParams.get("year")).toBe(String(year));
  const { streets } = await ask<{ streets: readonly unknown[] }>(`/api/street-plan/years/${year}`, null);
  expect(streets).toHaveLength(2);
});

test("депутат иштин түрү боюнча тандап, көчөнү ачат", async ({ open }) => {
  const { year, done, waiting } = await theYear();
  const page = await open(`/council?year=${year}`, { language: "ky", as: "council", viewport: "office" });
  await row(page, waiting.street.name.ky).waitFor();
  await page.getByRole("radio", { name: "жарыктандыруу" }).check();
  await expect.poll(() => row(page, waiting.street.name.ky).count()).toBe(0);
  await page.getByText("1 көчө · План 150,0 · Аткарылды 150,0 миң сом").waitFor();
  await row(page, done.street.name.ky).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Толук маалымат" }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get("pick")).toBe(`plan_item/${done.id}`);
});

test("план ачылганда баракка орун ачылат: картадан келип, үлгү жылдын бекитилген файлын алат", async ({
  open,
}) => {
  const page = await open("/plan", { language: "ky", as: "council" });
  await mapAtRest(page);
  await page.getByRole("link", { name: "Кеңеш" }).click();
  await page.getByRole("button", { name: /^2013-жыл: план/ }).click();
  await page.getByRole("heading", { name: /2013-жылга планы/ }).waitFor();
  const panel = page.getByRole("complementary", { name: "Кеңеш" });
  expect((await panel.boundingBox())?.width).toBeGreaterThan(700);
  const file = await takenFile(page, page.getByRole("link", { name: "Бекитилген план, PDF" }));
  expect(file.name).toContain("2013");
  const street = page.getByRole("listitem").filter({ has: page.getByRole("button", { expanded: false }) });
  const name = await street.first().getByRole("button").first().innerText();
  await street.first().getByRole("button").first().click();
  await page.getByRole("button", { name: name.split("\n")[0] ?? "", expanded: true }).waitFor();
  await page.getByRole("table", { name: /Акча баскычтары/ }).waitFor();
});

test("программалар: картадан эсептелген көрсөткүч жана бош максат", async ({ open }) => {
  const page = await open("/council", { language: "ky", viewport: "phone" });
  await page.getByRole("tab", { name: "Программалар" }).click();
  const streets = page.getByRole("region", { name: "Көчөлөрдү комплекстүү жакшыртуунун ар жылдагы планы" });
  await streets
    .getByText("көчөлөрдү комплекстүү жакшыртуунун ар жылдагы планы (жол ремонту, жарык ж.б.)")
    .waitFor();
  const lights = streets.getByRole("row", { name: /Иштеген жарыктардын үлүшү/ });
  expect(await lights.innerText()).toMatch(/71,05/);
  expect(await lights.innerText()).toMatch(/картадан: Көчө чырагы/);
  await page.getByText("Бюджет саясаты").first().waitFor();
  expect(await accessibilityFindings(page)).toEqual([]);
});
