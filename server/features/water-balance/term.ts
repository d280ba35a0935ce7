/**
 * A number with its partial derivatives by every given input, in the order of `balanceInputNames`, and whether a default
 * went into it. Limits of sums, products and ratios follow from the slopes without a formula for each of them, also where one
 * input goes in twice. Null is unknown, and so is everything that follows from it.
 */
export type Term = {
  readonly value: number;
  /** Empty for a constant, and where only the number is wanted, as in a draw of a simulation. */
  readonly slopes: readonly number[];
  readonly assumed: boolean;
};
export type Maybe = Term | null;

type Part = readonly [term: Term, slope: number];

function following(value: number, parts: readonly Part[]): Term {
  let inputs = 0;
  let assumed = false;
  for (const [term] of parts) {
    inputs = Math.max(inputs, term.slopes.length);
    assumed ||= term.assumed;
  }
  // A simulation comes here a hundred thousand times.
  if (inputs === 0) return { value, slopes: none, assumed };
  return {
    value,
    slopes: Array.from({ length: inputs }, (_, index) =>
      parts.reduce((total, [term, slope]) => total + slope * (term.slopes[index] ?? 0), 0),
    ),
    assumed,
  };
}
const none: readonly number[] = [];

const areKnown = (terms: readonly Maybe[]): terms is readonly Term[] => terms.every((term) => term !== null);

export function sum(...terms: readonly Maybe[]): Maybe {
  if (!areKnown(terms)) return null;
  return following(
    terms.reduce((total, { value }) => total + value, 0),
    terms.map((term): Part => [term, 1]),
  );
}

export const minus = (from: Maybe, what: Maybe): Maybe => sum(from, scaled(what, -1));

export const scaled = (term: Maybe, factor: number): Maybe =>
  term && following(term.value * factor, [[term, factor]]);

export const product = (a: Maybe, b: Maybe): Maybe =>
  a &&
  b &&
  following(a.value * b.value, [
    [a, b.value],
    [b, a.value],
  ]);

/** Unknown where the divisor is 0. */
export function ratio(a: Maybe, b: Maybe): Maybe {
  if (a === null || b === null || b.value === 0) return null;
  return following(a.value / b.value, [
    [a, 1 / b.value],
    [b, -a.value / b.value ** 2],
  ]);
}

export const constant = (value: number): Term => ({ value, slopes: none, assumed: false });
export const assumedZero: Term = { value: 0, slopes: none, assumed: true };
export const assuming = (term: Maybe): Maybe => term && { ...term, assumed: true };
