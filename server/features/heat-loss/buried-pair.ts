import { type PairLoss, type PairTemperatures, pairLoss } from "./resistances.ts";

export type BuriedPair = {
  /** Of one pipe, m·K/W. */
  readonly insulationResistance: number;
  /** Outer diameter, depth of the axis and distance of both axes, m. */
  readonly casingM: number;
  readonly depthM: number;
  readonly spacingM: number;
  readonly groundConductivity: number;
  /** Heat transfer from the ground to the air, W/(m²·K). */
  readonly surface: number;
};

export type Coefficients = {
  readonly ground: number;
  readonly coupling: number;
  /** W/(m·K). */
  readonly u1: number;
  readonly u2: number;
};

/** EN 13941-1, annex on heat loss: two equal pipes side by side in the ground. */
export function coefficientsOf(pair: BuriedPair): Coefficients {
  const { insulationResistance, casingM, spacingM, groundConductivity } = pair;
  // The formula knows no pipe that sticks out of the ground.
  const depth = Math.max(pair.depthM, casingM / 2) + groundConductivity / pair.surface;
  const ground = Math.log((4 * depth) / casingM) / (2 * Math.PI * groundConductivity);
  const coupling = Math.log(1 + ((2 * depth) / spacingM) ** 2) / (4 * Math.PI * groundConductivity);
  const own = ground + insulationResistance;
  const determinant = own ** 2 - coupling ** 2;
  return { ground, coupling, u1: own / determinant, u2: coupling / determinant };
}

export function lossOfBuriedPair(
  pair: BuriedPair,
  { supply, return: back, around }: PairTemperatures,
): PairLoss {
  const { u1, u2 } = coefficientsOf(pair);
  return pairLoss(
    (u1 - u2) * (supply - around) + u2 * (supply - back),
    (u1 - u2) * (back - around) - u2 * (supply - back),
  );
}
