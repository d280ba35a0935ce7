import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { tooLongFiles } from "./file-sizes.ts";

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "shaar-sizes-"));
  mkdirSync(join(root, "server"));
  for (let index = 0; index < 20; index++) write(`server/small-${index}.ts`, 40);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const write = (path: string, lines: number) => writeFileSync(join(root, path), "\n".repeat(lines));

test("a file over 400 lines is named, a generated one is not", () => {
  write("server/long.ts", 401);
  write("server/table.generated.ts", 5000);
  expect(tooLongFiles(root)).toEqual(["server/long.ts has 401 lines; the limit is 400"]);
});

test("many middle-sized files are too many", () => {
  for (let index = 0; index < 5; index++) write(`server/middling-${index}.ts`, 250);
  expect(tooLongFiles(root)).toEqual(["one file in ten has 250 lines or more; the limit is 200"]);
});
