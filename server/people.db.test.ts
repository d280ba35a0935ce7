import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, expect, test } from "vitest";
import { announceServer, findServer } from "#server/platform/auth/local-access.ts";
import { testApp } from "#test/support/test-app.ts";
import { testDatabase } from "#test/support/test-database.ts";

const directory = mkdtempSync(join(tmpdir(), "shaar-people-"));
afterAll(() => rmSync(directory, { recursive: true, force: true }));
const db = await testDatabase();
const app = await testApp(db, { config: { dataDirectory: directory } });
const address = await app.listen({ host: "127.0.0.1", port: 0 });
await announceServer(directory, { url: address, secret: app.localSecret });

const people = async (...words: string[]): Promise<string> => {
  const env = { PATH: process.env.PATH, DATA_DIR: directory, LANG: "ru_RU.UTF-8" };
  const program = join(import.meta.dirname, "people.ts");
  const { stdout } = await promisify(execFile)(process.execPath, [program, ...words], { env });
  return stdout;
};

test("a command finds the running server and makes an account in it", async () => {
  const added = await people("add", "Айгүл", "Токтогулова", "--role", "admin");
  const [url, secret] = /http:\/\/127\.0\.0\.1:\d+\/one-time#([\w-]{43})/.exec(added) ?? [];
  expect(url).toContain(address);
  const payload = { password: "тоо-тоого жолукпайт" };
  const used = await app.inject({ method: "POST", url: `/api/one-time/${secret}`, payload });
  expect(used.json().person).toMatchObject({ login: "айгүл.токтогулова", roles: ["admin"] });
  expect(await people("list")).toContain("айгүл.токтогулова · Айгүл Токтогулова · admin");
  expect(await people("link", "айгүл.токтогулова")).toContain("/one-time#");
});

test("what the server refuses is told in the language of the terminal", async () => {
  await people("add", "Эрлан", "--role", "crew");
  await expect(people("add", "Эрлан", "--role", "crew")).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining("Этот логин занят"),
  });
  await expect(people("link", "жок")).rejects.toMatchObject({ code: 1 });
});

test("only the account that runs the server can read what lets commands in", async () => {
  const path = join(directory, "server.json");
  expect(statSync(path).mode & 0o077).toBe(0);
  const wrong = { authorization: "Bearer local_wrong" };
  expect((await app.inject({ url: "/api/people", headers: wrong })).statusCode).toBe(401);
});

test("a server that is gone is not found", async () => {
  writeFileSync(
    join(directory, "server.json"),
    JSON.stringify({ pid: 2 ** 22 + 1, url: "http://127.0.0.1:1", secret: "x" }),
  );
  expect(await findServer(directory)).toBeUndefined();
});
