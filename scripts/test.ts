import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { runChecks } from "./checks.ts";
import { runCommand } from "./run-command.ts";
import { scratchDirectory } from "./scratch.ts";
import { installSystemPackages } from "./system-packages.ts";
import { add, type Count, countOf, failuresOf, listedProjects } from "./test-results.ts";

/** The quickest first. */
const order = ["unit", "postgres", "pglite", "e2e"];

const args = process.argv.slice(2);
// What os.tmpdir() answers in every process that the tests start.
process.env.TMPDIR = scratchDirectory();
const scratch = mkdtempSync(join(process.env.TMPDIR, "shaar-test-"));
let total: Count = { passed: 0, failed: 0, skipped: 0 };
const failures: string[] = [];

try {
  const listFile = join(scratch, "list.json");
  const listing = await runCommand("vitest", ["list", "--filesOnly", `--json=${listFile}`, ...args]);
  const projects = listedProjects(listFile);
  if (projects.size === 0) {
    console.log(`FAILED  there is no test for ${args.join(" ") || "this"}. ${listing.output}\n`);
    total = add(total, { passed: 0, failed: 1, skipped: 0 });
  }
  const missing = (await installSystemPackages(projects)).filter(({ optional }) => !optional);
  const notRun = [...projects].filter((name) =>
    missing.some((requirement) => requirement.projects.includes(name)),
  );

  const [checked, build] = await Promise.all([
    args.length === 0 ? runChecks() : { passed: 0, failed: 0 },
    projects.has("e2e") && !notRun.includes("e2e") ? runCommand("vite", ["build"]) : { code: 0, output: "" },
  ]);
  total = add(total, { ...checked, skipped: 0 });
  if (build.code !== 0) {
    console.log(`FAILED  vite build\n${build.output}\n`);
    notRun.push("e2e");
  }
  for (const name of notRun) console.log(`FAILED  the project ${name} did not run\n`);
  total = add(total, { passed: 0, failed: notRun.length, skipped: 0 });

  // A run of its own for each project: one whose setup fails must not take the others with it.
  const runnable = [...projects].filter((name) => !notRun.includes(name));
  for (const name of runnable.sort((a, b) => order.indexOf(a) - order.indexOf(b))) {
    const outputFile = join(scratch, `${name}.json`);
    const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${outputFile}`];
    const { code } = await runCommand(
      "vitest",
      ["run", ...reporters, `--project=${name}`, ...withoutProjects(args)],
      { show: true },
    );
    total = add(total, countOf(outputFile, code));
    failures.push(...failuresOf(outputFile, code).map((failure) => `FAILED  ${name}: ${failure}`));
  }
} catch (error) {
  console.log(`FAILED  ${error instanceof Error ? error.stack : String(error)}\n`);
  total = add(total, { passed: 0, failed: 1, skipped: 0 });
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

// Once more at the end: the first of them stand half an hour further up.
for (const failure of failures) console.log(failure);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : "";
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`);

function withoutProjects(given: readonly string[]): string[] {
  return given.filter((arg, index) => !arg.startsWith("--project") && given[index - 1] !== "--project");
}
