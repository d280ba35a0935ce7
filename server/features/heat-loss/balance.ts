import { assumedLimits, type Heat, type HeatLossResult } from "#contract/heat-loss.ts";

/** Gcal and 95 % limits, ±. */
export type Amount = {
  readonly gcal: number | null;
  readonly ci95: number | null;
  readonly assumed: boolean;
};

export type Given = { readonly value: number; readonly ci95_percent?: number | null | undefined };

export const amountOf = (given: Given | null | undefined): Amount => ({
  gcal: given?.value ?? null,
  ci95: typeof given?.ci95_percent === "number" ? (given.value * given.ci95_percent) / 100 : null,
  assumed: false,
});

/** Limits of sums and differences of what was found independently; without any limits none. */
const together = (...limits: readonly (number | null)[]): number | null => {
  const known = limits.filter((limit) => limit !== null);
  return known.length === 0 ? null : Math.hypot(...known);
};

export function minus(whole: Amount, ...parts: readonly Amount[]): Amount {
  const all = [whole, ...parts];
  const gcal = parts.reduce<number | null>(
    (left, { gcal: part }) => (left === null || part === null ? null : left - part),
    whole.gcal,
  );
  return {
    gcal,
    ci95: gcal === null ? null : together(...all.map(({ ci95 }) => ci95)),
    assumed: all.some(({ assumed }) => assumed),
  };
}

/** Calculated and not metered: the limits are this program's own assumption. */
export const calculated = (gcal: number | null): Amount => ({
  gcal,
  ci95: gcal === null ? null : (gcal * assumedLimits.insulation) / 100,
  assumed: true,
});

/** Adds what each amount is in som and of what was supplied. */
export const heatWith =
  (supplied: number | null, tariff: number | null) =>
  ({ gcal, ci95, assumed }: Amount): Heat => ({
    gcal,
    ci95_gcal: ci95,
    som: gcal === null || tariff === null ? null : Math.round(gcal * tariff),
    percent_of_supplied:
      gcal === null || supplied === null || supplied === 0 ? null : (100 * gcal) / supplied,
    assumed,
  });

type Parts = Record<keyof HeatLossResult["parts"], Amount>;

/**
 * The total shared out. Insulation's two parts go wrong together, so that the remainder takes the limits of their sum.
 */
export function partsOf(total: Amount, within: number | null, above: number | null, leakage: Amount): Parts {
  const insulation = calculated(within === null || above === null ? null : within + above);
  return {
    within_norm: calculated(within),
    above_norm: calculated(above),
    leakage,
    remainder: minus(total, insulation, leakage),
  };
}
