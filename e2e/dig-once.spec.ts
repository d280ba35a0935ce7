import type { Page } from "playwright-core";
import type { PlanYear } from "#contract/street-plan.ts";
import { accessibilityFindings, expect, picture, test } from "#test/support/e2e.ts";
import { mapAtRest } from "./city-map.ts";
import { ask } from "./sample-row.ts";

const inspector = (page: Page) => page.getByRole("complementary", { name: "Selected object" });

/** A street that is changed, on a machine with other work. */
const slow = 120_000;

test(
  "a conflict is answered by adding the renewal of the pipe that bursts",
  async ({ open }) => {
    const { streets } = await ask<PlanYear>("/api/street-plan/years/2017");
    const item = streets.find(({ code }) => code === "КП-9/2017");
    if (!item) throw new Error("The sample plan of 2017 has no street КП-9");
    const page = await open(`/streets?pick=plan_item/${item.id}`, { as: "engineer" });
    await mapAtRest(page);
    const street = inspector(page);
    const conflict = street
      .getByRole("list", { name: "Conflicts" })
      .getByRole("listitem")
      .filter({ hasText: "A pipe that keeps bursting stays under the new surface" });
    await conflict.getByText("Add the renewal of this pipe to the street.").waitFor();
    await conflict.getByRole("button", { name: "Open: В-0147" }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get("pick")).toContain("water_main/");
    await street.getByRole("heading", { name: /В-0147|В1/ }).waitFor();
    await page.goBack();
    await street.getByRole("button", { name: "Change" }).click();
    await conflict.first().waitFor();
    await picture(page, "dig-once/burst-prone-en");
    await street.getByRole("checkbox", { name: "water", exact: true }).click();
    await expect.poll(() => conflict.count()).toBe(0);
    await picture(page, "dig-once/renewal-added-en");
    expect(await accessibilityFindings(page)).toEqual([]);
    await street.locator("footer").getByRole("button", { name: "Save" }).click();
    await street.getByRole("button", { name: "Change" }).waitFor();
    await expect.poll(() => conflict.count()).toBe(0);
    const { streets: after } = await ask<PlanYear>("/api/street-plan/years/2017");
    const works = after.find(({ id }) => id === item.id)?.works ?? [];
    expect(works.some(({ work, assets }) => work === "water" && assets.length > 0)).toBe(true);
  },
  slow,
);
