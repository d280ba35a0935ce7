import { existsSync, readFileSync } from "node:fs";

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
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
};

/** The projects that have a file for the given arguments; none when vitest could not list them. */
export function listedProjects(file: string): Set<string> {
  if (!existsSync(file)) return new Set();
  const files = JSON.parse(readFileSync(file, "utf8")) as { projectName: string }[];
  return new Set(files.map(({ projectName }) => projectName));
}

/** Tests of a run by vitest's JSON report. A file that does not load, and an end without a failed test, count as failures too. */
export function countOf(file: string, exitCode: number): Count {
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 };
  const results = JSON.parse(readFileSync(file, "utf8")) as Results;
  const brokenFiles = results.testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && !assertionResults.some((test) => test.status === "failed"),
  ).length;
  const failed = results.numFailedTests + brokenFiles;
  return {
    passed: results.numPassedTests,
    failed: failed === 0 && exitCode !== 0 ? 1 : failed,
    skipped: results.numPendingTests + results.numTodoTests,
  };
}
