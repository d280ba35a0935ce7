import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { countOf } from "./test-results.ts";

let directory: string;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "shaar-results-"));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

const passing = { status: "passed", assertionResults: [{ status: "passed" }] };
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
  const broken = { status: "failed", assertionResults: [] };
  expect(countOf(report({ numPassedTests: 1 }, [passing, broken]), 1)).toMatchObject({
    passed: 1,
    failed: 1,
  });
});

test("an error outside of any test is a failure", () => {
  expect(countOf(report({ numPassedTests: 1 }, [passing]), 1)).toMatchObject({ passed: 1, failed: 1 });
});

test("a run that ended without a report is a failure", () => {
  expect(countOf(join(directory, "missing.json"), 0)).toMatchObject({ passed: 0, failed: 1 });
});
