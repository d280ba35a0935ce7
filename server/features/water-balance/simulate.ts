import { setImmediate } from "node:timers/promises";
import {
  type BalanceFigure,
  balanceFigures,
  balanceInputNames,
  type Spread,
  signedVolumes,
} from "#contract/water-balance.ts";
import { type Given, inputsBy } from "./defaults.ts";
import type { Figures } from "./figures.ts";
import type { Deviations } from "./limits.ts";
import { normal, type Random, seeded } from "./random.ts";
import type { Maybe, Term } from "./term.ts";

/** So many draws take a few milliseconds; then others of the server have their turn. */
const drawsAtOnce = 1000;
const seed = 2014;

type Simulation = {
  readonly given: Given;
  readonly deviations: Deviations;
  readonly draws: number;
  readonly figuresOf: (given: Given) => Figures;
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
  const central = inputsBy((name) => valueAlone(given.inputs[name]));
  const underRegistration = valueAlone(given.underRegistration);
  const drawOf = (mean: Maybe, index: number, range: Range): Maybe =>
    mean && drawnFrom(mean, deviations[index] ?? 0, range, random);
  const drawn = balanceFigures.map((name) => ({ name, values: new Float64Array(draws) }));
  for (let draw = 0; draw < draws; draw++) {
    if (draw % drawsAtOnce === 0) {
      await setImmediate();
      signal?.throwIfAborted();
    }
    const figures = figuresOf({
      inputs: inputsBy((name, index) => drawOf(central[name], index, ranges[index] ?? anyValue)),
      underRegistration: drawOf(underRegistration, inaccuracies, shares),
    });
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

const valueAlone = (term: Maybe): Maybe => term && { ...term, slopes: [] };

/** From `least`, below `limit`. */
type Range = { readonly least: number; readonly limit: number };
const anyValue: Range = { least: -Infinity, limit: Infinity };
const ranges = balanceInputNames.map(
  (name): Range => (signedVolumes.includes(name) ? anyValue : { ...anyValue, least: 0 }),
);
/** Meters may read too much, but cannot leave out all of the water. */
const shares: Range = { ...anyValue, limit: 1 };
const inaccuracies = balanceInputNames.indexOf("customer_metering_inaccuracies");

function drawnFrom(mean: Term, deviation: number, { least, limit }: Range, random: Random): Term {
  if (deviation === 0) return mean;
  let value: number;
  do value = mean.value + deviation * normal(random);
  while (value < least || value >= limit);
  return { ...mean, value };
}

/** Draws that have no value stand at the end once they are sorted. */
function spreadOf(values: Float64Array): Spread | null {
  values.sort();
  const count = values.findLastIndex((value) => !Number.isNaN(value)) + 1;
  const at = (share: number): number => values[Math.round(share * (count - 1))] ?? 0;
  return count === 0 ? null : { low: at(0.025), median: at(0.5), high: at(0.975) };
}
