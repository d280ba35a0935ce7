import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import type { Operation } from "#contract/changes.ts";
import type { Choices, RowsPage } from "#contract/rows.ts";
import type { NewPlanItem, PlanYear } from "#contract/street-plan.ts";
import { signedInCookies } from "#test/support/demo-people.ts";
import { launchChromium } from "#test/support/launch-chromium.ts";
import { startServer } from "#test/support/running-server.ts";

/** How long the council's page of 500 streets takes until it answers a click, and how long the click takes. */
const year = 2020;
const streetCount = 500;
const runs = 5;
const limitMs = 2000;
const viewport = { width: 1920, height: 1080 };
const patienceMs = 120_000;
const streetHead = "article li > button[aria-expanded]";
const works = ["road", "sidewalk", "lighting", "drainage", "greening"] as const;

const directory = mkdtempSync(join(tmpdir(), "shaar-bench-"));
const shaar = await startServer({ DATA_DIR: directory });
const browser = await launchChromium();

const cookies = await signedInCookies(shaar.address, "admin");
const headers = {
  "content-type": "application/json",
  origin: shaar.address,
  cookie: cookies.map(({ name, value }) => `${name}=${value}`).join("; "),
};
async function ask<T>(path: string, body?: unknown): Promise<T> {
  const answer = await fetch(`${shaar.address}${path}`, {
    headers,
    ...(body !== undefined && { method: "POST", body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
  return (await answer.json()) as T;
}

async function planStreets(): Promise<void> {
  const prices = new Map(works.map((work) => [work, randomUUID()]));
  await ask("/api/changes", {
    id: randomUUID(),
    operations: works.map(
      (work): Operation => ({
        op: "create",
        layer: "unit_price",
        id: prices.get(work) ?? "",
        row: {
          title_ky: work,
          title_ru: work,
          title_en: work,
          work,
          unit: "m",
          price_som_per_unit: "450.0000",
          price_year: year,
          confidence: "assumed",
          valid_from: `${year}-01-01`,
        },
      }),
    ),
  });
  const { choices } = await ask<Choices>("/api/layers/funding_source/choices?limit=9");
  const { rows } = await ask<RowsPage>("/api/layers/street/rows?class=local&limit=100");
  for (let index = 0; index < streetCount; index++) {
    const part = Math.floor(index / rows.length);
    const item: NewPlanItem = {
      id: randomUUID(),
      street_id: String(rows[index % rows.length]?.[0]),
      year,
      from_chainage_m: part * 15,
      to_chainage_m: part * 15 + 15,
      reason:
        "The surface is worn, there is no sidewalk for children on their way to school, and the ditch overflows.",
      works: works.map((work, place) => ({
        id: randomUUID(),
        work,
        quantity: 100 + ((index * 7 + place * 13) % 90),
        unit: "m",
        quantity_basis: "entered",
        unit_price_id: prices.get(work) ?? null,
      })),
      shares: [
        { funding_source_id: choices[0]?.id ?? "", percent: 70 },
        { funding_source_id: choices[1]?.id ?? "", percent: 30 },
      ],
    };
    await ask("/api/street-plan/items", item);
  }
}

/** A new sample city draws the papers of its decided years when it starts, beside which nobody reads a page on any other day. */
async function papersDrawn(): Promise<void> {
  for (const { year: decided } of (await ask<PlanYear>("/api/street-plan/years/2013")).years.filter(
    (one) => one.approved,
  )) {
    const until = Date.now() + patienceMs;
    while (!(await fetch(`${shaar.address}/api/street-plan/years/${decided}/decision.pdf`)).ok) {
      if (Date.now() > until) throw new Error(`The paper of ${decided} does not come`);
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  }
}

/** From the start of the navigation to the first frame in which something stands, in milliseconds. */
async function timeTo(page: Page, selector: string): Promise<number> {
  const stands = await page.waitForFunction(
    (wanted) => document.querySelector(wanted) !== null && performance.now(),
    selector,
    { polling: "raf", timeout: patienceMs },
  );
  return Number(await stands.jsonValue());
}

/** From a click on a street to the frame in which its works stand. */
const timeToOpen = (page: Page): Promise<number> =>
  page.evaluate(async (selector) => {
    const head = document.querySelectorAll<HTMLElement>(selector)[3];
    const before = performance.now();
    head?.click();
    while (!head?.parentElement?.querySelector("table")) await new Promise(requestAnimationFrame);
    return performance.now() - before;
  }, streetHead);

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
const milliseconds = (ms: number): string => `${Math.round(ms)} ms`;

/** The frame of the app, the streets in sight (the others follow), and one of them open. */
async function measure(context: BrowserContext): Promise<readonly [number, number, number]> {
  const page = await context.newPage();
  await page.goto(`${shaar.address}/council?year=${year}&lang=ky`, { waitUntil: "commit" });
  const [shell, streets] = await Promise.all([timeTo(page, "nav"), timeTo(page, streetHead)]);
  const opened = await timeToOpen(page);
  await page.close();
  return [shell, streets, streets + opened];
}

try {
  await planStreets();
  await papersDrawn();
  const context = await browser.newContext({ viewport, reducedMotion: "reduce" });
  await context.addCookies(cookies);
  // Once for the caches of server and browser, as on any day but the first.
  await measure(context);
  const measured: (readonly [number, number, number])[] = [];
  for (let run = 0; run < runs; run++) measured.push(await measure(context));
  const [shell, streets, opened] = [0, 1, 2].map((at) => measured.map((times) => times[at] ?? Number.NaN));
  const line = (times: readonly number[] = []) =>
    `${milliseconds(median(times))}  (${times.map(milliseconds).join(", ")})`;
  console.log(`the shell stands      ${line(shell)}`);
  console.log(`a plan of ${streetCount} stands  ${line(streets)}`);
  console.log(`and a street is open  ${line(opened)}  limit ${milliseconds(limitMs)}`);
  process.exitCode = median(opened ?? []) <= limitMs ? 0 : 1;
} finally {
  await browser.close();
  await shaar.stop();
  rmSync(directory, { recursive: true, force: true });
}
