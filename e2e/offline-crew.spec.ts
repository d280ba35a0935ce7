import type { Page } from "playwright-core";
import type { FaultThread } from "#contract/faults.ts";
import { accessibilityFindings, expect, picture, test } from "#test/support/e2e.ts";
import { loseSignal, mapAtRest } from "./city-map.ts";
import { atDesk, faultOnPipe, faultWithValves } from "./fault-at-desk.ts";
import { keptByWorker } from "./kept-by-worker.ts";
import { ask } from "./sample-row.ts";

const broken = [/ERR_INTERNET_DISCONNECTED|ERR_FAILED|Failed to (load|fetch)|AJAXError/];
/** Several openings of a map, on a machine with other work. */
const slow = 300_000;

const waiting = (page: Page) => page.getByRole("banner").getByRole("button", { name: /күтүүдө|катасы бар/ });

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
    await keptByWorker(page);
    const steps = page.getByRole("region", { name: "Шаги бригады" });
    await steps.getByRole("button", { name: "Прибыли" }).waitFor();
    await loseSignal(page);
    const before = Date.now();
    for (const step of ["Прибыли", "Перекрыли"]) {
      const button = steps.getByRole("button", { name: step });
      await button.tap();
      await expect.poll(() => button.isDisabled()).toBe(true);
      await button.getByText("ожидает").waitFor();
    }
    await page.getByRole("list", { name: "Неотправленные шаги" }).getByText("Перекрыли").waitFor();
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
    await loseSignal(page);
    await button.tap();
    await button.getByText("күтүүдө").waitFor();
    const { version } = fault;
    await atDesk(`/api/faults/${fault.id}/steps`, { action: "correct", version, address: "Үлгү 9" });
    await page.context().setOffline(false);
    await expect.poll(() => waiting(page).innerText()).toBe("1 катасы бар");
    await waiting(page).click();
    const dialog = page.getByRole("dialog", { name: "Жөнөтүлө элек жазуулар" });
    await dialog.getByText("Бул авария сиз ачкандан кийин өзгөртүлгөн", { exact: false }).waitFor();
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
    await loseSignal(page);
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
      await loseSignal(page);
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
