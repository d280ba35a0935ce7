import { mkdirSync } from "node:fs";
import { join } from "node:path";
import axe from "axe-core";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { test as base, expect, inject } from "vitest";
import type { Role } from "#layers/kit/roles.ts";
import type { Language } from "#layers/kit/text.ts";
import { signedInCookies } from "./demo-people.ts";
import { PageGuard } from "./page-guard.ts";

export { expect } from "vitest";

/** The screens that people have: a wide office screen, the old 5:4 one, a laptop and a phone. */
export const viewports = {
  desktop: { width: 1440, height: 900 },
  office: { width: 1280, height: 1024 },
  laptop: { width: 1366, height: 768 },
  phone: { width: 390, height: 844 },
} as const;

export type Opening = {
  readonly language?: Language;
  readonly theme?: "light" | "dark";
  readonly viewport?: keyof typeof viewports;
  /** A demo person of this role; without it nobody is signed in. */
  readonly as?: Role;
  /** Installs the service worker: requests then pass through it, and `page.route` does not see them. */
  readonly worker?: boolean;
  /** Complaints of the browser that this test provokes on purpose. */
  readonly allow?: readonly RegExp[];
};

const pictures = join(import.meta.dirname, "..", "..", "test-results");
let browser: Promise<Browser> | undefined;

/**
 * `open(path, …)` gives a page in a context of its own. At the end of the test every page is closed, and the test fails
 * if one of them wrote an error to the console or asked another host.
 */
export const test = base.extend<{ open: (path: string, opening?: Opening) => Promise<Page> }>({
  open: async ({ task }, use) => {
    browser ??= chromium.connect(inject("e2e").browser);
    const opened: { context: BrowserContext; page: Page; guard: PageGuard }[] = [];
    await use(async (path, opening = {}) => {
      const context = await newContext(await browser, opening);
      const guard = new PageGuard(context, inject("e2e").address, opening.allow ?? []);
      const page = await context.newPage();
      opened.push({ context, page, guard });
      await page.goto(withLanguage(path, opening.language ?? "en"));
      return page;
    });
    const failed = task.result?.state === "fail";
    for (const [index, { context, page }] of opened.entries()) {
      if (failed) await picture(page, `failed/${task.name}-${index + 1}`);
      await context.close();
    }
    if (!failed) expect(opened.flatMap(({ guard }) => guard.complaints)).toEqual([]);
  },
});

async function newContext(connected: Browser | undefined, opening: Opening): Promise<BrowserContext> {
  if (connected === undefined) throw new Error("The browser is not connected.");
  const { address } = inject("e2e");
  const isPhone = opening.viewport === "phone";
  const context = await connected.newContext({
    baseURL: address,
    viewport: viewports[opening.viewport ?? "desktop"],
    colorScheme: opening.theme ?? "light",
    isMobile: isPhone,
    hasTouch: isPhone,
    deviceScaleFactor: 1,
    timezoneId: "Asia/Bishkek",
    reducedMotion: "reduce",
    serviceWorkers: opening.worker ? "allow" : "block",
  });
  context.setDefaultTimeout(30_000);
  if (opening.as !== undefined) await context.addCookies(await signedInCookies(address, opening.as));
  return context;
}

function withLanguage(path: string, language: Language): string {
  const url = new URL(path, "http://city");
  if (!url.searchParams.has("lang")) url.searchParams.set("lang", language);
  return `${url.pathname}${url.search}`;
}

/** Writes test-results/<name>.png to be looked at. */
export async function picture(page: Page, name: string): Promise<void> {
  const path = join(pictures, `${name.replaceAll(/[^\p{L}\p{N}/-]+/gu, "-")}.png`);
  mkdirSync(join(path, ".."), { recursive: true });
  await page.screenshot({ path });
}

/** Serious and critical findings of axe, one line each; evaluated by the debugger, so the page's policy stays as it is. */
export async function accessibilityFindings(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<axe.AxeResults>("axe.run()");
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(
      ({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target.join(" ")).join("; ")})`,
    );
}
