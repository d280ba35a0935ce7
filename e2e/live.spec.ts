import { expect, test } from "#test/support/e2e.ts";
import { mapAtRest } from "./city-map.ts";
import { sampleRow } from "./sample-row.ts";

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
