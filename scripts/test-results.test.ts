import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { countOf, failuresOf } from "./test-results.ts";

let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "shaar-results-"));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

const passing = {
  name: "/a.test.ts",
  status: "passed",
  message: "",
  assertionResults: [{ status: "passed" }],
};
const report = (numbers: object, testResults: object[]) => {
  const path = join(directory, "results.json");
  const none = { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 };
  writeFileSync(path, JSON.stringify({ ...none, ...numbers, testResults }));
  return path;
};

test("a green run", () => {
  expect(countOf(report({ numPassedTests: 1, numPendingTests: 2 }, [passing]), 0)).toEqual({
    passed: 1,
    failed: 0,
    skipped: 2,
  });
});

test("a file that does not load is a failure", () => {
  const broken = {
    name: join(process.cwd(), "b.test.ts"),
    status: "failed",
    message: "no such module\n at b.test.ts",
    assertionResults: [],
  };
  const path = report({ numPassedTests: 1 }, [passing, broken]);
  expect(countOf(path, 1)).toMatchObject({ passed: 1, failed: 1 });
  expect(failuresOf(path, 1)).toEqual(["b.test.ts: no such module"]);
});

test("a failed test is named with the beginning of its message", () => {
  const failing = {
    name: join(process.cwd(), "losses/c.test.ts"),
    status: "failed",
    message: "",
    assertionResults: [
      { status: "passed", fullName: "adds", failureMessages: [] },
      {
        status: "failed",
        fullName: "losses of 1 m",
        failureMessages: ["\u001b[31mexpected 1\u001b[39m\n at c"],
      },
    ],
  };
  const path = report({ numPassedTests: 1, numFailedTests: 1 }, [passing, failing]);
  expect(failuresOf(path, 1)).toEqual(["losses/c.test.ts > losses of 1 m: expected 1"]);
});

test("an error outside of any test is a failure", () => {
  const path = report({ numPassedTests: 1 }, [passing]);
  expect(countOf(path, 1)).toMatchObject({ passed: 1, failed: 1 });
  expect(failuresOf(path, 1)).toEqual([expect.stringContaining("code 1")]);
  expect(failuresOf(path, 0)).toEqual([]);
});

test("a run that ended without a report is a failure", () => {
  expect(countOf(join(directory, "missing.json"), 0)).toMatchObject({ passed: 0, failed: 1 });
});
