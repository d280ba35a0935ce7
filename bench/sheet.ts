import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { emptyTitleBlock } from "#contract/paper.ts";
import type { SheetJob, SheetOrder } from "#contract/sheet.ts";
import { layers } from "#layers/index.ts";
import { startServer } from "#test/support/running-server.ts";

/** The whole plan on an A3 at 1:5000, from the order to the file. */
const limitMs = 5000;
const runs = 3;
const directory = mkdtempSync(join(tmpdir(), "shaar-sheet-"));
const server = await startServer({ DATA_DIR: directory });
const order: SheetOrder = {
  centre: [74.85028, 42.88806],
  scale: 5000,
  paper: "A3",
  orientation: "landscape",
  layers: layers.filter(({ symbology, read }) => symbology && read.includes("public")).map(({ id }) => id),
  feature: null,
  variant: null,
  date: "2017-12-31",
  palette: "screen",
  languages: "ky+ru",
  title_block: emptyTitleBlock,
};

async function print(): Promise<{ ms: number; rows: number; bytes: number }> {
  const started = performance.now();
  const asked = await fetch(`${server.address}/api/sheets`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(order),
  });
  const { id } = (await asked.json()) as { id: string };
  for (;;) {
    const answer = await fetch(`${server.address}/api/sheets/${id}`);
    const job = (await answer.json()) as SheetJob;
    if (job.state === "done" && job.result)
      return { ms: performance.now() - started, rows: job.result.rows, bytes: job.result.bytes };
    if (job.state === "failed") throw new Error(job.problem?.detail ?? "The sheet was not drawn");
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

try {
  const printed = [];
  for (let run = 0; run < runs; run++) printed.push(await print());
  const slowest = Math.max(...printed.map(({ ms }) => ms));
  for (const { ms, rows, bytes } of printed)
    console.log(`A3 1:5000: ${Math.round(ms)} ms, ${rows} rows, ${Math.round(bytes / 1000)} kB`);
  console.log(`slowest / limit: ${(slowest / limitMs).toFixed(2)} of ${limitMs} ms`);
  if (slowest > limitMs) process.exitCode = 1;
} finally {
  await server.stop();
  rmSync(directory, { recursive: true, force: true });
}
