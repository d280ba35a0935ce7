import { existsSync } from "node:fs";
import { join } from "node:path";
import { tooLongFiles } from "./file-sizes.ts";
import { staleDocs } from "./generated-docs.ts";
import { root, runCommand } from "./run-command.ts";
import { heavyImports } from "./shell-imports.ts";

type Check = {
  readonly name: string;
  readonly remedy: string;
  /** What is wrong; an empty text when nothing is. */
  complaint(): Promise<string>;
};

const shell = "client/app/main.tsx";

const checks: readonly Check[] = [
  command("biome", ["check", "--error-on-warnings"], "npx biome check --write mends most of it."),
  command("tsc", ["--noEmit"], "Mend the types; no casts and no any."),
  command("knip", [], "Remove what nothing uses, or import it."),
  {
    name: "file sizes",
    remedy: "Split by duty.",
    complaint: async () => tooLongFiles(root).join("\n"),
  },
  {
    name: "shell imports",
    remedy: "Import the type only, or load the part with import().",
    complaint: async () =>
      existsSync(join(root, shell)) ? heavyImports(root, shell).join("\n") : `${shell} is missing`,
  },
  {
    name: "generated documents",
    remedy: "npx node scripts/write-docs.ts",
    complaint: async () => staleDocs(root).join("\n"),
  },
];

function command(name: string, args: readonly string[], remedy: string): Check {
  return {
    name,
    remedy,
    complaint: async () => {
      const { code, output } = await runCommand(name, args);
      return code === 0 ? "" : output || `${name} ended with ${code}`;
    },
  };
}

/** Runs all at once, prints what is wrong and what to do, and answers how many passed and failed. */
export async function runChecks(): Promise<{ passed: number; failed: number }> {
  const results = await Promise.all(
    checks.map(async ({ name, remedy, complaint }) => {
      const started = performance.now();
      const wrong = await complaint();
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      console.log(
        wrong === ""
          ? `ok      ${name} (${seconds} s)`
          : `FAILED  ${name} (${seconds} s)\n${wrong}\n→ ${remedy}\n`,
      );
      return wrong === "";
    }),
  );
  const passed = results.filter(Boolean).length;
  return { passed, failed: results.length - passed };
}
