import { accessibilityFindings, expect, test } from "#test/support/e2e.ts";

test("an administrator invites an engineer, who chooses a password by the link and signs in", async ({
  open,
}) => {
  const admin = await open("/data", { as: "admin" });
  await admin.getByRole("tab", { name: "People" }).click();
  await admin.getByRole("button", { name: "Invite a person" }).click();
  const dialog = admin.getByRole("dialog");
  await dialog.getByLabel("Name").fill("Айгүл Токтогулова");
  await dialog.getByLabel("Login").fill("айгүл");
  await dialog.getByRole("button", { name: "Make the link" }).click();
  await expect.poll(() => dialog.getByText("Choose at least one role.").isVisible()).toBe(true);
  await dialog.getByRole("checkbox", { name: "engineer" }).check();
  expect(await accessibilityFindings(admin)).toEqual([]);
  await dialog.getByRole("button", { name: "Make the link" }).click();
  const link = await dialog.getByLabel("Link", { exact: true }).inputValue();
  await dialog.getByRole("button", { name: "Close" }).last().click();
  await admin.getByRole("button", { name: /Айгүл Токтогулова invited/ }).waitFor();

  // Once the account is disabled, her open page is refused.
  const hers = await open("/", { allow: [/status of 401/] });
  await hers.goto(link.replace("#", "?lang=en#"));
  await hers.getByText("Welcome, Айгүл Токтогулова").waitFor();
  await hers.getByLabel("New password", { exact: true }).fill("суу баштан тунат");
  await hers.getByLabel("New password again").fill("суу баштан тунат");
  await hers.getByRole("button", { name: "Save and sign in" }).click();
  await hers.getByRole("button", { name: "Айгүл Токтогулова" }).waitFor();

  await admin.getByRole("button", { name: /Айгүл Токтогулова/ }).click();
  await dialog.getByRole("button", { name: "Disable the account" }).click();
  await admin.getByRole("button", { name: /Айгүл Токтогулова disabled/ }).waitFor();
  const refused = await hers.request.get("/api/sessions");
  expect(refused.status()).toBe(401);
});

test("an engineer makes a token for QGIS, uses it, and takes it back", async ({ open }) => {
  const page = await open("/data", { as: "engineer" });
  await page.getByRole("tab", { name: "Tokens" }).click();
  await page.getByRole("button", { name: "Make a token" }).first().click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("What for").fill("QGIS in room 3");
  await dialog.getByRole("button", { name: "Make a token" }).click();
  const secret = await dialog.getByLabel("Token", { exact: true }).inputValue();
  expect(await accessibilityFindings(page)).toEqual([]);
  const asQgis = async () => {
    const authorization = `Basic ${Buffer.from(`qgis:${secret}`).toString("base64")}`;
    const url = new URL("/ogc/collections/water_main", page.url());
    return (await fetch(url, { headers: { authorization } })).status;
  };
  expect(await asQgis()).toBe(200);
  await dialog.getByRole("button", { name: "Close" }).last().click();
  await page.getByRole("button", { name: "Revoke the token" }).click();
  await dialog.getByRole("button", { name: "Revoke the token" }).click();
  await page.getByText("revoked").waitFor();
  expect(await asQgis()).toBe(401);
});

test("nobody but staff finds workspace Data, and only administrators the people in it", async ({ open }) => {
  const engineer = await open("/data", { as: "engineer" });
  await engineer.getByRole("tab", { name: "Tokens" }).waitFor();
  expect(await engineer.getByRole("tab", { name: "People" }).count()).toBe(0);
  const anybody = await open("/data");
  await anybody.getByText("No access").waitFor();
});
