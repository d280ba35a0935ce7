import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, expect, test } from "vitest";
import { announceServer } from "#server/platform/auth/local-access.ts";
import { sql } from "#server/platform/db/sql.ts";
import { testApp } from "#test/support/test-app.ts";
import { testDatabase } from "#test/support/test-database.ts";

const directory = mkdtempSync(join(tmpdir(), "shaar-data-"));
afterAll(() => rmSync(directory, { recursive: true, force: true }));
const db = await testDatabase();
const app = await testApp(db, { config: { dataDirectory: directory } });
const url = await app.listen({ host: "127.0.0.1", port: 0 });
await announceServer(directory, { url, secret: app.localSecret });

const data = async (...words: string[]) => {
  const env = { PATH: process.env.PATH, DATA_DIR: directory, LANG: "en_US.UTF-8" };
  return await promisify(execFile)(process.execPath, [join(import.meta.dirname, "data.ts"), ...words], {
    env,
  });
};
const file = (name: string, text: string): string => {
  const path = join(directory, name);
  writeFileSync(path, text);
  return path;
};
const trees = async () =>
  await db.text(sql`select string_agg(code || ' ' || dbh_cm, ', ' order by code) from tree`);

test("a command loads a list through the running server, shows what it would do, and takes it back", async () => {
  const list = file(
    "деревья.csv",
    "номер;обхват;вост;север\nД-1;30;3327228,77;4765297,21\nД-2;25,0;3327230;4765299\n",
  );
  const words = [
    "load",
    list,
    "--layer",
    "tree",
    "--crs",
    "EPSG:7694",
    "--map",
    "обхват=dbh_cm",
    "--map",
    "вост=easting",
    "--map",
    "север=northing",
  ];
  const tried = await data(...words, "--dry-run");
  expect(tried.stdout).toContain("2 of 2 rows can be loaded. Nothing was saved.");
  expect(tried.stderr).toContain(
    "EPSG:7694; номер → code, обхват → dbh_cm, вост → easting, север → northing",
  );
  expect(await trees()).toBeNull();
  const loaded = await data(...words);
  expect(loaded.stdout).toContain("Loaded 2 rows into tree.");
  expect(await trees()).toBe("Д-1 30, Д-2 25");
  const [, id = ""] = /undo (\S+)/.exec(loaded.stdout) ?? [];
  expect((await data("list")).stdout).toContain(`${id} · `);
  await data("undo", id);
  expect(await trees()).toBeNull();
});

test("bad rows stop a load, with number, field, value and cure on the terminal", async () => {
  const list = file("bad.csv", "code,dbh_cm,x,y\nA,ten,74.85,42.88\nB,20,12.5,42.88\n");
  await expect(data("load", list, "--layer", "tree", "--crs", "4326")).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringMatching(
      /row 1, dbh_cm: .*ten.* Enter a (whole )?number[\s\S]*row 2, geom: 12\.5 42\.88 lies outside[\s\S]*Nothing was saved: 2 of 2/,
    ),
  });
  expect(await trees()).toBeNull();
});

test("wrong words are told with the right ones", async () => {
  const list = file("c.csv", "code,x,y\nA,74.85,42.88\n");
  await expect(data("load", list)).rejects.toMatchObject({
    stderr: expect.stringContaining("--layer water_main"),
  });
  await expect(data("load", "nowhere.csv", "--layer", "tree")).rejects.toMatchObject({
    stderr: expect.stringContaining("nowhere.csv"),
  });
  await expect(data("load", list, "--layer", "trees")).rejects.toMatchObject({
    stderr: expect.stringContaining("trees"),
  });
  await expect(data("load", list, "--layer", "tree", "--map", "z=code")).rejects.toMatchObject({
    stderr: expect.stringContaining("It has: code, x, y"),
  });
});
