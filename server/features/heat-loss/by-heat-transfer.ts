import type { ByHeatTransfer, HeatSection } from "#contract/heat-loss.ts";
import { coefficientsOf, lossOfBuriedPair } from "./buried-pair.ts";
import { lossOfDuct, resistanceAround } from "./duct.ts";
import { casingOf, conductivityOf, ductOf, pipeOf, woolOf } from "./pipe-sizes.ts";
import { layerResistance, type PairTemperatures, pairLoss, surfaceResistance } from "./resistances.ts";

/** W/(m·K): moist loam. */
const groundConductivity = 1.7;
/** Depth of the axis where nobody knows it, m. */
const usualDepth = 1.2;
/** Heat transfer to the air, W/(m²·K): above the ground (EN 13941), in a duct, in the wind (SP 61.13330). */
const surfaces = { buried: 14.6, duct: 8, overhead: 26 } as const;

type Input = ByHeatTransfer["inputs"][number];
export type TransferLoss = Omit<ByHeatTransfer, "gcal" | "dry_w_per_m">;

const given = (input: Input["input"], value: number | null | undefined, usual: number): Input => ({
  input,
  value: value ?? usual,
  assumed: value === null || value === undefined,
});

/** Steel and casing hardly resist and are left out. */
function insulationOf(section: HeatSection, bore: number) {
  const pipeMm = pipeOf(bore);
  const insulation = section.insulation ?? "mineral_wool";
  const { casing_mm: casing, insulation_mm: thickness } = section;
  const usual =
    insulation === "none"
      ? pipeMm
      : insulation === "polyurethane"
        ? casingOf(bore)
        : pipeMm + 2 * woolOf(bore);
  const known = casing ?? (typeof thickness === "number" ? pipeMm + 2 * thickness : null);
  // A casing thinner than its pipe is a slip of the pen.
  const outerMm = Math.max(known ?? usual, pipeMm);
  const conductivity = conductivityOf(insulation, section.insulation_state ?? null);
  const inputs: readonly Input[] = [
    { input: "pipe_mm", value: pipeMm, assumed: false },
    { input: "casing_mm", value: outerMm, assumed: known === null },
    ...(insulation === "none"
      ? []
      : [{ input: "insulation_conductivity", value: conductivity, assumed: true } as const]),
  ];
  return {
    outerM: outerMm / 1000,
    resistance: layerResistance(pipeMm, outerMm, conductivity),
    inputs,
  };
}

/** Loss from the resistances between the water and what lies around, for how the pipes lie. */
export function lossByHeatTransfer(
  section: HeatSection,
  bore: number,
  temperatures: PairTemperatures,
): TransferLoss {
  const insulation = insulationOf(section, bore);
  if (section.laying === "overhead") return inTheOpen(insulation, temperatures);
  if (section.laying === "channel_less") return inTheGround(section, insulation, temperatures);
  return inDuct(section, bore, insulation, temperatures);
}

type Insulation = ReturnType<typeof insulationOf>;

function inTheOpen({ outerM, resistance, inputs }: Insulation, t: PairTemperatures): TransferLoss {
  const own = resistance + surfaceResistance(outerM, surfaces.overhead);
  const loss = pairLoss((t.supply - t.around) / own, (t.return - t.around) / own);
  return {
    way: "overhead",
    w_per_m: loss.total,
    supply_w_per_m: loss.supply,
    return_w_per_m: loss.return,
    resistance: { insulation: own, around: 0, coupling: null },
    duct_c: null,
    inputs: [...inputs, { input: "surface", value: surfaces.overhead, assumed: true }],
  };
}

function inTheGround(
  section: HeatSection,
  { outerM, resistance, inputs }: Insulation,
  t: PairTemperatures,
): TransferLoss {
  const depth = given("depth_m", section.depth_m, usualDepth);
  const spacingM = 2 * outerM;
  const pair = {
    insulationResistance: resistance,
    casingM: outerM,
    depthM: depth.value,
    spacingM,
    groundConductivity,
    surface: surfaces.buried,
  };
  const loss = lossOfBuriedPair(pair, t);
  const { ground, coupling } = coefficientsOf(pair);
  return {
    way: "buried",
    w_per_m: loss.total,
    supply_w_per_m: loss.supply,
    return_w_per_m: loss.return,
    resistance: { insulation: resistance, around: ground, coupling },
    duct_c: null,
    inputs: [
      ...inputs,
      depth,
      { input: "spacing_m", value: spacingM, assumed: true },
      { input: "ground_conductivity", value: groundConductivity, assumed: true },
      { input: "surface", value: surfaces.buried, assumed: true },
    ],
  };
}

const metres = (mm: number | null | undefined): number | null => (typeof mm === "number" ? mm / 1000 : null);

function inDuct(
  section: HeatSection,
  bore: number,
  { outerM, resistance, inputs }: Insulation,
  t: PairTemperatures,
): TransferLoss {
  const usual = ductOf(bore);
  const depth = given("depth_m", section.depth_m, usualDepth);
  const width = given("duct_width_m", metres(section.duct_width_mm), usual.widthM);
  const height = given("duct_height_m", metres(section.duct_height_mm), usual.heightM);
  const pipeResistance = resistance + surfaceResistance(outerM, surfaces.duct);
  const duct = {
    pipeResistance,
    widthM: width.value,
    heightM: height.value,
    depthM: depth.value,
    groundConductivity,
    surface: surfaces.duct,
  };
  const loss = lossOfDuct(duct, t);
  return {
    way: "duct",
    w_per_m: loss.total,
    supply_w_per_m: loss.supply,
    return_w_per_m: loss.return,
    resistance: { insulation: pipeResistance, around: resistanceAround(duct), coupling: null },
    duct_c: loss.air,
    inputs: [
      ...inputs,
      depth,
      width,
      height,
      { input: "ground_conductivity", value: groundConductivity, assumed: true },
      { input: "surface", value: surfaces.duct, assumed: true },
    ],
  };
}
