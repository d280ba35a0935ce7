import type { HeatInsulation, InsulationState } from "#contract/heat-loss.ts";

/** Bore, outer diameter of the steel pipe, casing of the pre-insulated one (GOST 30732), mm. */
const sizes: readonly (readonly [bore: number, pipe: number, casing: number])[] = [
  [25, 33, 90],
  [32, 38, 110],
  [40, 45, 125],
  [50, 57, 125],
  [65, 76, 140],
  [80, 89, 160],
  [100, 108, 180],
  [125, 133, 225],
  [150, 159, 250],
  [200, 219, 315],
  [250, 273, 400],
  [300, 325, 450],
  [400, 426, 560],
  [500, 530, 710],
  [600, 630, 800],
  [700, 720, 900],
  [800, 820, 1000],
  [900, 920, 1100],
  [1000, 1020, 1200],
];

const sizeOf = (bore: number) =>
  sizes.toSorted(([one], [other]) => Math.abs(one - bore) - Math.abs(other - bore))[0] ?? [bore, bore, bore];

export const pipeOf = (bore: number): number => Math.max(sizeOf(bore)[1], bore);
export const casingOf = (bore: number): number => Math.max(sizeOf(bore)[2], bore);

/** Mineral wool as it was usually laid, mm. */
export const woolOf = (bore: number): number => (bore <= 125 ? 50 : bore <= 200 ? 60 : 70);

/** Inside of the concrete duct that two such pipes were usually laid in, m. */
export function ductOf(bore: number): { readonly widthM: number; readonly heightM: number } {
  if (bore <= 100) return { widthM: 0.6, heightM: 0.45 };
  if (bore <= 150) return { widthM: 0.9, heightM: 0.45 };
  if (bore <= 200) return { widthM: 0.9, heightM: 0.6 };
  if (bore <= 300) return { widthM: 1.2, heightM: 0.6 };
  return { widthM: 1.5, heightM: 0.9 };
}

/** W/(m·K), as it lies in the ground after years: nobody measures it, and it is always assumed. */
const conductivities: Readonly<Record<HeatInsulation, { readonly dry: number; readonly wet: number }>> = {
  mineral_wool: { dry: 0.07, wet: 0.15 },
  foam_concrete: { dry: 0.07, wet: 0.15 },
  polyurethane: { dry: 0.033, wet: 0.06 },
  // Nothing lies around the pipe; its surface alone resists.
  none: { dry: 1, wet: 1 },
};

/** Damaged insulation is open to water. */
export const conductivityOf = (insulation: HeatInsulation, state: InsulationState | null): number =>
  conductivities[insulation][state === "wet" || state === "damaged" ? "wet" : "dry"];
