import { randomUUID } from "node:crypto";
import type { Page } from "playwright-core";
import sharp from "sharp";
import { inject } from "vitest";
import type { FaultsPage, FaultThread } from "#contract/faults.ts";
import type { CityIsolationAnswer } from "#contract/isolation.ts";
import { signedInCookies } from "#test/support/demo-people.ts";
import { accessibilityFindings, expect, picture, test } from "#test/support/e2e.ts";
import { clickPlace, mapAtRest } from "./city-map.ts";
import { keptByWorker } from "./kept-by-worker.ts";
import { ask, sampleRow } from "./sample-row.ts";

const broken = [/ERR_INTERNET_DISCONNECTED|ERR_FAILED|Failed to (load|fetch)|AJAXError/];
/** Several openings of a map, on a machine with other work. */
const slow = 300_000;

const waiting = (page: Page) => page.getByRole("banner").getByRole("button", { name: /күтүүдө|катасы бар/ });
const keptFaults = (page: Page) => page.getByRole("list", { name: "Жөнөтүлө элек авариялар" });
const saved = "Ушул түзмөктө сакталды, байланыш келгенде жөнөтүлөт.";

const written = async (words: string) =>
  (await ask<FaultsPage>(`/api/faults?q=${encodeURIComponent(words)}`)).faults;

/** What the dispatcher does elsewhere meanwhile. */
async function atDesk(path: string, body: object) {
  const { address } = inject("e2e");
  const cookies = await signedInCookies(address, "dispatcher");
  const answer = await fetch(new URL(path, address), {
    method: "POST",
    headers: {
      "content-type": "application/json",
      origin: address,
      cookie: cookies.map(({ name, value }) => `${name}=${value}`).join("; "),
    },
    body: JSON.stringify({ id: randomUUID(), ...body }),
  });
  expect(answer.ok).toBe(true);
  const { fault } = (await answer.json()) as FaultThread;
  return fault;
}

/** A new fault of a sample pipe, of which no other test knows. */
async function faultOnPipe() {
  const pipe = await sampleRow("water_main", "diameter_mm=100&sort=code");
  return await atDesk("/api/faults", {
    network: "water",
    kind: "burst",
    what: "Үлгү: арык жанында суу",
    at: pipe.place,
    asset: { layer: "water_main", id: pipe.id },
    times: { aware: { at: new Date(Date.now() - 60_000).toISOString() } },
  });
}

async function takePhoto(page: Page, name = "чуңкур.jpg"): Promise<void> {
  const photo = await sharp({ create: { width: 800, height: 600, channels: 3, background: "#7a8" } })
    .jpeg()
    .toBuffer();
  await page.locator('input[type="file"]').setInputFiles({ name, mimeType: "image/jpeg", buffer: photo });
  await page.getByText(name).waitFor();
}

test(
  "байланышсыз катталган авария сүрөтү менен күтүп турат, байланыш келгенде бир жолу жөнөтүлөт",
  async ({ open }) => {
    const words = `Үлгү: суу агып жатат ${randomUUID().slice(0, 8)}`;
    const pipe = await sampleRow("water_main", "diameter_mm=100&sort=code");
    // The sheet covers the lower half of the map, and buttons its corners.
    const [longitude, latitude] = pipe.place;
    const page = await open(`/faults?at=18/${(latitude - 0.00035).toFixed(5)}/${longitude.toFixed(5)}`, {
      language: "ky",
      viewport: "phone",
      as: "crew",
      worker: true,
      allow: broken,
    });
    await keptByWorker(page);
    await page.context().setOffline(true);
    await page.getByRole("button", { name: "Аварияны каттоо" }).last().click();
    await page.getByRole("radio", { name: "түтүктүн жарылуусу" }).check();
    await mapAtRest(page);
    await clickPlace(page, pipe.place);
    await page.getByText("Орду картада белгиленди.").waitFor();
    await page.getByLabel("Сөзү").fill(words);
    await takePhoto(page);
    await picture(page, "offline/fault-form-phone-ky");
    await page.getByRole("button", { name: "Каттоо", exact: true }).click();
    await page.getByText(saved).waitFor();
    await expect.poll(() => waiting(page).innerText()).toBe("2 күтүүдө");
    await keptFaults(page).getByText(words).waitFor();
    await picture(page, "offline/fault-kept-phone-ky");

    await page.reload();
    await mapAtRest(page);
    const handle = page.getByRole("slider", { name: "Панелдин бийиктиги" });
    await handle.focus();
    await page.keyboard.press("End");
    const kept = keptFaults(page).getByRole("listitem");
    await kept.getByText(words).waitFor();
    expect(await kept.innerText()).toContain("түтүктүн жарылуусу");
    expect(await kept.innerText()).toContain("күтүүдө");
    expect(await accessibilityFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await kept.scrollIntoViewIfNeeded();
    await picture(page, "offline/fault-list-phone-ky");
    // The list of the city is not there, which is no error.
    await page.getByText("Шаардын авариялары серверден келет", { exact: false }).waitFor();
    expect(await page.getByRole("alert").count()).toBe(0);
    expect(await written(words)).toEqual([]);

    await kept.getByRole("button").tap();
    await page.getByRole("heading", { name: "Номери азырынча жок" }).waitFor();
    await page.getByText(words).waitFor();
    await page.getByText(saved).waitFor();
    await page.getByRole("img", { name: /чуңкур.jpg/ }).waitFor();
    expect(await page.getByRole("button", { name: "Түзөтүү" }).count()).toBe(0);
    expect(await accessibilityFindings(page)).toEqual([]);
    await picture(page, "offline/fault-kept-itself-phone-ky");

    await page.context().setOffline(false);
    await page.getByText("Байланыш келди: 2 жазуу жөнөтүлдү").waitFor();
    await expect.poll(() => waiting(page).count()).toBe(0);
    const [fault, ...others] = await written(words);
    expect([fault?.files, others]).toEqual([1, []]);
    // What was open is the same fault, with its number now.
    await page.getByRole("heading", { name: fault?.code ?? "" }).waitFor();
    await page.goBack();
    await page.getByLabel("Авариялардан издөө").fill(words);
    await page.getByRole("button", { name: fault?.code ?? "" }).waitFor();
    expect(await keptFaults(page).count()).toBe(0);
    await picture(page, "offline/fault-sent-phone-ky");
  },
  slow,
);

test(
  "бригаданын үч кадамы байланышсыз басылган убактысы менен кетет; жапкычтардын жообу серверди күтөт",
  async ({ open }) => {
    const fault = await faultOnPipe();
    const page = await open(`/faults?pick=fault/${fault.id}`, {
      language: "ru",
      theme: "dark",
      viewport: "phone",
      as: "crew",
      worker: true,
      allow: broken,
    });
    await mapAtRest(page);
    const steps = page.getByRole("region", { name: "Шаги бригады" });
    await steps.getByRole("button", { name: "Прибыли" }).waitFor();
    await page.context().setOffline(true);
    const before = Date.now();
    for (const step of ["Прибыли", "Перекрыли"]) {
      const button = steps.getByRole("button", { name: step });
      await button.tap();
      await expect.poll(() => button.isDisabled()).toBe(true);
      await button.getByText("ожидает").waitFor();
    }
    await page.getByRole("list", { name: "Неотправленные шаги" }).getByText(fault.code).first().waitFor();
    await picture(page, "offline/crew-steps-phone-dark-ru");
    expect(await accessibilityFindings(page)).toEqual([]);
    const after = Date.now();
    await page.context().setOffline(false);
    await expect
      .poll(async () => (await ask<FaultThread>(`/api/faults/${fault.id}`)).fault.state, { timeout: 60_000 })
      .toBe("isolated");
    const thread = await ask<FaultThread>(`/api/faults/${fault.id}`);
    const closed = thread.steps.filter(({ action }) => action === "isolate").at(-1);
    expect(Date.parse(closed?.happened_at ?? "")).toBeGreaterThanOrEqual(before - 1000);
    expect(Date.parse(closed?.happened_at ?? "")).toBeLessThanOrEqual(after + 1000);
    await page.getByText("отметил(а) перекрытие").waitFor();
    await expect.poll(() => steps.getByText("ожидает").count()).toBe(0);
  },
  slow,
);

test(
  "the valves of a fault are said to come from the server, and come with the signal",
  async ({ open }) => {
    const fault = await faultOnPipe();
    const page = await open(`/faults?pick=fault/${fault.id}`, {
      language: "ky",
      as: "crew",
      viewport: "phone",
      allow: broken,
    });
    await page.route("**/api/isolation?*", (route) => route.abort("internetdisconnected"));
    await page.reload();
    const word = page.getByText("Жапкычтардын жообу серверден келет: байланыш келгенде көрүнөт.");
    await word.waitFor();
    await word.scrollIntoViewIfNeeded();
    expect(await page.getByRole("alert").count()).toBe(0);
    await picture(page, "offline/valves-phone-ky");
    await page.unroute("**/api/isolation?*");
    await word.waitFor({ state: "detached" });
    await page
      .getByText(/Жабыла турган жапкычтар|Бул жерде белгисиз|Жаба турган жапкыч жок/)
      .first()
      .waitFor();
  },
  slow,
);

test(
  "башка бирөө өзгөртүп койгон авариянын күткөн кадамы сөзү менен калып, адам кайра жөнөтөт",
  async ({ open }) => {
    const fault = await faultOnPipe();
    const page = await open(`/faults?pick=fault/${fault.id}`, {
      language: "ky",
      viewport: "phone",
      as: "crew",
      allow: [...broken, /status of 412/],
    });
    await mapAtRest(page);
    const button = page.getByRole("region", { name: "Бригаданын кадамдары" }).getByRole("button", {
      name: "Жаптык",
    });
    await button.waitFor();
    await page.context().setOffline(true);
    await button.tap();
    await button.getByText("күтүүдө").waitFor();
    const { version } = fault;
    await atDesk(`/api/faults/${fault.id}/steps`, { action: "correct", version, address: "Үлгү 9" });
    await page.context().setOffline(false);
    await expect.poll(() => waiting(page).innerText()).toBe("1 катасы бар");
    await waiting(page).click();
    const dialog = page.getByRole("dialog", { name: "Жөнөтүлө элек жазуулар" });
    await dialog.getByText("Бул аварияны башка адам өзгөрткөн.", { exact: false }).waitFor();
    await picture(page, "offline/step-conflict-phone-ky");
    await dialog.getByRole("button", { name: "Түзөтүү" }).click();
    await page.getByText("Үлгү 9").first().waitFor();
    await button.getByText("жөнөтүлгөн жок").waitFor();
    await picture(page, "offline/step-conflict-fault-phone-ky");
    await page.getByRole("button", { name: "Кайра жөнөтүү" }).click();
    await expect.poll(() => waiting(page).count()).toBe(0);
    expect((await ask<FaultThread>(`/api/faults/${fault.id}`)).fault.state).toBe("isolated");
  },
  slow,
);

test(
  "четке кагылган авария сөзү жана сүрөтү менен формасына кайтат",
  async ({ open }) => {
    const words = `Үлгү: шаардан тышкары ${randomUUID().slice(0, 8)}`;
    const outside = [74.83, 42.8] as const;
    const page = await open(`/faults?at=18/${outside[1]}/${outside[0]}`, {
      language: "ky",
      as: "crew",
      allow: [...broken, /status of 422/],
    });
    await mapAtRest(page);
    await page.getByRole("button", { name: "Аварияны каттоо" }).click();
    await page.getByRole("radio", { name: "түтүктүн жарылуусу" }).check();
    await page.context().setOffline(true);
    await clickPlace(page, outside);
    await page.getByText("Орду картада белгиленди.").waitFor();
    await page.getByLabel("Сөзү").fill(words);
    await takePhoto(page);
    await takePhoto(page, "бармак.jpg");
    await page.getByRole("button", { name: "Каттоо", exact: true }).click();
    await expect.poll(() => waiting(page).innerText()).toBe("3 күтүүдө");
    await page.context().setOffline(false);
    await expect.poll(() => waiting(page).innerText()).toBe("1 катасы бар");
    await keptFaults(page).getByRole("button").filter({ hasText: words }).click();
    const form = page.getByRole("complementary", { name: "Тандалган объект" });
    await form.getByRole("alert").waitFor();
    await picture(page, "offline/fault-refused-ky");
    await form.getByRole("button", { name: "Түзөтүү" }).click();
    await expect.poll(() => page.getByLabel("Сөзү").inputValue()).toBe(words);
    await page.getByText("чуңкур.jpg").waitFor();
    await picture(page, "offline/fault-correct-ky");
    await form.getByRole("button", { name: "«бармак.jpg» алып салуу" }).click();
    await form.getByLabel("Көчө жана үй (айтылгандай)").fill("Булбул 4");
    await page
      .getByRole("option", { name: /Булбул/ })
      .first()
      .click();
    await page.getByRole("button", { name: "Каттоо", exact: true }).click();
    await page.getByText("Байланыш келди: 2 жазуу жөнөтүлдү").waitFor();
    const [sent, ...others] = await written(words);
    expect(others).toEqual([]);
    const { steps } = await ask<FaultThread>(`/api/faults/${sent?.id}`);
    expect(steps.flatMap(({ file }) => file?.name ?? [])).toEqual(["чуңкур.jpg"]);
  },
  slow,
);

test(
  "байланышсыз жазылган авария ачылып, жөнөтүлбөй жок кылынат",
  async ({ open }) => {
    const words = `Үлгү: жаңылыштык ${randomUUID().slice(0, 8)}`;
    const pipe = await sampleRow("water_main", "diameter_mm=100&sort=code");
    const page = await open(`/faults?${pipe.at}`, {
      language: "ky",
      as: "crew",
      worker: true,
      allow: broken,
    });
    await keptByWorker(page);
    await page.getByRole("button", { name: "Аварияны каттоо" }).click();
    await page.getByRole("radio", { name: "түтүктүн жарылуусу" }).check();
    await page.context().setOffline(true);
    await clickPlace(page, pipe.place);
    await page.getByText("Орду картада белгиленди.").waitFor();
    await page.getByLabel("Сөзү").fill(words);
    await page.getByRole("button", { name: "Каттоо", exact: true }).click();
    await keptFaults(page).getByRole("button").filter({ hasText: words }).click();
    const itself = page.getByRole("complementary", { name: "Тандалган объект" });
    await itself.getByRole("button", { name: "Жок кылуу" }).click();
    const question = itself.getByRole("alertdialog", { name: "Жок кылуу" });
    await picture(page, "offline/fault-discard-ky");
    await question.getByRole("button", { name: "Жок кылуу" }).click();
    await itself.waitFor({ state: "detached" });
    await expect.poll(() => keptFaults(page).count()).toBe(0);
    await expect.poll(() => waiting(page).count()).toBe(0);
    await page.context().setOffline(false);
    await expect.poll(() => page.getByText("Байланыш жок").count()).toBe(0);
    expect(await written(words)).toEqual([]);
  },
  slow,
);

/** A new fault on a pipe whose answer names valves to close. */
async function faultWithValves() {
  const { faults } = await ask<FaultsPage>("/api/faults?network=water&limit=200");
  for (const { asset_layer, asset_id, chainage_m, point } of faults) {
    if (asset_layer !== "water_main" || asset_id === null || chainage_m === null) continue;
    const { if_all_hold: answer } = await ask<CityIsolationAnswer>(
      `/api/isolation?layer=water_main&id=${asset_id}&chainage_m=${chainage_m}`,
    );
    const valve = answer.close.find(({ code }) => code !== null);
    if (!answer.known || !valve) continue;
    const fault = await atDesk("/api/faults", {
      network: "water",
      kind: "burst",
      what: "Үлгү: жапкычтар белгиленет",
      at: point,
      asset: { layer: "water_main", id: asset_id, chainage_m },
      times: { aware: { at: new Date(Date.now() - 60_000).toISOString() } },
    });
    return { fault, valve };
  }
  throw new Error("The sample city has no water fault with valves to close");
}

test(
  "байланышсыз белгиленген жапкыч күтүп турат, акыркы белгиси менен жетет",
  async ({ open }) => {
    const { fault, valve } = await faultWithValves();
    const page = await open(`/faults?pick=fault/${fault.id}`, {
      language: "ky",
      viewport: "phone",
      as: "crew",
      allow: broken,
    });
    await mapAtRest(page);
    const marks = page.getByRole("group", { name: `${valve.code}: эмне болду` });
    await marks.waitFor();
    await page.context().setOffline(true);
    const before = Date.now();
    for (const mark of ["Табылды", "Кармайт"]) {
      await marks.getByRole("button", { name: mark }).tap();
      await expect
        .poll(() => marks.getByRole("button", { name: mark }).getAttribute("aria-pressed"))
        .toBe("true");
    }
    const after = Date.now();
    await page.getByRole("listitem").filter({ has: marks }).getByText("күтүүдө").waitFor();
    await expect.poll(() => waiting(page).innerText()).toBe("2 күтүүдө");
    await marks.scrollIntoViewIfNeeded();
    expect(await accessibilityFindings(page)).toEqual([]);
    await picture(page, "offline/valve-marks-phone-ky");
    await page.context().setOffline(false);
    await expect.poll(() => waiting(page).count(), { timeout: 60_000 }).toBe(0);
    const { steps } = await ask<FaultThread>(`/api/faults/${fault.id}`);
    const marked = steps.filter(({ action }) => action === "valve");
    expect(marked).toHaveLength(2);
    for (const { happened_at } of marked) {
      expect(Date.parse(happened_at ?? "")).toBeGreaterThanOrEqual(before - 1000);
      expect(Date.parse(happened_at ?? "")).toBeLessThanOrEqual(after + 1000);
    }
    await page.getByText(`${valve.code}: кармайт`).waitFor();
  },
  slow,
);

const screens = [
  {
    language: "ru",
    theme: "dark",
    viewport: "office",
    list: "Неотправленные записи",
    arrived: "Прибыли",
    waits: "1 ожидает",
  },
  {
    language: "en",
    theme: "light",
    viewport: "phone",
    list: "Entries not sent yet",
    arrived: "Arrived",
    waits: "1 waiting",
  },
] as const;

for (const { list, arrived, waits, ...screen } of screens)
  test(
    `what waits is told without a flaw in ${screen.language}`,
    async ({ open }) => {
      const fault = await faultOnPipe();
      const page = await open(`/faults?pick=fault/${fault.id}`, { ...screen, as: "crew", allow: broken });
      const button = page.getByRole("button", { name: arrived });
      await button.waitFor();
      // Also on plain http, which has no worker.
      await page.waitForFunction(() =>
        performance.getEntriesByType("resource").some(({ name }) => name.includes("outbox-dialog")),
      );
      await page.context().setOffline(true);
      await button.click();
      const chip = page.getByRole("banner").getByRole("button", { name: waits });
      await chip.click();
      await page.getByRole("dialog", { name: list }).getByText(fault.code).waitFor();
      expect(await accessibilityFindings(page)).toEqual([]);
      await picture(page, `offline/outbox-${screen.viewport}-${screen.theme}-${screen.language}`);
      await page.context().setOffline(false);
      await expect.poll(() => chip.count(), { timeout: 60_000 }).toBe(0);
    },
    slow,
  );
