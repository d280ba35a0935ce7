import { CityNetwork } from "#server/features/isolation/city-network.ts";
import { resolve } from "#server/features/isolation/resolve.ts";
import { solve } from "#server/features/isolation/solve.ts";
import { trustAll } from "#server/features/isolation/valve-state.ts";
import { seeded } from "#test/support/random-city.ts";
import { randomNetwork } from "#test/support/random-network.ts";

/** Isolation in networks of 1,000, 10,000 and 100,000 pipes in memory, on this machine, against its limits. */
const limits = { isolationMs: 20, changeMs: 5 };
const sizes = [1000, 10_000, 100_000];
const rounds = 60;

const middle = (times: number[]): number => times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
const shown = (ms: number): string => ms.toFixed(ms < 1 ? 3 : 1);

function measure(pipes: number): { isolation: number; change: number } {
  const rows = randomNetwork(pipes);
  const network = new CityNetwork();
  const started = performance.now();
  network.apply(rows);
  const made = performance.now() - started;
  const random = seeded(pipes);
  const isolation: number[] = [];
  const change: number[] = [];
  let closed = 0;
  for (let round = 0; round < rounds; round++) {
    const row = rows.links[Math.floor(random() * rows.links.length)];
    if (!row) throw new Error("There are no pipes");
    const before = performance.now();
    network.apply({ nodes: [], links: [{ ...row, length_m: row.length_m + round / 100 }], valves: [] }, [
      row.id,
    ]);
    const between = performance.now();
    const link = network.link(row.id);
    if (!link) throw new Error("The pipe is gone");
    const fault = { link, chainage_m: link.length_m / 2 };
    closed += resolve(network, fault, solve(network, fault, trustAll)).close.length;
    isolation.push(performance.now() - between);
    change.push(between - before);
  }
  const figures = { isolation: middle(isolation), change: middle(change) };
  console.log(
    `${pipes} pipes, made in ${shown(made)} ms: isolation ${shown(figures.isolation)} ms, worst ${shown(isolation.at(-1) ?? 0)} ms ` +
      `(limit ${limits.isolationMs}); one changed pipe ${shown(figures.change)} ms, worst ${shown(change.at(-1) ?? 0)} ms ` +
      `(limit ${limits.changeMs}); ${(closed / rounds).toFixed(1)} valves to close`,
  );
  return figures;
}

const [smallest, , largest] = sizes.map(measure);
if (!smallest || !largest) throw new Error("There are three sizes");
console.log(
  `from ${sizes[0]} to ${sizes.at(-1)} pipes: isolation grows ${(largest.isolation / smallest.isolation).toFixed(0)}x, a change ${(largest.change / smallest.change).toFixed(1)}x`,
);
if (largest.isolation > limits.isolationMs || largest.change > limits.changeMs) process.exitCode = 1;
