import { randomUUID } from "node:crypto";
import type { Page } from "playwright-core";
import type { RemarksPage } from "#contract/remarks.ts";
import { accessibilityFindings, expect, picture, test, viewports } from "#test/support/e2e.ts";
import { clickPlace, mapAtRest } from "./city-map.ts";
import { keptByWorker, keptUrls } from "./kept-by-worker.ts";
import { ask } from "./sample-row.ts";

const broken = [/ERR_INTERNET_DISCONNECTED|ERR_FAILED|Failed to (load|fetch)|AJAXError/];
/** Several openings of a map, on a machine with other work. */
const slow = 240_000;
const place = [74.8455, 42.8919] as const;
const view = `at=16/${place[1]}/${place[0]}`;

const inspector = (page: Page) => page.getByRole("complementary", { name: "Тандалган объект" });
const waiting = (page: Page) => page.getByRole("banner").getByRole("button", { name: /күтүүдө|катасы бар/ });
const dialog = (page: Page) => page.getByRole("dialog", { name: "Жөнөтүлө элек жазуулар" });

async function written(words: string): Promise<number> {
  return (await ask<RemarksPage>(`/api/remarks?q=${encodeURIComponent(words)}`)).total;
}

async function openRemarkForm(page: Page): Promise<void> {
  await page.getByRole("tab", { name: "Эскертүүлөр", exact: true }).click();
  await page.getByRole("button", { name: "Эскертүү жазуу" }).click();
}

async function writeRemark(page: Page, words: string): Promise<void> {
  await openRemarkForm(page);
  await clickPlace(page, place);
  await inspector(page).getByLabel("Мазмуну").fill(words);
  await inspector(page).getByRole("button", { name: "Сактоо" }).click();
}

test(
  "байланыш үзүлсө да колдонмо акыркы карта менен ачылат",
  async ({ open }) => {
    const page = await open(`/plan?${view}`, {
      language: "ky",
      viewport: "phone",
      as: "engineer",
      worker: true,
      allow: broken,
    });
    await keptByWorker(page);
    await page.context().setOffline(true);
    await page.reload();
    await page.getByRole("heading", { name: "Кант", level: 1 }).waitFor();
    await page.getByText("Байланыш жок").waitFor();
    await mapAtRest(page);
    expect(await page.getByText("Картанын айрым бөлүктөрү жүктөлгөн жок").count()).toBe(0);
    await picture(page, "offline/map-phone-ky");

    const tiles: string[] = [];
    page.on("request", (request) => {
      if (request.url().includes("/tiles/")) tiles.push(request.url());
    });
    await page.context().setOffline(false);
    await expect.poll(() => page.getByText("Байланыш жок").count()).toBe(0);
    // What was shown may be of yesterday.
    await expect.poll(() => tiles.length).toBeGreaterThan(0);
  },
  slow,
);

test(
  "байланышсыз жазылган эскертүү күтүп турат, байланыш келгенде бир жолу жөнөтүлөт",
  async ({ open }) => {
    const words = `Люктун капкагы жок ${randomUUID().slice(0, 8)}`;
    const page = await open(`/plan?${view}`, { language: "ky", as: "engineer", worker: true, allow: broken });
    await keptByWorker(page);
    await page.context().setOffline(true);
    await page.reload();
    await mapAtRest(page);
    await writeRemark(page, words);
    await page.getByText("Ушул түзмөктө сакталды, байланыш келгенде жөнөтүлөт.").waitFor();
    expect(await waiting(page).innerText()).toBe("1 күтүүдө");
    await picture(page, "offline/kept-ky");
    await writeRemark(page, `Жаңылыштык ${words}`);
    await expect.poll(() => waiting(page).innerText()).toBe("2 күтүүдө");
    await waiting(page).click();
    const mistake = dialog(page).getByRole("listitem").filter({ hasText: "Жаңылыштык" });
    await mistake.getByRole("button", { name: "Жок кылуу" }).click();
    await picture(page, "offline/discard-ky");
    await mistake.getByRole("button", { name: "Жок кылуу" }).click();
    await mistake.waitFor({ state: "detached" });
    await page.keyboard.press("Escape");
    expect(await waiting(page).innerText()).toBe("1 күтүүдө");

    await page.reload();
    await mapAtRest(page);
    await page.getByRole("tab", { name: "Эскертүүлөр", exact: true }).click();
    await page.getByRole("list", { name: "Жөнөтүлө элек эскертүүлөр" }).getByText(words).waitFor();
    await waiting(page).click();
    await dialog(page).getByText(words).waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
    await picture(page, "offline/outbox-ky");
    await page.setViewportSize(viewports.phone);
    await picture(page, "offline/outbox-phone-ky");
    await page.emulateMedia({ colorScheme: "dark" });
    await picture(page, "offline/outbox-phone-dark-ky");
    await page.keyboard.press("Escape");
    await picture(page, "offline/chip-phone-dark-ky");
    await page.emulateMedia({ colorScheme: "light" });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await picture(page, "offline/chip-phone-ky");
    expect(await written(words)).toBe(0);

    const sent: string[] = [];
    page.on("request", (request) => {
      if (request.method() === "POST") sent.push(request.url());
    });
    await page.context().setOffline(false);
    await page.getByText("Байланыш келди: 1 жазуу жөнөтүлдү").waitFor();
    await expect.poll(() => waiting(page).count()).toBe(0);
    expect(await written(words)).toBe(1);
    await page.reload();
    await mapAtRest(page);
    expect(await waiting(page).count()).toBe(0);
    expect(sent.filter((url) => url.endsWith("/api/remarks"))).toHaveLength(1);
    expect(await written(words)).toBe(1);
  },
  slow,
);

test(
  "жооп жолдо жоголсо да, эскертүү бир гана жолу жазылат",
  async ({ open }) => {
    const words = `Жооп жоголгон ${randomUUID().slice(0, 8)}`;
    const page = await open(`/plan?${view}`, { language: "ky", as: "clerk", allow: broken });
    await mapAtRest(page);
    await page.route(
      "**/api/remarks",
      async (route) => {
        await route.fetch();
        await route.abort("connectionreset");
      },
      { times: 1 },
    );
    await writeRemark(page, words);
    await page.getByText("Байланыш келди: 1 жазуу жөнөтүлдү").waitFor();
    expect(await written(words)).toBe(1);
  },
  slow,
);

test(
  "башка адам биринчисинин жазуусун да, картасын да көрбөйт; четке кагылган жазуу ээсин күтөт",
  async ({ open }) => {
    const words = `Кудуктун капкагы сынык ${randomUUID().slice(0, 8)}`;
    const page = await open(`/plan?${view}`, {
      language: "ky",
      worker: true,
      allow: [...broken, /status of (401|404|422)/],
    });
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null, null, { timeout: 60_000 });
    // Not the session that other tests share: this one is signed out. It is signed in past the worker, as a session that
    // ends or begins in the server is.
    await signIn(page, "engineer");
    const { origin } = new URL(page.url());
    const change = async (operation: object): Promise<void> => {
      const answer = await page.request.post("/api/changes", {
        headers: { origin },
        data: { id: randomUUID(), reason: "e2e", operations: [operation] },
      });
      expect(answer.status()).toBe(200);
    };
    const id = randomUUID();
    const geom = { type: "Point", coordinates: place };
    await change({ op: "create", layer: "observation_well", id, row: { geom } });
    await page.goto(`/plan?${view}&lang=ky&pick=observation_well/${id}`);
    await keptByWorker(page);
    await inspector(page)
      .getByRole("tab", { name: /Эскертүүлөр/ })
      .click();
    await inspector(page).getByRole("button", { name: "Бул объектке эскертүү" }).click();
    await page.context().setOffline(true);
    await inspector(page).getByLabel("Мазмуну").fill(words);
    await inspector(page).getByRole("button", { name: "Сактоо" }).click();
    await waiting(page).waitFor();
    await change({ op: "remove", layer: "observation_well", id, version: 1 });
    await page.context().setOffline(false);
    await expect.poll(() => waiting(page).innerText()).toBe("1 катасы бар");
    await waiting(page).click();
    await dialog(page).getByRole("alert").waitFor();
    await picture(page, "offline/refused-ky");
    await page.setViewportSize(viewports.phone);
    await picture(page, "offline/refused-phone-ky");
    await page.setViewportSize(viewports.desktop);
    await page.keyboard.press("Escape");

    const first = await keptUrls(page);
    await page.getByRole("button", { name: "Үлгү инженер" }).click();
    await page.getByRole("menuitem", { name: "Чыгуу" }).click();
    await page.getByText("1 жазууңуз жөнөтүлө элек.", { exact: false }).waitFor();
    expect(await waiting(page).count()).toBe(0);
    expect(await keptUrls(page)).not.toContain(first[0]);
    await signIn(page, "clerk");
    await page.reload();
    await mapAtRest(page);
    expect(await waiting(page).count()).toBe(0);
    expect(
      (await keptUrls(page)).filter((url) => url.includes("engineer") || url.includes("/tiles/water/")),
    ).toEqual([]);
    await page.context().setOffline(true);
    await page.reload();
    await page.getByRole("button", { name: "Үлгү иш кагазчы" }).waitFor();
    expect(await waiting(page).count()).toBe(0);
    await page.context().setOffline(false);
    await expect.poll(() => page.getByText("Байланыш жок").count()).toBe(0);

    await page.getByRole("button", { name: "Үлгү иш кагазчы" }).click();
    await page.getByRole("menuitem", { name: "Чыгуу" }).click();
    await signIn(page, "engineer");
    await expect.poll(() => waiting(page).innerText()).toBe("1 катасы бар");
    await waiting(page).click();
    await dialog(page).getByRole("button", { name: "Түзөтүү" }).click();
    expect(await inspector(page).getByLabel("Мазмуну").inputValue()).toBe(words);
    // The object is gone: the remark is about its place now.
    await clickPlace(page, place);
    await picture(page, "offline/correct-ky");
    await inspector(page).getByRole("button", { name: "Сактоо" }).click();
    await page.getByText("Эскертүү сакталды").waitFor();
    expect(await waiting(page).count()).toBe(0);
    expect(await written(words)).toBe(1);
  },
  slow,
);

async function signIn(page: Page, login: string): Promise<void> {
  await page.getByRole("button", { name: "Кирүү" }).click();
  const form = page.getByRole("dialog", { name: "Кирүү" });
  await form.getByLabel("Логин").fill(login);
  await form.getByLabel("Сырсөз").fill("kant");
  await form.getByRole("button", { name: "Кирүү" }).click();
  await form.waitFor({ state: "detached" });
}

test("the app can be installed: manifest, icons, and files that are kept as long as they may be", async ({
  open,
}) => {
  const page = await open("/");
  const header = async (path: string, name: string) => (await page.request.get(path)).headers()[name];
  expect(await header("/service-worker.js", "cache-control")).toBe("no-cache");
  expect(await header("/service-worker.js", "content-type")).toMatch(/javascript/);
  expect(await header("/manifest.webmanifest", "content-type")).toMatch(/^application\/manifest\+json/);
  const script = await page.locator('script[type="module"][src]').getAttribute("src");
  expect(await header(script ?? "", "cache-control")).toMatch(/immutable/);
  expect(await header(script ?? "", "content-type")).toMatch(/javascript/);
  for (const encoding of ["br", "gzip"]) {
    const headers = { "accept-encoding": encoding };
    const answer = (await page.request.get(script ?? "", { headers })).headers();
    expect([answer["content-encoding"], answer["vary"]]).toEqual([encoding, "accept-encoding"]);
  }
  const session = await page.context().newCDPSession(page);
  const { errors, url } = await session.send("Page.getAppManifest");
  expect([errors, new URL(url).pathname]).toEqual([[], "/manifest.webmanifest"]);
  const { installabilityErrors } = await session.send("Page.getInstallabilityErrors");
  // The context of a test is private, where nothing is ever installed.
  expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== "in-incognito")).toEqual(
    [],
  );
});

test("an app that could not be kept at first is kept by another try", async ({ open }) => {
  // A page of the city without the app, before which the first try can be made to fail.
  const page = await open("/icon.svg", { as: "engineer", worker: true, allow: [/favicon\.ico/] });
  await page.addInitScript(() => {
    const container = navigator.serviceWorker;
    const register = container.register.bind(container);
    let tries = 0;
    container.register = async (...given) => {
      tries += 1;
      if (tries === 1) throw new TypeError("Failed to fetch");
      return await register(...given);
    };
  });
  await page.goto(`/plan?${view}`);
  await keptByWorker(page);
});

test("жаңы версия форманы жаап салбайт", async ({ open }) => {
  const page = await open(`/plan?${view}`, { language: "ky", as: "engineer", worker: true });
  await keptByWorker(page);
  await openRemarkForm(page);
  await inspector(page).getByLabel("Мазмуну").fill("Бүтө элек");
  // As after the server was renewed: the worker that takes over is of another build than the page.
  await page.evaluate(() => {
    document.querySelector('script[type="module"][src]')?.setAttribute("src", "/assets/index-before.js");
    navigator.serviceWorker.dispatchEvent(new Event("controllerchange"));
  });
  await page.getByText("Программанын жаңы версиясы келди.").waitFor();
  await picture(page, "offline/newer-ky");
  await page.getByRole("button", { name: "Кайра жүктөө" }).click();
  await page.getByText("Адегенде ачык форманы сактаңыз").waitFor();
  expect(await inspector(page).getByLabel("Мазмуну").inputValue()).toBe("Бүтө элек");
  await inspector(page).getByRole("button", { name: "Жокко чыгаруу" }).click();
  await Promise.all([page.waitForEvent("load"), page.getByRole("button", { name: "Кайра жүктөө" }).click()]);
  await page.getByRole("heading", { name: "Кант", level: 1 }).waitFor();
  expect(await page.getByText("Программанын жаңы версиясы келди.").count()).toBe(0);
});

test("жөнөкөй http дарегинде программа эмне иштебесин айтат", async ({ open }) => {
  const page = await open("/", { language: "ky", viewport: "phone", worker: true });
  await keptByWorker(page);
  const about = async (): Promise<string> => {
    await page.getByRole("button", { name: "Дагы", exact: true }).click();
    await page.getByRole("menuitem", { name: "Программа жөнүндө" }).click();
    return await page.getByRole("dialog", { name: "Программа жөнүндө" }).innerText();
  };
  expect(await about()).toContain("байланыш жокто да ачылат");
  await picture(page, "offline/about-phone-ky");
  // On plain http of another machine the browser has no workers; 127.0.0.1 counts as safe.
  await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, "serviceWorker"));
  await page.reload();
  expect(await about()).toContain("Бул дарек — жөнөкөй http");
  await picture(page, "offline/about-http-phone-ky");
});
