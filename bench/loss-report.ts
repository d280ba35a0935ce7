import { finishedLossReport, type LossReportOrder } from "#contract/loss-report.ts";
import { type Bench, endOfJob, headersOf, onBothEngines } from "./both-engines.ts";

/** How long the demo city's report of a year takes from the order to the file, and a cancel. */
const year = 2012;
const longestMs = 10_000;
const longestCancelMs = 1000;

async function measure({ db, serve, miss }: Bench): Promise<void> {
  const app = await serve();
  const headers = await headersOf(app, "engineer");
  const order = async (payload: LossReportOrder): Promise<string> => {
    const answer = await app.inject({ method: "POST", url: "/api/loss-reports", headers, payload });
    if (answer.statusCode !== 202) throw new Error(answer.body);
    return answer.json().id;
  };
  const ended = (id: string) => endOfJob(app, headers, id);

  for (const format of ["pdf", "xlsx"] as const) {
    const started = performance.now();
    const job = await ended(await order({ year, format, languages: "ky+ru" }));
    const ms = performance.now() - started;
    if (job.state !== "done") throw new Error(JSON.stringify(job.problem));
    const { bytes, pages } = finishedLossReport.parse(job.result);
    console.log(
      `${db.engine}: ${format} of ${pages} pages, ${(bytes / 1000).toFixed(0)} kB, in ${ms.toFixed(0)} ms (limit ${longestMs} ms)`,
    );
    if (ms > longestMs) miss(`${format}: ${ms.toFixed(0)} ms`);
  }

  const dropped = await order({ year, format: "pdf", languages: "ky+ru" });
  await new Promise((resolve) => setTimeout(resolve, 100));
  const cancelled = performance.now();
  await app.inject({ method: "POST", url: `/api/jobs/${dropped}/cancel`, headers });
  const { state } = await ended(dropped);
  const cancelMs = performance.now() - cancelled;
  console.log(
    `${db.engine}: ${state} ${cancelMs.toFixed(0)} ms after the cancel (limit ${longestCancelMs} ms)`,
  );
  if (cancelMs > longestCancelMs || state !== "cancelled") miss(`cancel: ${state}`);
}

await onBothEngines(measure);
