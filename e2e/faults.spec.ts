import type { Page } from "playwright-core";
import type { FaultsPage } from "#contract/faults.ts";
import type { CityIsolationAnswer } from "#contract/isolation.ts";
import { accessibilityFindings, expect, picture, test } from "#test/support/e2e.ts";
import { textsOf } from "#test/support/pdf-text.ts";
import { clickPlace, mapAtRest } from "./city-map.ts";
import { ask, sampleRow } from "./sample-row.ts";
import { takenFile } from "./taken-file.ts";

const inspector = (page: Page) =>
  page.getByRole("complementary", { name: /Тандалган объект|Выбранный объект|Selected object/ });

/** The panel that answers the telephone's key; on a slow machine the map may stand before it. */
const takesCalls = (desk: Page) => desk.getByRole("button", { name: "Чалуу кабыл алуу" });

/** A whole repair on three screens, on a machine with other work. */
const slow = 300_000;

/** A house of the sample city that can be typed as somebody says it over the telephone. */
async function sampleAddress(): Promise<string> {
  const { found } = await ask<{ found: { layer: string; label: { ky: string } }[] }>(
    `/api/search?q=${encodeURIComponent("Булбул 4")}&limit=20`,
  );
  const house = found.find(({ layer }) => layer === "building");
  if (!house) throw new Error("The sample city has no house that is found by its address");
  return house.label.ky;
}

const idOf = (page: Page): string =>
  new URL(page.url()).searchParams.get("pick")?.replace("fault/", "") ?? "";

test(
  "чалуудан текшерилген оңдоого чейин: диспетчер, бригада, инженер",
  async ({ open }) => {
    const address = await sampleAddress();
    const desk = await open("/faults", { language: "ky", as: "dispatcher" });
    await mapAtRest(desk);

    // By keyboard alone, from the ring of the telephone to the number.
    await takesCalls(desk).waitFor();
    await desk.keyboard.press("Alt+n");
    await inspector(desk).getByRole("radio", { name: "суу түтүгү" }).waitFor();
    await desk.keyboard.press("Tab");
    await desk.keyboard.press("Space");
    expect(await inspector(desk).getByRole("radio", { name: "түтүктүн жарылуусу" }).isChecked()).toBe(true);
    await desk.keyboard.press("Tab");
    await desk.keyboard.type(address);
    await desk.getByRole("option", { name: address }).first().waitFor();
    await desk.keyboard.press("ArrowDown");
    await desk.keyboard.press("Enter");
    await inspector(desk).getByText("Орду картада белгиленди.").waitFor();
    await inspector(desk)
      .getByText(/200 м ичинде бүтө элек авария жок|Мурда билинген/)
      .waitFor();
    await picture(desk, "faults/call-ky");
    // A reload loses nothing of what was written.
    await desk.reload();
    await mapAtRest(desk);
    await takesCalls(desk).waitFor();
    await desk.keyboard.press("Alt+n");
    await expect.poll(() => inspector(desk).getByRole("combobox").inputValue()).toBe(address);
    await inspector(desk).getByLabel("Чалган адам").focus();
    await desk.keyboard.type("Үлгү Тургун 7");
    await desk.keyboard.press("Tab");
    await desk.keyboard.type("0555 00 00 07");
    await desk.keyboard.press("Enter");
    const number = inspector(desk)
      .getByRole("status")
      .getByText(/^В-\d+\/\d{4}$/);
    await number.waitFor();
    const code = await number.innerText();
    await inspector(desk)
      .getByRole("link", { name: /0555 00 00 07/ })
      .waitFor();
    expect(await accessibilityFindings(desk)).toEqual([]);
    await picture(desk, "faults/logged-ky");

    await inspector(desk).getByRole("button", { name: "Бригада дайындоо" }).click();
    await inspector(desk).getByLabel("Бригада", { exact: true }).selectOption({ index: 1 });
    await inspector(desk).getByRole("button", { name: "Сактоо" }).click();
    await inspector(desk).getByText("бригада дайындады").waitFor();

    const crew = await open(`/faults?pick=fault/${idOf(desk)}`, {
      language: "ky",
      as: "crew",
      viewport: "phone",
    });
    await mapAtRest(crew);
    const steps = crew.getByRole("region", { name: "Бригаданын кадамдары" });
    await crew.getByRole("heading", { name: code }).waitFor();
    for (const step of ["Жеттик", "Жаптык", "Бүттү"]) {
      const button = steps.getByRole("button", { name: step });
      const box = await button.boundingBox();
      expect(Math.min(box?.height ?? 0, box?.width ?? 0)).toBeGreaterThanOrEqual(72);
      if (step === "Жаптык") await picture(crew, "faults/crew-ky");
      await button.tap();
      if (step !== "Бүттү") await expect.poll(() => button.isDisabled()).toBe(true);
    }
    await crew.getByText("оңдолду деп белгиледи").waitFor();
    expect(await accessibilityFindings(crew)).toEqual([]);

    // The dispatcher sees each step as it is taken, and gives the supply back.
    await inspector(desk).getByText("бригада жетти деп белгиледи").waitFor();
    await inspector(desk).getByRole("button", { name: "Тургундарга билдирүү" }).click();
    const notice = desk.getByRole("dialog", { name: "Тургундарга билдирүү" });
    const door = await takenFile(desk, notice.getByRole("button", { name: "Эшиктерге, A4 (PDF)" }));
    expect(textsOf(door.file).join(" ")).toContain(address);
    await desk.keyboard.press("Escape");
    await inspector(desk).getByRole("button", { name: "Калыбына келди" }).click();
    await inspector(desk).getByText("калыбына келди деп белгиледи").waitFor();
    expect(await inspector(desk).getByRole("button", { name: "Текшерилди" }).count()).toBe(0);

    const engineer = await open(`/faults?pick=fault/${idOf(desk)}`, { language: "ky", as: "engineer" });
    await inspector(engineer).getByRole("button", { name: "Текшерилди" }).click();
    await inspector(engineer).getByText("текшерди", { exact: false }).first().waitFor();
    await inspector(desk).getByText("текшерилди").first().waitFor();
    await picture(engineer, "faults/verified-ky");

    await desk.getByRole("button", { name: "Журнал", exact: true }).click();
    const journal = desk.getByRole("dialog", { name: "Авариялар журналы" });
    await journal.getByRole("button", { name: "Жүктөп алуу" }).click();
    const { file } = await takenFile(desk, desk.getByRole("menuitem", { name: "PDF, A4" }));
    expect(textsOf(file).join(" ")).toContain(code);
  },
  slow,
);

test(
  "a click on a pipe logs a fault with its asset, its valves are told, and a second call joins it",
  async ({ open }) => {
    const pipe = await sampleRow("water_main", "diameter_mm=100&sort=code");
    const page = await open(`/faults?${pipe.at}`, { as: "engineer" });
    await mapAtRest(page);
    await page.getByRole("button", { name: "Log a fault" }).click();
    await inspector(page).getByText("Click the place of the fault on the map.").waitFor();
    await inspector(page).getByRole("button", { name: "Log it" }).click();
    await inspector(page).getByText("Choose what happened.").waitFor();
    await inspector(page).getByRole("radio", { name: "pipe burst" }).check();
    await mapAtRest(page);
    await clickPlace(page, pipe.place);
    const assets = inspector(page).getByRole("group", { name: "Which asset" });
    await assets.getByRole("radio").first().check();
    await picture(page, "faults/field-en");
    await inspector(page).getByRole("button", { name: "Log it" }).click();
    await inspector(page).getByText("What to close").waitFor();
    await inspector(page).getByText("As it was that day", { exact: false }).waitFor();
    const answer = inspector(page).getByText(/Valves to close|Not known here|There is nothing to close/);
    await answer.first().waitFor();
    await mapAtRest(page);
    await picture(page, "faults/isolation-en");
    expect(await accessibilityFindings(page)).toEqual([]);
    const code = await inspector(page).getByRole("heading", { level: 2 }).innerText();

    const desk = await open(`/faults?${pipe.at}`, { as: "dispatcher" });
    await mapAtRest(desk);
    await desk.getByRole("button", { name: "Take a call" }).click();
    await inspector(desk).getByRole("radio", { name: "no supply" }).check();
    await mapAtRest(desk);
    await clickPlace(desk, pipe.place);
    const known = inspector(desk).getByRole("region", { name: "Already known" });
    await known.getByText(code).waitFor();
    await picture(desk, "faults/known-en");
    await known.getByRole("listitem").filter({ hasText: code }).getByRole("button").click();
    await inspector(desk).getByText("Another call.").waitFor();
    await inspector(page).getByText("Another call.").waitFor();
    const { faults } = await ask<FaultsPage>(`/api/faults?q=${encodeURIComponent(code)}`);
    expect(faults).toHaveLength(1);
  },
  slow,
);

/** An open water fault whose answer names valves to close. */
async function faultWithValves(): Promise<{ readonly id: string; readonly first: string }> {
  const { faults } = await ask<FaultsPage>("/api/faults?open=true&network=water");
  for (const { id, asset_layer, asset_id, chainage_m } of faults) {
    if (asset_layer !== "water_main" || chainage_m === null) continue;
    const { if_all_hold: answer } = await ask<CityIsolationAnswer>(
      `/api/isolation?layer=water_main&id=${asset_id}&chainage_m=${chainage_m}`,
    );
    const [first] = answer.close;
    if (answer.known && first?.code) return { id, first: first.code };
  }
  throw new Error("The sample city has no open water fault with valves to close");
}

test(
  "«кармабайт» деп белгиленген жапкыч диспетчердин жообун кеңейтет",
  async ({ open }) => {
    const { id, first } = await faultWithValves();
    const path = `/faults?pick=fault/${id}`;
    const desk = await open(path, { language: "ky", as: "dispatcher" });
    const valves = inspector(desk).getByRole("list", { name: "Жабыла турган жапкычтар" });
    await valves.getByRole("button", { name: `${first}: картадан көрсөтүү` }).waitFor();
    const crew = await open(path, { language: "ky", as: "crew", viewport: "phone" });
    await mapAtRest(crew);
    const mark = crew.getByRole("group", { name: `${first}: эмне болду` });
    await mark.getByRole("button", { name: "Кармабайт" }).tap();
    await crew.getByText(`${first}: кармабайт`).waitFor();
    await picture(crew, "faults/mark-ky");
    await inspector(desk).getByText(`${first}: кармабайт`).waitFor();
    await expect
      .poll(() => valves.getByRole("button", { name: `${first}: картадан көрсөтүү` }).count())
      .toBe(0);
    await picture(desk, "faults/widened-ky");
    expect(await accessibilityFindings(desk)).toEqual([]);
  },
  slow,
);

test(
  "two people: the second sees the first one's step and keeps their words",
  async ({ open }) => {
    const { faults } = await ask<FaultsPage>("/api/faults?state=new&limit=1");
    const [fault] = faults;
    if (!fault) throw new Error("The sample city has no new fault");
    const path = `/faults?pick=fault/${fault.id}`;
    const first = await open(path, { as: "dispatcher" });
    await mapAtRest(first);
    const second = await open(path, { as: "engineer", allow: [/status of 412/] });
    await mapAtRest(second);
    await inspector(second).getByLabel("Comment or reason").fill("A child's prank");
    await second.route(
      "**/api/faults/*/steps",
      async (route) => {
        await inspector(first).getByRole("button", { name: "Valves closed" }).click();
        await inspector(first).getByText("marked the valves closed").waitFor();
        await route.continue();
      },
      { times: 1 },
    );
    await inspector(second).getByRole("button", { name: "Reject" }).click();
    await inspector(second).getByText("marked the valves closed").waitFor();
    await inspector(second).getByRole("alert").waitFor();
    expect(await inspector(second).getByLabel("Comment or reason").inputValue()).toBe("A child's prank");
    await picture(second, "faults/conflict-en");
  },
  slow,
);

test("такта баскычтар менен иштейт, сандар өз аварияларын ачат", async ({ open }) => {
  const page = await open("/faults", { language: "ky", as: "dispatcher" });
  await page.getByRole("button", { name: "Такта", exact: true }).click();
  const columns = page.getByRole("region", { name: "Төмөнкү панель" });
  await columns.getByRole("region", { name: "жаңы" }).getByRole("button").first().focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowRight");
  const column = () =>
    page.evaluate(() => document.activeElement?.closest("section")?.getAttribute("aria-label"));
  await expect.poll(column).toBe("бригада дайындалды");
  await page.keyboard.press("Enter");
  await inspector(page).getByRole("heading", { level: 2 }).waitFor();
  await picture(page, "faults/board-ky");
  expect(await accessibilityFindings(page)).toEqual([]);
  await page.getByRole("button", { name: "Такта", exact: true }).click();

  await page.locator("label").filter({ hasText: "Сандар" }).click();
  await page.getByLabel("Жылы").selectOption("2013");
  // 112 of water, 38 of sewers and 24 of heat, as the strategy counts them.
  await page.getByText("174 авария").waitFor();
  const burst = page.getByRole("button", { name: /суу түтүгү: түтүктүн жарылуусу \d+/ });
  const count = /\d+$/.exec(await burst.innerText())?.[0];
  await picture(page, "faults/numbers-ky");
  expect(await accessibilityFindings(page)).toEqual([]);
  await burst.click();
  await page.getByText(`${count} авария`, { exact: false }).first().waitFor();
  await picture(page, "faults/figure-ky");
});
