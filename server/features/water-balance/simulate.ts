import { setImmediate } from "node:timers/promises";
import {
  type BalanceFigure,
  balanceFigures,
  balanceInputNames,
  type Spread,
  signedVolumes,
} from "#contract/water-balance.ts";
import { type Inputs, inputsBy } from "./defaults.ts";
import type { Figures } from "./figures.ts";
import type { Deviations } from "./limits.ts";
import { normal, type Random, seeded } from "./random.ts";
import type { Term } from "./term.ts";

/** So many draws take a few milliseconds; then others of the server have their turn. */
const drawsAtOnce = 1000;
const seed = 2014;

type Simulation = {
  readonly given: Inputs;
  readonly deviations: Deviations;
  readonly draws: number;
  readonly figuresOf: (given: Inputs) => Figures;
};

/**
 * Monte Carlo: every given input is drawn from its normal distribution, cut at 0 but for the signed ones, and every draw is a
 * balance of its own. Figures without a value have no spread.
 */
export async function simulate(
  { given, deviations, draws, figuresOf }: Simulation,
  signal?: AbortSignal,
): Promise<Partial<Record<BalanceFigure, Spread>> | null> {
  if (draws === 0) return null;
  const random = seeded(seed);
  const central = inputsBy((name) => given[name] && { ...given[name], slopes: [] });
  const drawn = balanceFigures.map((name) => ({ name, values: new Float64Array(draws) }));
  for (let draw = 0; draw < draws; draw++) {
    if (draw % drawsAtOnce === 0) {
      await setImmediate();
      signal?.throwIfAborted();
    }
    const figures = figuresOf(
      inputsBy((name, index) => {
        const [mean, deviation] = [central[name], deviations[index] ?? 0];
        return mean && deviation > 0 ? drawnFrom(mean, deviation, maySink[index] === true, random) : mean;
      }),
    );
    for (const { name, values } of drawn) values[draw] = figures[name]?.value ?? Number.NaN;
  }
  const spreads: Partial<Record<BalanceFigure, Spread>> = {};
  for (const { name, values } of drawn) {
    await setImmediate();
    const spread = spreadOf(values);
    if (spread) spreads[name] = spread;
  }
  return spreads;
}

const maySink = balanceInputNames.map((name) => signedVolumes.includes(name));

function drawnFrom(mean: Term, deviation: number, mayBeNegative: boolean, random: Random): Term {
  let value: number;
  do value = mean.value + deviation * normal(random);
  while (value < 0 && !mayBeNegative);
  return { ...mean, value };
}

/** Draws that have no value stand at the end once they are sorted. */
function spreadOf(values: Float64Array): Spread | null {
  values.sort();
  const count = values.findLastIndex((value) => !Number.isNaN(value)) + 1;
  const at = (share: number): number => values[Math.round(share * (count - 1))] ?? 0;
  return count === 0 ? null : { low: at(0.025), median: at(0.5), high: at(0.975) };
}
