import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { keepInTar } from "./tar.ts";

const scratch = mkdtempSync(join(tmpdir(), "shaar-tar-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const listed = (archive: string): string[] =>
  execFileSync("tar", ["tf", archive], { encoding: "utf8" }).trim().split("\n");

test("an archive of tar keeps the entries that pass, whole, and no others", () => {
  const folder = join(scratch, "lib");
  mkdirSync(folder);
  const contents = { empty: "", block: "x".repeat(512), long: "y".repeat(1300), other: "z" };
  for (const [name, text] of Object.entries(contents)) writeFileSync(join(folder, name), text);
  const archive = join(scratch, "all.tar");
  execFileSync("tar", ["cf", archive, "-C", scratch, "lib"]);
  const kept = join(scratch, "kept.tar");
  writeFileSync(
    kept,
    keepInTar(readFileSync(archive), (name) => /(empty|block|long)$/.test(name)),
  );
  expect(listed(kept).sort()).toEqual(["lib/block", "lib/empty", "lib/long"]);
  const out = join(scratch, "out");
  mkdirSync(out);
  execFileSync("tar", ["xf", kept, "-C", out]);
  for (const name of ["empty", "block", "long"] as const)
    expect(readFileSync(join(out, "lib", name), "utf8")).toBe(contents[name]);
});
