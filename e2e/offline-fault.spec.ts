import { randomUUID } from "node:crypto";
import type { Page } from "playwright-core";
import sharp from "sharp";
import type { FaultsPage, FaultThread } from "#contract/faults.ts";
import { accessibilityFindings, expect, picture, test } from "#test/support/e2e.ts";
import { clickPlace, loseSignal, mapAtRest } from "./city-map.ts";
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
    await loseSignal(page);
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
    // When the app opens it tries at once, and for a moment the fault is being sent.
    await kept.getByText("күтүүдө", { exact: true }).waitFor();
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
    await loseSignal(page);
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
    await loseSignal(page);
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

test("what the server itself refuses stays an error in the list of faults", async ({ open }) => {
  const page = await open("/faults", { as: "dispatcher", allow: [/status of 500/] });
  await page.route("**/api/faults?*", (route) =>
    route.fulfill({
      status: 500,
      contentType: "application/problem+json",
      body: JSON.stringify({ type: "about:blank", title: "The list is broken", status: 500, detail: "" }),
    }),
  );
  await page.reload();
  await page.getByRole("alert").getByText("The list is broken").waitFor();
  expect(await page.getByText("The faults of the city come from the server", { exact: false }).count()).toBe(
    0,
  );
});
