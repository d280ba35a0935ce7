import { type PairLoss, type PairTemperatures, pairLoss } from "./resistances.ts";

export type Duct = {
  /** Of one pipe with its surface in the air of the duct, m·K/W. */
  readonly pipeResistance: number;
  readonly widthM: number;
  readonly heightM: number;
  /** Of the axis, m. */
  readonly depthM: number;
  readonly groundConductivity: number;
  /** Heat transfer to the walls, W/(m²·K). */
  readonly surface: number;
};

/** From the air of the duct to the ground's surface, m·K/W. */
export function resistanceAround({ widthM, heightM, depthM, groundConductivity, surface }: Duct): number {
  const equivalent = (2 * widthM * heightM) / (widthM + heightM);
  // A duct whose top lies open: only its walls resist.
  const ratio = Math.max((2 * depthM) / equivalent, 1);
  const ground = Math.log(ratio + Math.sqrt(ratio ** 2 - 1)) / (2 * Math.PI * groundConductivity);
  return 1 / (Math.PI * equivalent * surface) + ground;
}

/** Both pipes warm the air of a non-passable duct, which loses that heat to the ground. */
export function lossOfDuct(
  duct: Duct,
  { supply, return: back, around }: PairTemperatures,
): PairLoss & { readonly air: number } {
  const own = duct.pipeResistance;
  const out = resistanceAround(duct);
  const air = (supply / own + back / own + around / out) / (2 / own + 1 / out);
  return { ...pairLoss((supply - air) / own, (back - air) / own), air };
}
