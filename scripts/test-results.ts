import { existsSync, readFileSync } from "node:fs";
import { relative } from "node:path";
import { stripVTControlCharacters } from "node:util";

export type Count = { readonly passed: number; readonly failed: number; readonly skipped: number };

export const add = (a: Count, b: Count): Count => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
});

type Results = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly TestFile[];
};

type TestFile = {
  readonly name: string;
  readonly status: string;
  readonly message: string;
  readonly assertionResults: readonly {
    readonly status: string;
    readonly fullName: string;
    readonly failureMessages: readonly string[];
  }[];
};

const isBroken = ({ status, assertionResults }: TestFile): boolean =>
  status === "failed" && !assertionResults.some((test) => test.status === "failed");

const read = (file: string): Results => JSON.parse(readFileSync(file, "utf8")) as Results;

/** The projects that have a file for the given arguments; none when vitest could not list them. */
export function listedProjects(file: string): Set<string> {
  if (!existsSync(file)) return new Set();
  const files = JSON.parse(readFileSync(file, "utf8")) as { projectName: string }[];
  return new Set(files.map(({ projectName }) => projectName));
}

/** Tests of a run by vitest's JSON report. A file that does not load, and an end without a failed test, count as failures too. */
export function countOf(file: string, exitCode: number): Count {
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 };
  const results = read(file);
  const failed = results.numFailedTests + results.testResults.filter(isBroken).length;
  return {
    passed: results.numPassedTests,
    failed: failed === 0 && exitCode !== 0 ? 1 : failed,
    skipped: results.numPendingTests + results.numTodoTests,
  };
}

/** A line for each failure of a run: its file, its test and how its message begins. */
export function failuresOf(file: string, exitCode: number): string[] {
  if (!existsSync(file)) return ["the run ended without a report"];
  const failures = read(file).testResults.flatMap((testFile) => {
    const path = relative(process.cwd(), testFile.name);
    if (isBroken(testFile)) return [`${path}: ${firstLine(testFile.message) || "did not run to its end"}`];
    return testFile.assertionResults
      .filter(({ status }) => status === "failed")
      .map(
        ({ fullName, failureMessages }) => `${path} > ${fullName}: ${firstLine(failureMessages[0] ?? "")}`,
      );
  });
  if (failures.length === 0 && exitCode !== 0)
    return [`ended with code ${exitCode} and no failed test: an error outside of the tests, printed above`];
  return failures;
}

const firstLine = (message: string): string => stripVTControlCharacters(message.split("\n", 1)[0] ?? "");
