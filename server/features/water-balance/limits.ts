import { type BalanceInputName, balanceInputNames, type WaterBalanceInput } from "#contract/water-balance.ts";
import type { Maybe, Term } from "./term.ts";
import { underRegistrationIn } from "./under-registration.ts";

/** A normal distribution has 95 % of itself within so many standard deviations. */
const deviationsIn95 = 1.96;

/** By input in the order of `balanceInputNames`; null where no limits were given, which counts as exact. */
export type Deviations = readonly (number | null)[];

/** Where metering inaccuracies follow from a percentage, theirs is that of its share. */
export function deviationsOf(input: WaterBalanceInput): Deviations {
  const underRegistration = underRegistrationIn(input);
  const share = underRegistration && { ...underRegistration, value: underRegistration.value / 100 };
  return balanceInputNames.map((name) => {
    const given = name === "customer_metering_inaccuracies" ? (input[name] ?? share) : input[name];
    const percent = given?.ci95_percent ?? null;
    if (!given || percent === null) return null;
    return (Math.abs(given.value) * percent) / 100 / deviationsIn95;
  });
}

const varianceBy = ({ slopes }: Term, deviations: Deviations): number[] =>
  deviations.map((deviation, index) => ((slopes[index] ?? 0) * (deviation ?? 0)) ** 2);

const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

/** 95 % limits in percent of the value; null for 0 and where nothing that it follows from has limits. */
export function ci95Percent(term: Maybe, deviations: Deviations): number | null {
  if (term === null || term.value === 0) return null;
  const hasLimits = deviations.some((deviation, index) => deviation !== null && term.slopes[index] !== 0);
  if (!hasLimits) return null;
  return (100 * deviationsIn95 * Math.sqrt(total(varianceBy(term, deviations)))) / Math.abs(term.value);
}

/** Which inputs make a figure uncertain, the most first: shares of its variance that add up to 1. */
export function varianceShares(
  term: Maybe,
  deviations: Deviations,
): Partial<Record<BalanceInputName, number>> {
  if (term === null) return {};
  const variances = varianceBy(term, deviations);
  const whole = total(variances);
  const shares = balanceInputNames
    .map((name, index) => [name, (variances[index] ?? 0) / whole] as const)
    .filter(([, share]) => share > 0)
    .sort(([, a], [, b]) => b - a);
  return Object.fromEntries(shares);
}
