import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** Each prints ratios of one run against limits of its own and ends with a failing code where one is missed. */
const benches = [
  "start.ts",
  "tiles.ts",
  "map-idle.ts",
  "import.ts",
  "sheet.ts",
  "land-balance.ts",
  "isolation.ts",
  "isolation-tables.ts",
  "repaint.ts",
  "faults.ts",
  "street-plan-pdf.ts",
  "dig-once.ts",
  "heat-loss.ts",
  "council.ts",
  "water-balance.ts",
  "loss-report.ts",
  "recolour.ts",
];
const wanted = process.argv.slice(2);

for (const name of benches) {
  if (wanted.length > 0 && !wanted.includes(name.replace(".ts", ""))) continue;
  console.log(`\n${name}`);
  const { status } = spawnSync(process.execPath, [join(import.meta.dirname, name)], { stdio: "inherit" });
  if (status !== 0) process.exitCode = 1;
}
