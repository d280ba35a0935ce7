import { randomUUID } from "node:crypto";
import type { Page } from "playwright-core";
import type { StoredRow } from "#contract/row.ts";
import { expect, test } from "#test/support/e2e.ts";
import { mapAtRest } from "./city-map.ts";
import { ask, sampleRow, send } from "./sample-row.ts";

/** The stream waits for its turn, as behind the tiles of a slow line. */
async function holdStream(page: Page): Promise<() => void> {
  const turn = Promise.withResolvers<void>();
  await page.route("**/api/events**", async (route) => {
    await turn.promise;
    await route.continue();
  });
  return turn.resolve;
}

test("what is changed while a page opens, and before it can listen, is shown", async ({ open }) => {
  const well = await sampleRow("observation_well", "sort=-code");
  const page = await open("/about");
  const begin = await holdStream(page);
  await page.goto(`/networks?lang=en&${well.at}&pick=observation_well/${well.id}`);
  const inspector = page.getByRole("complementary", { name: "Selected object" });
  await inspector.getByRole("heading", { level: 2 }).waitFor();
  await mapAtRest(page);
  const { row } = await ask<StoredRow>(`/api/layers/observation_well/rows/${well.id}`);
  const remark = "Көрсөтүлүп жатканда өзгөрдү";
  expect(row["remark"]).not.toBe(remark);
  await send("engineer", "/api/changes", {
    id: randomUUID(),
    operations: [
      {
        op: "patch",
        layer: "observation_well",
        id: well.id,
        version: Number(row["version"]),
        row: { remark },
      },
    ],
  });
  expect(await inspector.getByText(remark).count()).toBe(0);
  begin();
  await inspector.getByText(remark).waitFor();
});

test("what one person changes, another sees within a second, without doing anything", async ({ open }) => {
  const well = await sampleRow("observation_well", "sort=code");
  const address = `/networks?${well.at}&pick=observation_well/${well.id}`;
  const watching = await open(address);
  const inspector = watching.getByRole("complementary", { name: "Selected object" });
  await inspector.getByRole("heading", { level: 2 }).waitFor();
  await mapAtRest(watching);
  const tiles: string[] = [];
  watching.on("request", (request) => {
    if (request.url().includes("/tiles/drainage/")) tiles.push(request.url());
  });

  const writing = await open(address, { as: "engineer", language: "ky" });
  const form = writing.getByRole("complementary", { name: "Тандалган объект" });
  await form.getByRole("button", { name: "Түзөтүү" }).click();
  await form.getByLabel("Эскертүү").fill("Сел агымынан кийин тазаланды");
  await form.getByRole("button", { name: "Сактоо" }).click();
  await writing.getByText("Сакталды").waitFor();
  await inspector.getByText("Сел агымынан кийин тазаланды").waitFor({ timeout: 1000 });
  await expect.poll(() => tiles.length).toBeGreaterThan(0);
});
