import type { Page } from "playwright-core";
import sharp from "sharp";
import type { DigPermitThread } from "#contract/dig-permits.ts";
import { accessibilityFindings, expect, picture, test } from "#test/support/e2e.ts";
import { loseSignal, mapAtRest } from "./city-map.ts";
import { from } from "./draft-plan.ts";
import { inOffice } from "./fault-at-desk.ts";
import { ask, sampleRow } from "./sample-row.ts";

const broken = [/ERR_INTERNET_DISCONNECTED|ERR_FAILED|Failed to (load|fetch)|AJAXError/];
/** Several openings of a map, on a machine with other work. */
const slow = 300_000;

const waiting = (page: Page) => page.getByRole("banner").getByRole("button", { name: /күтүүдө|катасы бар/ });
const day = (ahead: number): string => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);

/** A permit for an emergency, issued and not begun: nobody's signature is waited for. */
async function issuedPermit(code: string) {
  const { place } = await sampleRow("water_main", `code=${encodeURIComponent(code)}`);
  const corner = (east: number, north: number) => from(place, east, north);
  const ring = [corner(-2, -2), corner(2, -2), corner(2, 2), corner(-2, 2), corner(-2, -2)];
  const asked = await inOffice<DigPermitThread>(
    "/api/dig-permits",
    {
      ...{ reason: "Үлгү: түтүк жарылды", applicant: "Үлгү-Курулуш ЖЧК", emergency: true },
      ...{ starts_on: day(0), ends_on: day(2), restoration_due_on: day(12) },
      geometry: { type: "Polygon", coordinates: [ring] },
    },
    "clerk",
  );
  const { permit } = await inOffice<DigPermitThread>(
    `/api/dig-permits/${asked.permit.id}/steps`,
    { action: "issue", version: asked.permit.version },
    "clerk",
  );
  return permit;
}

const threadOf = (id: string) => ask<DigPermitThread>(`/api/dig-permits/${id}`);

test(
  "бригаданын ордер боюнча кадамдары жана сүрөтү байланышсыз күтүп, катары менен кетет",
  async ({ open }) => {
    const permit = await issuedPermit("В-0100");
    const page = await open(`/streets?pick=dig_permit/${permit.id}`, {
      ...{ language: "ky", viewport: "phone", as: "crew", allow: broken },
    });
    await mapAtRest(page);
    const opened = page.getByRole("button", { name: "Жер казылды", exact: true });
    await opened.waitFor();
    await loseSignal(page);
    await opened.tap();
    await page.getByRole("button", { name: "Төшөмө калыбына келди" }).tap();
    const kept = page.getByRole("list", { name: "Жөнөтүлө элек кадамдар" });
    await kept.getByText("Төшөмө калыбына келди").waitFor();
    const photo = await sharp({ create: { width: 640, height: 480, channels: 3, background: "#5a6068" } })
      .jpeg()
      .toBuffer();
    await page
      .getByLabel("Сүрөт же файл тиркөө")
      .setInputFiles({ name: "жол.jpg", mimeType: "image/jpeg", buffer: photo });
    await kept.getByText("жол.jpg").waitFor();
    await expect.poll(() => waiting(page).innerText()).toBe("3 күтүүдө");
    await kept.scrollIntoViewIfNeeded();
    expect(await accessibilityFindings(page)).toEqual([]);
    await picture(page, "offline/permit-phone-ky");
    await page.context().setOffline(false);
    await expect
      .poll(async () => (await threadOf(permit.id)).permit.state, { timeout: 60_000 })
      .toBe("restored");
    await expect.poll(() => waiting(page).count(), { timeout: 60_000 }).toBe(0);
    const { steps } = await threadOf(permit.id);
    expect(steps.map(({ action }) => action)).toEqual(["create", "issue", "open", "restore", "file"]);
    expect(steps.at(-1)?.file).toMatchObject({ name: "жол.jpg", taken: "restored" });
    await page.getByRole("figure").filter({ hasText: "бүткөндө" }).getByRole("img").waitFor();
  },
  slow,
);

test(
  "a kept step of a permit that the office changed meanwhile stays, and is sent again by its writer",
  async ({ open }) => {
    const permit = await issuedPermit("В-0120");
    const page = await open(`/streets?pick=dig_permit/${permit.id}`, {
      ...{ language: "en", theme: "dark", as: "crew", allow: [...broken, /status of 412/] },
    });
    // The link opens the list that the permit stands in.
    await page.getByRole("tab", { name: "Permits", selected: true }).waitFor();
    await mapAtRest(page);
    const opened = page.getByRole("button", { name: "Ground opened", exact: true });
    await opened.waitFor();
    await loseSignal(page);
    await opened.click();
    const kept = page.getByRole("list", { name: "Steps not sent yet" });
    await kept.getByText("Ground opened").waitFor();
    await inOffice(
      `/api/dig-permits/${permit.id}/steps`,
      { action: "change", version: permit.version, ends_on: day(3) },
      "clerk",
    );
    await page.context().setOffline(false);
    await kept.getByText("This permit was changed after you opened it", { exact: false }).waitFor();
    await picture(page, "offline/permit-conflict-en-dark");
    await kept.getByRole("button", { name: "Send again" }).click();
    await expect
      .poll(async () => (await threadOf(permit.id)).permit.state, { timeout: 60_000 })
      .toBe("opened");
    await kept.waitFor({ state: "detached" });
  },
  slow,
);
