import { randomUUID } from "node:crypto";
import type { Locator, Page } from "playwright-core";
import sharp from "sharp";
import { inject } from "vitest";
import type { Operation } from "#contract/changes.ts";
import type { PlanYear } from "#contract/street-plan.ts";
import type { Role } from "#layers/kit/roles.ts";
import { signedInCookies } from "#test/support/demo-people.ts";
import { accessibilityFindings, expect, picture, test } from "#test/support/e2e.ts";
import { textsOf } from "#test/support/pdf-text.ts";
import { mapAtRest } from "./city-map.ts";
import { ask } from "./sample-row.ts";
import { takenFile } from "./taken-file.ts";

const inspector = (page: Page) =>
  page.getByRole("complementary", { name: /Тандалган объект|Выбранный объект|Selected object/ });

/** A year of planning on several screens, on a machine with other work. */
const slow = 300_000;

/** The first year after the data: it has no prices yet. */
const year = 2018;

async function send(path: string, body: object, role: Role): Promise<void> {
  const { address } = inject("e2e");
  const cookies = await signedInCookies(address, role);
  const answer = await fetch(new URL(path, address), {
    method: "POST",
    headers: {
      "content-type": "application/json",
      origin: address,
      cookie: cookies.map(({ name, value }) => `${name}=${value}`).join("; "),
    },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
}

const price = (work: string, unit: string, title: string, som: string): Operation => ({
  op: "create",
  layer: "unit_price",
  id: randomUUID(),
  row: {
    ...{ title_ky: title, title_ru: title, title_en: title },
    ...{ work, unit, price_som_per_unit: som, price_year: year, confidence: "assumed" },
  },
});

const isFocused = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement);

/** Goes on with the Tab key until the focus is where it is wanted. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if ((await target.count()) === 1 && (await isFocused(target))) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`The Tab key does not reach ${target}`);
}

const openYear = async (page: Page, label: string): Promise<void> => {
  await page.getByLabel(label).first().selectOption(String(year));
};

test(
  "2018-жылдын планы: сунуштан кеңештин чечимине жана жыйындагы тактоого чейин",
  async ({ open }) => {
    const desk = await open("/streets", { language: "ky", as: "engineer" });
    await mapAtRest(desk);
    await openYear(desk, "Пландын жылы");
    await desk.getByText("Бул жылдын планында көчө жок").waitFor();

    // By keyboard alone, from the empty year to the saved street.
    await desk.getByRole("button", { name: "Көчө сунуштоо" }).focus();
    await desk.keyboard.press("Enter");
    const form = inspector(desk);
    await expect
      .poll(() =>
        form.getByRole("combobox", { name: "Көчө" }).evaluate((one) => one === document.activeElement),
      )
      .toBe(true);
    await desk.keyboard.type("Илбирс");
    await desk.getByRole("listbox").getByRole("option").first().waitFor();
    await desk.keyboard.press("Enter");
    await tabTo(desk, form.getByRole("checkbox", { name: "суу түтүгү" }));
    await desk.keyboard.press("Space");
    await form
      .getByText(/картадан өлчөнгөн/)
      .first()
      .waitFor();
    await form
      .getByText(/«суу түтүгү» үчүн 2018-жылдын баасы жок/)
      .first()
      .waitFor();
    await picture(desk, "street-plan/no-price-ky");

    // What finance enters into the register arrives in the open form.
    await send(
      "/api/changes",
      { id: randomUUID(), operations: [price("water", "m", "ПЭ түтүк, 110 мм", "3480.5")] },
      "finance",
    );
    await form.getByLabel("2018-жылдын баасы").first().waitFor();
    expect(await form.getByText(/баасы жок/).count()).toBe(0);

    const conflict = form
      .getByRole("list", { name: "Карама-каршылыктар" })
      .getByRole("listitem")
      .filter({ hasText: "Түтүк төшөмөдөн кийинки жылы жаңыланат" });
    await conflict.getByText("2017").waitFor();
    await tabTo(desk, conflict.getByRole("button", { name: "Уруксат жазуу" }));
    await desk.keyboard.press("Enter");
    await tabTo(desk, conflict.getByLabel("Негизи"));
    for (let steps = 0; steps < 6; steps += 1) await desk.keyboard.press("ArrowDown");
    await tabTo(desk, conflict.getByLabel("Себеби"));
    await desk.keyboard.type("Түтүк көчөнү ачпай тартылат");
    await tabTo(desk, conflict.getByRole("button", { name: "Сактоо" }));
    await desk.keyboard.press("Enter");
    await conflict.getByText("Толтуруңуз.").first().waitFor();
    // The form points at the field that it lacks, so that one goes on typing.
    expect(await isFocused(conflict.getByLabel("Ким кол койду"))).toBe(true);
    await desk.keyboard.type("Үлгү Башкы инженер");
    await tabTo(desk, conflict.getByLabel("Кол коюлган күнү"));
    await desk.keyboard.type("15.11.2017");
    await picture(desk, "street-plan/conflict-ky");
    expect(await accessibilityFindings(desk)).toEqual([]);
    await tabTo(desk, conflict.getByRole("button", { name: "Сактоо" }));
    await desk.keyboard.press("Enter");
    await conflict.getByText(/Уруксат берилген: казбай жүргүзүлөт/).waitFor();
    await tabTo(desk, form.getByRole("button", { name: "Булак кошуу" }));
    await desk.keyboard.press("Enter");
    await form.getByText("Жалпы: 100,00%").waitFor();
    await tabTo(desk, form.getByLabel("Себеби", { exact: true }));
    await desk.keyboard.type("Түтүк эскирген, суу жоготуу көп.");

    // A reload loses nothing of what was written.
    await desk.reload();
    await mapAtRest(desk);
    await openYear(desk, "Пландын жылы");
    await desk.getByRole("button", { name: "Көчө сунуштоо" }).focus();
    await desk.keyboard.press("Enter");
    await form.getByText("Түтүк эскирген").waitFor();
    await tabTo(desk, form.locator("footer").getByRole("button", { name: "Сактоо" }));
    await desk.keyboard.press("Enter");
    await form.getByRole("heading", { name: "Үлгү-Илбирс көчөсү" }).waitFor();
    await form.getByText("сунушталган", { exact: true }).first().waitFor();
    await form
      .getByText(/3\s480,50/)
      .first()
      .waitFor();
    expect(await accessibilityFindings(desk)).toEqual([]);
    await picture(desk, "street-plan/item-ky");
    await form.getByRole("button", { name: "Долбоорго киргизүү" }).click();
    await form.getByText("долбоордо (иштелип жатат)").first().waitFor();

    const meeting = await open("/streets?dock=plan-year.high", { language: "ky", as: "clerk" });
    await mapAtRest(meeting);
    await openYear(meeting, "Пландын жылы");
    const dock = meeting.getByRole("region", { name: "Төмөнкү панель" });
    await dock.getByRole("button", { name: "Чечимди жазуу" }).click();
    const decision = dock.getByRole("form", { name: "Чечимди жазуу" });
    await dock.getByRole("button", { name: "Кагазда көрүү (PDF)" }).click();
    const preview = await takenFile(meeting, dock.getByRole("link", { name: "PDF даяр" }));
    expect(textsOf(preview.file).join(" ")).toContain("Илбирс");
    await decision.getByText("Долбоордогу 1 көчө бекитилет.").waitFor();
    await decision.getByRole("button", { name: "Сактоо" }).click();
    await decision.getByText("Толтуруңуз.").first().waitFor();
    await decision.getByLabel("Токтом №").fill("12-VII");
    await decision.getByLabel("Чечимдин күнү").fill("20.12.2017");
    await decision.getByLabel("Макул").fill("18");
    await decision.getByLabel("Каршы").fill("2");
    await decision.getByLabel("Калыс").fill("1");
    await picture(meeting, "street-plan/decision-ky");
    expect(await accessibilityFindings(meeting)).toEqual([]);
    await decision.getByRole("button", { name: "Сактоо" }).click();
    await dock.getByText(/Токтом № 12-VII.*макул 18, каршы 2, калыс 1/).waitFor();
    const frozen = await takenFile(meeting, dock.getByRole("link", { name: "Бекитилген план (PDF)" }));
    expect(textsOf(frozen.file).join(" ")).toContain("12-VII");

    // Amended in the meeting: the engineer's screen has followed the decision.
    await form.getByText("бекитилген", { exact: true }).first().waitFor();
    await form.getByRole("button", { name: "Тактоо киргизүү" }).click();
    await form.getByText(/2018-жылдын планы бекитилген/).waitFor();
    await form.getByLabel("Көлөмү").first().fill("300");
    await form.getByText("кол менен жазылган").waitFor();
    await form.getByRole("button", { name: "Сактоо" }).click();
    await form.getByText("Тактоонун себебин жазыңыз.").waitFor();
    await form.getByLabel("Тактоонун себеби").fill("Депутаттар кошумча үйлөрдү да кошууну сурады");
    await picture(desk, "street-plan/amendment-ky");
    await form.getByRole("button", { name: "Сактоо" }).click();
    await form.getByText("такталган", { exact: true }).first().waitFor();
    await form.getByText("тактоо киргизди").waitFor();
    await dock.getByText("Депутаттар кошумча үйлөрдү да кошууну сурады").waitFor();
    await picture(meeting, "street-plan/year-ky");
    expect(await accessibilityFindings(meeting)).toEqual([]);
    await picture(desk, "street-plan/amended-ky");
    const plan = await ask<PlanYear>(`/api/street-plan/years/${year}`);
    expect(plan.amendments).toHaveLength(1);
    expect(plan.streets[0]?.amounts.adjusted_som).not.toBe(plan.streets[0]?.amounts.approved_som);
  },
  slow,
);

test(
  "finance takes a street from its contract to the payment, and is told what is too much",
  async ({ open }) => {
    const plan = await ask<PlanYear>("/api/street-plan/years/2014");
    const item = plan.streets.find(({ stage }) => stage === "approved");
    const road = item?.works.find(({ work }) => work === "road");
    if (!item || !road) throw new Error("The sample plan of 2014 has no approved street with a road");
    const page = await open(`/streets?pick=plan_item/${item.id}`, {
      as: "finance",
      allow: [/status of 422/],
    });
    const street = inspector(page);
    await street.getByRole("button", { name: "Conclude the contract" }).click();
    const contract = street.getByRole("form", { name: "Contract" });
    await contract.getByRole("button", { name: "Save" }).click();
    await contract.getByText("Fill this in.").first().waitFor();
    await contract.getByLabel("Contractor").fill("Sample Road LLC");
    await contract.getByLabel("Contract no.").fill("14/7");
    await contract.getByLabel("Signed on").fill("02.04.2014");
    await picture(page, "street-plan/contract-en");
    expect(await accessibilityFindings(page)).toEqual([]);
    await contract.getByRole("button", { name: "Save" }).click();
    await street.getByText("recorded the contract").waitFor();
    await street.getByRole("button", { name: "Start the work" }).click();
    const start = street.getByRole("form", { name: "Start of the work" });
    await start.getByLabel("Started on").fill("05.05.2014");
    await start.getByRole("button", { name: "Save" }).click();
    await street.getByText("started the work").waitFor();
    await street.getByRole("button", { name: "Accept by an act" }).click();
    const act = street.getByRole("form", { name: "Act of completed works" });
    await act.getByLabel("Act no.").fill("1");
    await act.getByLabel("Date of the act").fill("10.09.2014");
    await act.getByRole("button", { name: "Save" }).click();
    await street.getByText("accepted it by an act").waitFor();
    await street.getByRole("button", { name: "Record a payment" }).click();
    const payment = street.getByRole("form", { name: "Payment" });
    await payment.getByLabel("Payment document").fill("PP-9");
    await payment.getByLabel("Paid on").fill("30.09.2014");
    const amount = payment.getByLabel(/^road repair/).first();
    const right = await amount.inputValue();
    await amount.fill("999999999");
    await payment.getByRole("button", { name: "Save" }).click();
    await payment.getByText(/would be paid for “road repair”/).waitFor();
    await picture(page, "street-plan/payment-refused-en");
    await amount.fill(right);
    await payment.getByRole("button", { name: "Save" }).click();
    await street.getByText("recorded a payment").waitFor();
    await street.getByRole("button", { name: "Put under warranty" }).click();
    await street.getByRole("form", { name: "Warranty" }).getByRole("button", { name: "Save" }).click();
    await street.getByText("10.09.2017").first().waitFor();
    const photo = await sharp({
      create: { width: 640, height: 480, channels: 3, background: { r: 90, g: 96, b: 104 } },
    })
      .jpeg()
      .toBuffer();
    await street
      .getByLabel("Attach a photo or file")
      .setInputFiles({ name: "after.jpg", mimeType: "image/jpeg", buffer: photo });
    await street.getByRole("figure").filter({ hasText: "after" }).getByRole("img").waitFor();
    await picture(page, "street-plan/warranty-en");
    expect(await accessibilityFindings(page)).toEqual([]);
    const { streets } = await ask<PlanYear>("/api/street-plan/years/2014");
    const after = streets.find(({ id }) => id === item.id);
    expect(after?.stage).toBe("warranty");
    expect(after?.amounts.paid_som).toBe(after?.amounts.contract_som);
  },
  slow,
);

test(
  "two people change one street: the second is told, and both changes are kept",
  async ({ open }) => {
    const plan = await ask<PlanYear>("/api/street-plan/years/2017");
    const item = plan.streets.find(({ stage, works }) => stage === "proposed" && works.length > 1);
    if (!item) throw new Error("The sample plan of 2017 has no proposal with two works");
    const address = `/streets?pick=plan_item/${item.id}`;
    const first = await open(address, { as: "engineer" });
    const second = await open(address, { as: "planner", allow: [/status of 412/] });
    for (const page of [first, second]) {
      await mapAtRest(page);
      await inspector(page).getByRole("button", { name: "Change" }).click();
    }
    await inspector(second).getByLabel("Reason", { exact: true }).fill("The school is on this street");
    await inspector(first).getByRole("button", { name: "Add a source" }).click();
    // What the second sends is still on its way when the first has saved.
    await second.route(
      "**/api/street-plan/items/*/steps",
      async (route) => {
        await inspector(first).getByRole("button", { name: "Save" }).click();
        await inspector(first).getByRole("button", { name: "Change" }).waitFor();
        await route.continue();
      },
      { times: 1 },
    );
    await inspector(second).getByRole("button", { name: "Save" }).click();
    await inspector(second).getByText("Somebody else has changed this street.").waitFor();
    expect(await inspector(second).getByLabel("Reason", { exact: true }).inputValue()).toBe(
      "The school is on this street",
    );
    await inspector(second).getByText("In all: 100.00%").waitFor();
    await picture(second, "street-plan/merged-en");
    await inspector(second).getByRole("button", { name: "Save" }).click();
    await inspector(second).getByRole("button", { name: "Change" }).waitFor();
    await inspector(second).getByText("The school is on this street").first().waitFor();
    await expect.poll(() => inspector(second).getByText("100%").count()).toBeGreaterThan(0);
  },
  slow,
);

test(
  "the list is narrowed and read on a phone in the dark",
  async ({ open }) => {
    const page = await open("/streets", { language: "ru", as: "council", viewport: "phone", theme: "dark" });
    await page.getByRole("slider", { name: "Высота панели" }).press("End");
    await page.getByLabel("Вид работ", { exact: true }).selectOption({ label: "водопровод" });
    const list = page.getByRole("list", { name: "План благоустройства улиц" });
    const items = list.getByRole("button");
    await items.first().waitFor();
    await picture(page, "street-plan/phone-ru");
    expect(await accessibilityFindings(page)).toEqual([]);
    await items.first().tap();
    await inspector(page).or(page.getByRole("table")).first().waitFor();
    await page.getByRole("table").getByText("водопровод").waitFor();
    await picture(page, "street-plan/phone-item-ru");
    expect(await accessibilityFindings(page)).toEqual([]);
    expect(await page.getByRole("button", { name: "Изменить" }).count()).toBe(0);
  },
  slow,
);

test(
  "улица, предложенная по ошибке, отзывается с причиной и предлагается снова",
  async ({ open }) => {
    const { streets } = await ask<PlanYear>("/api/street-plan/years/2017");
    const item = streets.find(({ stage, code }) => stage === "proposed" && code === "КП-12/2017");
    if (!item) throw new Error("The sample plan of 2017 has no proposal КП-12");
    const page = await open(`/streets?pick=plan_item/${item.id}`, { language: "ru", as: "planner" });
    await mapAtRest(page);
    // What is open says which year is shown.
    await expect.poll(() => new URL(page.url()).searchParams.get("year")).toBe("2017");
    const list = page.getByRole("complementary", { name: "Улицы" });
    await list.getByText(`${streets.length} улиц`).waitFor();
    const street = inspector(page);
    await street.getByRole("button", { name: "Отозвать из плана" }).click();
    const form = street.getByRole("form", { name: "Отозвать из плана" });
    await form.getByRole("button", { name: "Отозвать из плана" }).click();
    await form.getByText("Заполните.").waitFor();
    await form.getByLabel("Почему отзывается").fill("Та же улица уже есть в плане 2016 года");
    await picture(page, "street-plan/withdraw-ru");
    expect(await accessibilityFindings(page)).toEqual([]);
    await form.getByRole("button", { name: "Отозвать из плана" }).click();
    await street.getByText("отозвал(а) из плана").waitFor();
    await street.getByText("Та же улица уже есть в плане 2016 года").waitFor();
    await list.getByText(`${streets.length - 1} улиц`).waitFor();
    expect(await street.getByRole("button", { name: "Изменить" }).count()).toBe(0);
    const without = await ask<PlanYear>("/api/street-plan/years/2017");
    expect(without.streets.map(({ id }) => id)).not.toContain(item.id);
    await list.getByLabel("Стадия").selectOption("withdrawn");
    await list.getByText("1 улица").waitFor();
    await list.getByText(item.street.name.ru).waitFor();
    await picture(page, "street-plan/withdrawn-ru");
    expect(await accessibilityFindings(page)).toEqual([]);
    await street.getByRole("button", { name: "Снова предложить" }).click();
    await street.getByText("снова предложил(а)").waitFor();
    await list.getByRole("button", { name: "Сбросить фильтры" }).click();
    await list.getByText(`${streets.length} улиц`).waitFor();
  },
  slow,
);
