import { defineConfig } from "vitest/config";

const dbTests = "{server,gis-data,test}/**/*.db.test.ts";
const patienceMs = 60_000;

/**
 * V8 keeps a list of its code pages that goes wrong now and then where WASM is compiled and dropped again and again, and then
 * ends the process: "Check failed: jit_page.has_value()" or "jit_page_->allocations_.erase(addr) == 1", nodejs/node#64500.
 * Code that is not collected is not looked for in the list, and without protection keys, which only Linux on x64 knows, it is
 * looked for less.
 */
const withoutCodeCollection = [
  "--no-wasm-code-gc",
  ...(process.platform === "linux" && process.arch === "x64" ? ["--no-memory-protection-keys"] : []),
];

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: "unit",
          include: [
            "{layers,geometry,contract,painter,client,server,gis-data,scripts,test}/**/*.test.{ts,tsx}",
          ],
          exclude: [dbTests],
          sequence: { groupOrder: 0 },
        },
      },
      ...(["postgres", "pglite"] as const).map((engine, index) => ({
        test: {
          name: engine,
          include: [dbTests],
          globalSetup: `test/support/${engine}-setup.ts`,
          provide: { engine },
          // One process for many files compiles the engine's WASM once.
          isolate: false,
          execArgv: withoutCodeCollection,
          testTimeout: patienceMs,
          hookTimeout: patienceMs,
          sequence: { groupOrder: index + 1 },
        },
      })),
      {
        test: {
          name: "e2e",
          include: ["e2e/**/*.spec.ts"],
          globalSetup: "test/support/e2e-setup.ts",
          // One process: it signs in once per role, and software WebGL needs both cores.
          isolate: false,
          maxWorkers: 1,
          // Two maps in software WebGL on a busy machine take their time.
          testTimeout: 2 * patienceMs,
          expect: { poll: { timeout: patienceMs / 4 } },
          hookTimeout: patienceMs,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
