import { type WaterBalanceInput, waterBalanceResult, waterBalances } from "#contract/water-balance.ts";
import { type Bench, headersOf, onBothEngines, timesOf } from "./both-engines.ts";

/** A balance with 10,000 draws and the balances of the sample year, by HTTP, and how long others have to wait meanwhile. */
const draws = 10_000;
const limits = { balanceMs: 300, stallMs: 50 } as const;
const year = 2012;

const input: WaterBalanceInput = {
  units: "metric",
  period_days: 366,
  system_input_volume: { value: 5e6, ci95_percent: 10 },
  billed_metered: { value: 2.8e5, ci95_percent: 5 },
  billed_unmetered: { value: 1.17e6, ci95_percent: 25 },
  unbilled_unmetered: { value: 1.2e5, ci95_percent: 50 },
  unauthorised_consumption: { value: 9.6e5, ci95_percent: 50 },
  customer_metering_inaccuracies: { value: 2e4, ci95_percent: 50 },
  paid_volume: { value: 1e6, ci95_percent: 50 },
  mains_length: { value: 62, ci95_percent: 5 },
  service_connections: { value: 3330, ci95_percent: 5 },
  average_pressure: { value: 25, ci95_percent: 20 },
  draws,
};

/** The longest that the loop was not free, while `work` ran. */
async function longestStall(work: () => Promise<unknown>): Promise<number> {
  let [last, longest] = [performance.now(), 0];
  const beat = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  }, 1);
  await work();
  clearInterval(beat);
  return longest;
}

async function measure({ db, serve, miss }: Bench): Promise<void> {
  const app = await serve();
  const headers = await headersOf(app, "engineer");
  const calculate = async () => {
    const answer = await app.inject({ method: "POST", url: "/api/calculate/water-balance", payload: input });
    if (waterBalanceResult.parse(answer.json()).simulated?.real_losses === undefined)
      throw new Error("Nothing was simulated");
  };
  if (db.engine === "postgres") {
    const { median, worst } = await timesOf(calculate);
    const stall = await longestStall(calculate);
    console.log(
      `a balance with ${draws} draws: ${median.toFixed(0)} ms, worst ${worst.toFixed(0)} ms (limit ${limits.balanceMs} ms); others wait ${stall.toFixed(0)} ms at most (limit ${limits.stallMs} ms)`,
    );
    if (median > limits.balanceMs) miss(`balance: ${median.toFixed(0)} ms`);
    if (stall > limits.stallMs) miss(`stall: ${stall.toFixed(0)} ms`);
  }
  const read = async () => {
    const answer = await app.inject({ url: `/api/water-balance?year=${year}`, headers });
    return waterBalances.parse(answer.json()).balances.length;
  };
  const count = await read();
  const { median, worst } = await timesOf(read);
  console.log(
    `${db.engine}: the ${count} balances of ${year} from registers and map: ${median.toFixed(0)} ms, worst ${worst.toFixed(0)} ms`,
  );
}

await onBothEngines(measure);
