import type { Page } from "playwright-core";
import { inject } from "vitest";
import type { Role } from "#layers/kit/roles.ts";
import { signedInCookies } from "#test/support/demo-people.ts";
import { expect, picture, test } from "#test/support/e2e.ts";
import { textsOf } from "#test/support/pdf-text.ts";
import { cellsOf, sheetNames } from "#test/support/xlsx-content.ts";
import { takenFile } from "./taken-file.ts";

async function ordered(role: Role): Promise<void> {
  const { address } = inject("e2e");
  const cookies = await signedInCookies(address, role);
  const answer = await fetch(new URL("/api/loss-reports", address), {
    method: "POST",
    headers: {
      "content-type": "application/json",
      origin: address,
      cookie: cookies.map(({ name, value }) => `${name}=${value}`).join("; "),
    },
    body: JSON.stringify({ year: 2012, format: "pdf", languages: "ky+ru" }),
  });
  expect(answer.status).toBe(202);
}

type Words = { readonly tab: string; readonly button: string };

async function choose(page: Page, { tab, button }: Words, ...items: readonly string[]): Promise<void> {
  await page.getByRole("tab", { name: tab }).click();
  for (const item of items) {
    await page.getByRole("button", { name: button }).click();
    await page.getByRole("menu").getByText(item, { exact: true }).click();
  }
}

test("кеңештин мүчөсү жылдын отчётун кыргызча окуйт", async ({ open }) => {
  const page = await open("/losses", { language: "ky", as: "council" });
  const words = { tab: "Жылуулук", button: "Жылдык отчёт" };
  await choose(page, words, "кыргызча", "PDF, окууга");
  await page.getByRole("progressbar").waitFor();
  const link = page.getByRole("link", { name: /2012-жылдын отчёту: PDF, \d+ бет/ });
  await link.waitFor();
  await picture(page, "loss-report-ready-ky");
  const { name, file } = await takenFile(page, link);
  expect(name).toBe("kant-losses-2012-sample-data.pdf");
  const said = textsOf(file).join(" ").replaceAll("\u00a0", " ");
  expect(said).toContain("2012-жылы шаар 5,0 млн м³ суу тартты. Анын 1,0 млн м³ үчүн акы төлөндү.");
  expect(said).toContain("Жылуулук кайда кетти");
  expect(said).not.toContain("Куда ушла вода");
});

test("an engineer calculates with the year's figures, after stopping a report that waits", async ({
  open,
}) => {
  const page = await open("/losses", { as: "engineer" });
  const words = { tab: "Heat", button: "Report of the year" };
  await page.getByRole("tab", { name: words.tab }).click();
  await page.getByRole("button", { name: words.button }).click();
  const pdf = page.getByRole("menu").getByText("PDF, to be read", { exact: true });
  await pdf.waitFor();
  // Only now, so that they last until the button is pressed.
  for (const before of ["engineer", "engineer", "council", "council", "council"] as const)
    await ordered(before);
  await pdf.click();
  await page.getByRole("button", { name: "Stop" }).click();
  await page.getByText("Stopped", { exact: true }).waitFor();
  await choose(page, words, "English", "XLSX, to calculate with");
  const link = page.getByRole("link", { name: "Report of 2012: XLSX, 7 sheets" });
  await link.waitFor();
  const { file } = await takenFile(page, link);
  const sections = cellsOf(file, sheetNames(file).indexOf("Heat sections") + 1);
  expect(sections.length).toBeGreaterThan(200);
  const drawn = cellsOf(file).find(([name]) => name === "System input");
  expect(drawn?.[1]).toBe(5_000_000);
});

test("on a phone the report is ordered where the losses are read", async ({ open }) => {
  const page = await open("/losses", { language: "ru", as: "engineer", viewport: "phone", theme: "dark" });
  await choose(page, { tab: "Тепло", button: "Отчёт за год" }, "PDF, для чтения");
  await page.getByRole("link", { name: /Отчёт за 2012 год: PDF/ }).waitFor();
  await picture(page, "loss-report-phone-ru");
});
