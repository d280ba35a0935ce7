import { expect, picture, test } from "#test/support/e2e.ts";
import { mapAtRest } from "./city-map.ts";

const address = "/plan?layers=-tree,-planting_site,-building,-street_light";

test("тургун шарттуу белгини баскычтар менен ачып, зонада эмне боло аларын окуйт", async ({ open }) => {
  const page = await open(address, { language: "ky" });
  await page.getByRole("treeitem", { name: /^Функционалдык зона/ }).focus();
  for (const key of ["ArrowRight", "ArrowDown", "ArrowRight"]) await page.keyboard.press(key);
  await page.getByText("Короосу бар жеке үйлөр жана үч кабатка чейинки үйлөр").waitFor();
  await page.getByText("жалпы пайдалануудагы жашыл аймак").click();
  await page.getByText("Баарына ачык парктар, гүлбактар, бульварлар.").waitFor();
  await picture(page, "legend/explained-ky");
});

test("пландоочу зоналарды басма пландын түстөрүндө көрөт, шилтеме аны сактайт", async ({ open }) => {
  const page = await open(address, { language: "ky", as: "planner" });
  await mapAtRest(page);
  await page.getByRole("button", { name: "Функционалдык зона: аракеттер" }).click();
  await page.getByText("басма план", { exact: true }).click();
  await expect.poll(() => new URL(page.url()).searchParams.get("palette")).toBe("norm");
  const swatch = page
    .getByRole("treeitem", { name: /^Функционалдык зона/ })
    .locator("rect")
    .first();
  expect(await swatch.getAttribute("fill")).toBe("#ffff32");
  await page.reload();
  await mapAtRest(page);
  expect(await swatch.getAttribute("fill")).toBe("#ffff32");
  await picture(page, "legend/printed-colors-ky");
});
