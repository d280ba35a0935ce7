import { randomUUID } from "node:crypto";
import type { Page } from "playwright-core";
import { accessibilityFindings, expect, picture, test } from "#test/support/e2e.ts";
import { clickPlace, mapAtRest, type Position } from "./city-map.ts";
import { from } from "./draft-plan.ts";
import { ask } from "./sample-row.ts";
import { takenFile } from "./taken-file.ts";

const inspector = (page: Page) =>
  page.getByRole("complementary", { name: /Тандалган объект|Selected object/ });

/** A whole life of a permit over two maps, on a machine with other work. */
const slow = 240_000;
/** Refusals that the story provokes on purpose. */
const refused = { allow: [/status of 422/] } as const;
const dayMs = 86_400_000;

/** As a Kyrgyz paper writes it, so many days from today. */
const onPaper = (days: number): string =>
  new Date(Date.now() + 6 * 3_600_000 + days * dayMs)
    .toISOString()
    .slice(0, 10)
    .split("-")
    .reverse()
    .join(".");

type Line = {
  readonly properties: { readonly code: string };
  readonly geometry: { readonly coordinates: readonly Position[] };
};

const centre: Position = [74.85028, 42.88806];
const apart = ([x, y]: Position, [otherX, otherY]: Position): number => Math.hypot(x - otherX, y - otherY);

/** The middle of a main that is long enough to draw on, as near to the centre of the city as there is one. */
async function onMain(): Promise<{ readonly code: string; readonly at: Position }> {
  const { features } = await ask<{ features: Line[] }>(
    "/ogc/collections/water_main/items?limit=1000&f=json",
    "engineer",
  );
  const [nearest] = features
    .flatMap(({ properties, geometry: { coordinates } }) => {
      const [start, end] = coordinates;
      if (!start || !end || coordinates.length > 2 || apart(start, end) < 0.0006) return [];
      return [{ code: properties.code, at: [(start[0] + end[0]) / 2, (start[1] + end[1]) / 2] as const }];
    })
    .sort((a, b) => apart(a.at, centre) - apart(b.at, centre));
  if (!nearest) throw new Error("The sample city has no straight water main");
  return nearest;
}

async function drawHole(page: Page, at: Position, sideM: number): Promise<void> {
  await mapAtRest(page);
  const half = sideM / 2;
  await clickPlace(page, from(at, -half, -half));
  await clickPlace(page, from(at, half, -half));
  await clickPlace(page, from(at, half, half));
  await clickPlace(page, from(at, -half, half));
  await page.keyboard.press("Enter");
}

const address = ([x, y]: Position): string => `/streets?at=19/${y.toFixed(6)}/${x.toFixed(6)}`;

type Days = { readonly from: string; readonly to: string; readonly due: string };
const soon: Days = { from: onPaper(0), to: onPaper(3), due: onPaper(13) };

async function askFor(page: Page, at: Position, words: string, days = soon): Promise<void> {
  await page.getByRole("tab", { name: "Ордерлер" }).click();
  await page.getByRole("button", { name: "Жаңы ордер" }).click();
  await inspector(page).getByLabel("Башка казуучу").fill("Үлгү-Курулуш ЖЧК");
  await inspector(page).getByLabel("Эмне үчүн казылат").fill(words);
  await inspector(page).getByLabel("Иштердин башталышы").fill(days.from);
  await inspector(page).getByLabel("Иштердин бүтүшү").fill(days.to);
  await inspector(page).getByLabel("Төшөмөнү калыбына келтирүү мөөнөтү").fill(days.due);
  await drawHole(page, at, 6);
}

test(
  "ордер суралгандан төшөмө кабыл алынганга чейин",
  async ({ open }) => {
    const { code, at } = await onMain();
    const words = `Үйдү суу түтүгүнө кошуу ${randomUUID().slice(0, 6)}`;
    const page = await open(address(at), { language: "ky", as: "clerk", ...refused });
    await page.getByRole("tab", { name: "Ордерлер" }).click();
    await page
      .getByText("Ордерлер жок")
      .or(page.getByRole("list", { name: "Казуу ордерлери" }))
      .waitFor();
    await picture(page, "dig-permits/list-ky");
    await page.getByRole("button", { name: "Жаңы ордер" }).click();
    await inspector(page).getByRole("button", { name: "Ордер суроо" }).click();
    await inspector(page).getByText("Адегенде казыла турган жерди картага сызыңыз.").waitFor();
    await askFor(page, at, words);
    await inspector(page).getByText("5 м чегинде белгилүү").waitFor();
    await inspector(page).getByText(code).waitFor();
    await inspector(page).getByText("Суралган катмарлар:").waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
    await picture(page, "dig-permits/new-ky");
    await inspector(page).getByRole("button", { name: "Ордер суроо" }).click();
    await page.getByText(/^Ордер суралды: Р-\d+\/\d{4}$/).waitFor();
    const thread = inspector(page);
    await thread.getByText("ордер сурады").waitFor();
    await mapAtRest(page);
    await picture(page, "dig-permits/requested-ky");

    await thread.getByRole("button", { name: "Ордерди берүү" }).click();
    await thread.getByText(/кол коё элек/).waitFor();
    for (const button of await thread.getByRole("button", { name: "Колун жазуу" }).all()) {
      await button.click();
      await thread.getByLabel("Ким кол койду").fill("Б. Үлгүев");
      await thread.getByRole("button", { name: "Сактоо" }).click();
      await thread
        .getByText(/Б\. Үлгүев, /)
        .first()
        .waitFor();
    }
    await thread.getByRole("button", { name: "Ордерди берүү" }).click();
    await thread.getByText("ордерди берди").waitFor();
    const { name, file } = await takenFile(
      page,
      thread.getByRole("button", { name: "Ордерди басып чыгаруу (PDF)" }),
    );
    expect([name, file.subarray(0, 5).toString()]).toEqual([
      expect.stringMatching(/^kant-dig-permit-Р-\d+-\d{4}.*\.pdf$/),
      "%PDF-",
    ]);

    const other = await open(address(at), { language: "ky", as: "planner", ...refused });
    await askFor(other, from(at, 2, 1), "Ошол эле жерди дагы казуу");
    await inspector(other).getByRole("button", { name: "Ордер суроо" }).click();
    await inspector(other)
      .getByText(/Бул жерге ошол эле күндөрү Р-\d+\/\d{4} ордери бар/)
      .waitFor();
    expect(await inspector(other).getByLabel("Эмне үчүн казылат").inputValue()).toBe(
      "Ошол эле жерди дагы казуу",
    );
    await picture(other, "dig-permits/overlap-ky");

    const { pathname, search } = new URL(page.url());
    const crew = await open(pathname + search, { language: "ky", as: "crew", viewport: "phone" });
    await crew.getByRole("button", { name: "Жер казылды", exact: true }).click();
    await crew.getByText("жер казылганын жазды").waitFor();
    await mapAtRest(crew);
    await picture(crew, "dig-permits/phone-ky");
    await crew.getByRole("button", { name: "Төшөмө калыбына келди" }).click();
    await crew.getByText("төшөмө калыбына келгенин жазды").waitFor();
    const inspecting = await open(pathname + search, {
      language: "ky",
      as: "engineer",
    });
    await inspector(inspecting).getByRole("button", { name: "Кабыл алуу" }).click();
    await inspector(inspecting).getByText("калыбына келтирүүнү кабыл алды").waitFor();
    await thread.getByText("калыбына келтирүүнү кабыл алды").waitFor();
    await mapAtRest(page);
    expect(await accessibilityFindings(page)).toEqual([]);
    await picture(page, "dig-permits/accepted-ky");
  },
  slow,
);

type Renewed = {
  readonly street: { readonly name: { readonly en: string } };
  readonly line: readonly Position[];
  readonly renews_surface: boolean;
  readonly warranty_until: string | null;
};

/** Where a surface of the sample plan is protected, and a day on which it is. */
async function onProtected(): Promise<{ readonly at: Position; readonly name: string; readonly days: Days }> {
  for (const year of [2015, 2014, 2013]) {
    const { streets } = await ask<{ streets: Renewed[] }>(`/api/street-plan/years/${year}`, "engineer");
    const found = streets.find(
      ({ renews_surface, warranty_until }) => renews_surface && warranty_until !== null,
    );
    const [start, end] = found?.line ?? [];
    if (!found?.warranty_until || !start || !end) continue;
    const last = Date.parse(found.warranty_until);
    const paper = (before: number): string =>
      new Date(last - before * dayMs).toISOString().slice(0, 10).split("-").reverse().join(".");
    return {
      at: [start[0] * 0.6 + end[0] * 0.4, start[1] * 0.6 + end[1] * 0.4],
      name: found.street.name.en,
      days: { from: paper(60), to: paper(58), due: paper(48) },
    };
  }
  throw new Error("The sample plan has no protected surface");
}

test(
  "a protected surface is opened only with an exemption that somebody signed",
  async ({ open }) => {
    const { at, name, days } = await onProtected();
    const page = await open(address(at), { as: "clerk", viewport: "office", theme: "dark", ...refused });
    await page.getByRole("tab", { name: "Permits" }).click();
    await page.getByRole("button", { name: "New permit" }).click();
    const thread = inspector(page);
    await thread.getByLabel("Somebody else").fill("Sample Builders");
    await thread.getByLabel("Why it is opened").fill("A new house is connected");
    await thread.getByLabel("Works from").fill(days.from);
    await thread.getByLabel("Works until").fill(days.to);
    await thread.getByLabel("Restoration due").fill(days.due);
    await drawHole(page, at, 2);
    await thread.getByText(`${name}: the surface is protected until`).waitFor();
    await picture(page, "dig-permits/protected-en-dark");
    await thread.getByRole("button", { name: "Ask", exact: true }).click();
    await thread.getByText("asked for the permit").waitFor();
    const unsigned = thread.getByRole("button", { name: "Write down the signature" });
    for (let left = await unsigned.count(); left > 0; left--) {
      await unsigned.first().click();
      await thread.getByLabel("Who signed").fill("B. Sample");
      await thread.getByRole("button", { name: "Save" }).click();
      await expect.poll(() => unsigned.count()).toBe(left - 1);
    }
    await thread.getByRole("button", { name: "Issue the permit" }).click();
    await thread.getByText(/the moratorium still holds/).waitFor();
    await picture(page, "dig-permits/moratorium-en-dark");
    await thread.getByRole("button", { name: /xempt/ }).click();
    await thread.getByLabel("Ground").selectOption({ index: 1 });
    await thread.getByLabel("Reason", { exact: true }).fill("The house has no water before the winter");
    await thread.getByLabel("Signed by").fill("A. Sample");
    await thread.getByLabel("Signed on").fill(onPaper(0));
    await picture(page, "dig-permits/exempting-en-dark");
    await thread.getByRole("group", { name: "Exempt" }).getByRole("button", { name: "Save" }).click();
    await thread.getByText(/^Exempted:/).waitFor();
    await thread.getByRole("button", { name: "Issue the permit" }).click();
    await thread.getByText("issued the permit").waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
    await picture(page, "dig-permits/issued-en-dark");
  },
  slow,
);
