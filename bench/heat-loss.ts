import { heatLosses } from "#contract/heat-loss.ts";
import { type Bench, headersOf, onBothEngines, timesOf } from "./both-engines.ts";

/** How long the heat loss of every section of the sample city takes by both methods, from the rows to the answer, on both engines. */
const longestMs = 200;

async function measure({ db, serve, miss }: Bench): Promise<void> {
  const app = await serve();
  const headers = await headersOf(app, "engineer");
  const ask = () => app.inject({ url: "/api/heat-loss", headers });
  const { sections, result } = heatLosses.parse((await ask()).json());
  const { median, worst } = await timesOf(ask);
  console.log(
    `${db.engine}: ${sections.length} sections, ${result?.heat_transfer.gcal?.toFixed(0)} Gcal: ${median.toFixed(0)} ms, worst ${worst.toFixed(0)} ms (limit ${longestMs} ms)`,
  );
  if (median > longestMs) miss(`${median.toFixed(0)} ms`);
}

await onBothEngines(measure);
