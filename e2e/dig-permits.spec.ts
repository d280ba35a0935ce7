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

/** The middle of the longest main of the first hundred, away from its nodes. */
async function onMain(): Promise<{ readonly code: string; readonly at: Position }> {
  const { features } = await ask<{ features: Line[] }>(
    "/ogc/collections/water_main/items?limit=100&f=json",
    "engineer",
  );
  const lengthOf = ({ geometry: { coordinates } }: Line): number => {
    const [first, last] = [coordinates[0], coordinates.at(-1)];
    return first && last ? Math.hypot(last[0] - first[0], last[1] - first[1]) : 0;
  };
  const [main] = features
    .filter(({ geometry }) => geometry.coordinates.length === 2)
    .sort((a, b) => lengthOf(b) - lengthOf(a));
  const [start, end] = main?.geometry.coordinates ?? [];
  if (!main || !start || !end) throw new Error("The sample city has no straight water main");
  return { code: main.properties.code, at: [(start[0] + end[0]) / 2, (start[1] + end[1]) / 2] };
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

async function askFor(page: Page, at: Position, words: string): Promise<void> {
  await page.getByRole("tab", { name: "Ордерлер" }).click();
  await page.getByRole("button", { name: "Ордер сурап жазуу" }).click();
  await inspector(page).getByLabel("Башка казуучу").fill("Үлгү-Курулуш ЖЧК");
  await inspector(page).getByLabel("Эмне үчүн казылат").fill(words);
  await inspector(page).getByLabel("Иштердин башталышы").fill(onPaper(0));
  await inspector(page).getByLabel("Иштердин бүтүшү").fill(onPaper(3));
  await inspector(page).getByLabel("Төшөмөнү калыбына келтирүү мөөнөтү").fill(onPaper(13));
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
    await page.getByRole("button", { name: "Ордер сурап жазуу" }).click();
    await inspector(page).getByRole("button", { name: "Ордер суроо" }).click();
    await inspector(page).getByText("Адегенде казыла турган жерди картага сызыңыз.").waitFor();
    await askFor(page, at, words);
    await inspector(page).getByText("5 м чегинде белгилүү").waitFor();
    await inspector(page)
      .getByRole("button", { name: new RegExp(code) })
      .waitFor();
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

    const crew = await open(new URL(page.url()).pathname + new URL(page.url()).search, {
      language: "ky",
      as: "crew",
    });
    await inspector(crew).getByRole("button", { name: "Жер казылды" }).click();
    await inspector(crew).getByText("жер казылганын жазды").waitFor();
    await inspector(crew).getByRole("button", { name: "Төшөмө калыбына келди" }).click();
    await inspector(crew).getByText("төшөмө калыбына келгенин жазды").waitFor();
    const inspecting = await open(new URL(page.url()).pathname + new URL(page.url()).search, {
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
