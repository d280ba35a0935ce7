import { randomUUID } from "node:crypto";
import type { Page } from "playwright-core";
import sharp from "sharp";
import { accessibilityFindings, expect, picture, test } from "#test/support/e2e.ts";
import { clickPlace, loseSignal, mapAtRest } from "./city-map.ts";
import {
  draftVariant,
  from,
  handyZones,
  middleOf,
  picked,
  planAddress,
  widthM,
  type Zone,
  zonesOf,
} from "./draft-plan.ts";

const inspector = (page: Page) =>
  page.getByRole("complementary", { name: /Тандалган объект|Selected object/ });
const list = (page: Page) =>
  page.getByRole("list", { name: /Эскертүүлөр жана сунуштар|Замечания и предложения|Remarks and proposals/ });

async function openList(page: Page): Promise<void> {
  await page.getByRole("tab", { name: /^(Эскертүүлөр|Remarks|Замечания)$/ }).click();
  await list(page).waitFor();
}

/** Two maps, a split and a whole life of a remark, on a machine with other work. */
const slow = 240_000;

/** A line through the zone, drawn by hand; the larger half keeps its name. */
async function splitInBrowser(page: Page, zone: Zone): Promise<void> {
  const tools = page.getByRole("region", { name: "Тартуу куралдары" });
  await inspector(page).getByRole("button", { name: "Формасын өзгөртүү" }).click();
  await tools.getByRole("button", { name: "Сызык менен бөлүү" }).click();
  // The map had come closer to show the remark.
  await page.getByRole("button", { name: "Кичирейтүү" }).click();
  await mapAtRest(page);
  const reach = widthM(zone) / 2 + 12;
  await clickPlace(page, from(middleOf(zone), -reach, 2));
  await clickPlace(page, from(middleOf(zone), reach, 4), { double: true });
  await tools.getByText("Жаңы зона бөлүнүп чыгат: 1").waitFor();
  await inspector(page).getByRole("button", { name: "Сактоо" }).click();
  await page.getByText("Сакталды", { exact: true }).first().waitFor();
}

test(
  "эскертүү ачылгандан чечилгенге чейин: эки браузер, зонасы бөлүнсө да калат",
  async ({ open }) => {
    const variant = await draftVariant();
    const zone = (await handyZones(variant)).at(3);
    if (!zone) throw new Error("The sample plan has no fourth handy zone");
    const words = `Зонанын чеги арыкты кесип өтөт ${randomUUID().slice(0, 6)}`;
    const writing = await open(picked(variant, zone), { language: "ky", as: "engineer" });
    await inspector(writing)
      .getByRole("tab", { name: /Эскертүүлөр/ })
      .click();
    await inspector(writing).getByRole("button", { name: "Бул объектке эскертүү" }).click();
    await inspector(writing).getByLabel("Мазмуну").fill(words);
    await picture(writing, "remarks/new-ky");

    const reading = await open(planAddress(variant, middleOf(zone), 17), { language: "ky", as: "planner" });
    await openList(reading);
    // A second is for the news, not for two maps that are still being drawn.
    for (const page of [writing, reading]) await mapAtRest(page);
    await inspector(writing).getByRole("button", { name: "Сактоо" }).click();
    await writing.getByText("Эскертүү сакталды").waitFor();
    const item = list(reading).getByRole("button", { name: words });
    await item.waitFor({ timeout: 1000 });
    await item.getByText("окула элек").waitFor();
    await picture(reading, "remarks/list-ky");
    await item.click();

    const thread = inspector(reading);
    await thread.getByText("Функционалдык зона").waitFor();
    await expect.poll(() => item.getByText("окула элек").count()).toBe(0);
    await thread.getByRole("button", { name: "Объектти ачуу" }).click();
    await splitInBrowser(reading, zone);
    await picture(reading, "remarks/split-ky");
    await item.click();
    await thread.getByRole("button", { name: "Ишке алуу" }).click();
    await thread.getByText("ишке алды").waitFor();
    await inspector(writing).getByText("ишке алды").waitFor({ timeout: 1000 });
    await thread.getByRole("button", { name: "Жооп берүү" }).click();
    await thread.getByText("Адегенде жообун же себебин жогору жазыңыз.").waitFor();
    await thread.getByLabel("Комментарий же жооп").fill("Чеги 5 метрге жылдырылды");
    await thread.getByRole("button", { name: "Жооп берүү" }).click();
    await thread.getByRole("listitem").filter({ hasText: "Чеги 5 метрге жылдырылды" }).waitFor();
    await inspector(writing).getByText("Чеги 5 метрге жылдырылды").waitFor({ timeout: 1000 });
    expect(await accessibilityFindings(reading)).toEqual([]);
    await picture(reading, "remarks/thread-ky");

    await inspector(writing).getByRole("button", { name: "Чечилди" }).click();
    await inspector(writing).getByText("чечилди деп белгиледи").waitFor();
    await thread.getByText("чечилди деп белгиледи").waitFor({ timeout: 1000 });
    await thread.getByRole("button", { name: "Объектти ачуу" }).click();
    const halves = (await zonesOf(variant)).filter(
      ({ id, properties }) => id === zone.id || properties.split_from === zone.id,
    );
    expect(halves).toHaveLength(2);
    await expect
      .poll(() => new URL(reading.url()).searchParams.get("pick")?.split("/")[1])
      .toSatisfy((id) => halves.some((half) => half.id === id));
    await inspector(reading)
      .getByRole("tab", { name: /Эскертүүлөр \d/ })
      .click();
    await inspector(reading).getByRole("button", { name: words }).waitFor();
  },
  slow,
);

test("two people decide on one remark: the second sees the other's step and keeps their words", async ({
  open,
}) => {
  const opening = { as: "planner", allow: [/status of 412/] } as const;
  const first = await open("/plan", opening);
  await openList(first);
  await list(first).getByRole("button", { name: /open/ }).first().click();
  await inspector(first).getByRole("button", { name: "Take into work" }).waitFor();
  const address = new URL(first.url());
  const second = await open(`${address.pathname}${address.search}`, opening);
  await inspector(second).getByLabel("Comment or answer").fill("My answer");
  // What the second sends is still on its way when the first takes the remark into work.
  await second.route(
    "**/api/remarks/*/steps",
    async (route) => {
      await inspector(first).getByRole("button", { name: "Take into work" }).click();
      await inspector(first).getByText("took it into work").waitFor();
      await route.continue();
    },
    { times: 1 },
  );
  await inspector(second).getByRole("button", { name: "Answer", exact: true }).click();
  await inspector(second).getByText("Somebody else has changed this remark.").waitFor();
  await inspector(second).getByText("took it into work").waitFor();
  await picture(second, "remarks/conflict-en");
  expect(await inspector(second).getByLabel("Comment or answer").inputValue()).toBe("My answer");
  await inspector(second).getByRole("button", { name: "Answer", exact: true }).click();
  await inspector(first).getByText("My answer").waitFor();
});

test("a remark is drawn as an area, and a text that is too long says so and stays", async ({ open }) => {
  const page = await open("/plan?at=18/42.8868/74.8563", { as: "clerk" });
  await mapAtRest(page);
  await openList(page);
  await page.getByRole("button", { name: "Write a remark" }).click();
  await inspector(page).getByRole("radio", { name: "area" }).check();
  await clickPlace(page, [74.8561, 42.8867]);
  await clickPlace(page, [74.8566, 42.8867]);
  await clickPlace(page, [74.8566, 42.887]);
  await page.keyboard.press("Enter");
  await inspector(page).getByText("Marked on the map.").waitFor();
  const field = inspector(page).getByLabel("Text");
  await field.fill("ө".repeat(10_000));
  await inspector(page)
    .getByText(/10.?000 characters: 5.?000 more than 5.?000/)
    .waitFor();
  await inspector(page).getByRole("button", { name: "Save" }).click();
  expect((await field.inputValue()).length).toBe(10_000);
  await picture(page, "remarks/too-long-en");
  await field.fill(`<b onclick="alert(1)">Bold</b>`);
  await inspector(page).getByRole("button", { name: "Save" }).click();
  await inspector(page).getByRole("listitem").filter({ hasText: `<b onclick="alert(1)">Bold</b>` }).waitFor();
  await mapAtRest(page);
  await picture(page, "remarks/area-en");
  await inspector(page).getByRole("button", { name: "Change the text" }).click();
  await inspector(page).getByLabel("Change the text").fill("The fence stands on the street");
  await picture(page, "remarks/reword-en");
  await inspector(page).getByRole("button", { name: "Save" }).click();
  await inspector(page).getByText("changed the text").waitFor();
  const steps = inspector(page).getByRole("listitem");
  await steps.filter({ hasText: "The fence stands on the street" }).waitFor();
  expect(await steps.filter({ hasText: `<b onclick="alert(1)">Bold</b>` }).count()).toBe(1);
});

test("a lost connection loses no word, and what is sent again arrives once", async ({ open }) => {
  const page = await open("/plan", { as: "clerk", allow: [/ERR_INTERNET_DISCONNECTED|Failed to load/] });
  await openList(page);
  await list(page).getByRole("button").first().click();
  const words = `Байланыш ${randomUUID()}`;
  await inspector(page).getByLabel("Comment or answer").fill(words);
  await loseSignal(page);
  await inspector(page).getByRole("button", { name: "Comment" }).click();
  await inspector(page).getByText("The server cannot be reached").waitFor();
  await page.context().setOffline(false);
  await page.reload();
  const field = inspector(page).getByLabel("Comment or answer");
  await field.waitFor();
  expect(await field.inputValue()).toBe(words);
  await inspector(page).getByRole("button", { name: "Comment" }).click();
  await inspector(page).getByRole("listitem").filter({ hasText: words }).waitFor();
  expect(await inspector(page).getByRole("listitem").filter({ hasText: words }).count()).toBe(1);
});

test("photos are taken with a small picture; 40 MB and a text called .jpg are refused at the place", async ({
  open,
}) => {
  const page = await open("/plan", { as: "engineer", language: "ru", allow: [/status of 422/] });
  await openList(page);
  await list(page).getByRole("button").first().click();
  const thread = page.getByRole("complementary", { name: "Выбранный объект" });
  const input = thread.locator('input[type="file"]');
  const sent: string[] = [];
  page.on("request", (request) => {
    if (request.method() === "POST") sent.push(request.url());
  });
  await input.setInputFiles({ name: "яма.jpg", mimeType: "image/jpeg", buffer: Buffer.alloc(40_000_000, 7) });
  await thread.getByText(/«яма\.jpg» занимает 40 МБ, а можно не больше 25 МБ/).waitFor();
  expect(sent).toEqual([]);
  await input.setInputFiles({ name: "список.jpg", mimeType: "image/jpeg", buffer: Buffer.from("не снимок") });
  await thread
    .getByText(/по содержанию не снимок и не PDF/)
    .first()
    .waitFor();
  const photo = await sharp({ create: { width: 800, height: 600, channels: 3, background: "#7a8" } })
    .jpeg()
    .toBuffer();
  await input.setInputFiles({ name: "яма.jpg", mimeType: "image/jpeg", buffer: photo });
  const shown = thread.getByRole("img", { name: "Снимок: яма.jpg" });
  await shown.waitFor();
  await expect
    .poll(() => shown.evaluate((image) => (image instanceof HTMLImageElement ? image.naturalWidth : 0)))
    .toBe(480);
  await picture(page, "remarks/photo-ru");
});

test("the map shows what the list shows", async ({ open }) => {
  const page = await open("/plan", { as: "planner", theme: "dark" });
  await mapAtRest(page);
  await openList(page);
  const total = await list(page).getByRole("button").count();
  await page.getByLabel("Which").selectOption({ label: "rejected" });
  await expect.poll(() => list(page).getByRole("button").count()).toBeLessThan(total);
  expect(
    await list(page)
      .getByRole("button", { name: /rejected/ })
      .count(),
  ).toBe(await list(page).getByRole("button").count());
  await mapAtRest(page);
  await picture(page, "remarks/narrowed-dark");
  await page.getByLabel("Search the remarks").fill("no such words");
  await page.getByText("None fits").waitFor();
  await page.getByRole("button", { name: "Clear the filters" }).click();
  await expect.poll(() => list(page).getByRole("button").count()).toBe(total);
  await mapAtRest(page);
  await picture(page, "remarks/all-dark");
});

test("телефондо эскертүү окулат", async ({ open }) => {
  const page = await open("/plan", { as: "engineer", language: "ky", viewport: "phone" });
  await page.getByRole("slider", { name: "Панелдин бийиктиги" }).press("End");
  await openList(page);
  await picture(page, "remarks/phone-list-ky");
  await list(page).getByRole("button").first().click();
  await page.getByLabel("Комментарий же жооп").waitFor();
  await picture(page, "remarks/phone-thread-ky");
});
