import { z } from "zod";

export const heatLayings = ["channel", "channel_less", "overhead", "passable"] as const;
export type HeatLaying = (typeof heatLayings)[number];
export const heatInsulations = ["mineral_wool", "polyurethane", "foam_concrete", "none"] as const;
export type HeatInsulation = (typeof heatInsulations)[number];
export const insulationStates = ["dry", "wet", "damaged"] as const;
export type InsulationState = (typeof insulationStates)[number];

const celsius = z.number().min(-60).max(250);
/** `ci95_percent` are 95 % confidence limits in percent of the value, ±; absent counts as exact. */
const quantity = z.strictObject({
  value: z.number().min(0).max(1e9),
  ci95_percent: z.number().min(0).max(1000).nullish(),
});

/** Means of the season. Absent and null ones are unknown; those with a usual value take it and say so (`assumed`). */
const temperatures = z.strictObject({
  hours: z.number().gt(0).max(8784).nullish(),
  supply_c: celsius.nullish(),
  return_c: celsius.nullish(),
  ground_c: celsius.nullish(),
  outdoor_c: celsius.nullish(),
});
export type SeasonTemperatures = z.output<typeof temperatures>;

/** One cell of a table of norms: loss of both pipes. Years count for when the pipe was laid, both included. */
export const heatNormCell = z.strictObject({
  document: z.string().max(300),
  clause: z.string().max(60),
  laying: z.enum(heatLayings),
  laid_from: z.int(),
  laid_to: z.int(),
  hours_per_year: z.enum(["up_to_5000", "above_5000"]),
  diameter_mm: z.number().gt(0),
  supply_c: celsius,
  return_c: celsius,
  w_per_m: z.number().min(0),
  confidence: z.enum(["norm", "from_memory", "assumed"]),
});
export type HeatNormCell = z.output<typeof heatNormCell>;

/** A pair of pipes in one trench. Null is unknown. */
const section = z.strictObject({
  id: z.string().min(1).max(200),
  length_m: z.number().min(0).max(1e6),
  diameter_mm: z.number().gt(0).max(3000).nullish(),
  built_year: z.int().min(1800).max(2200).nullish(),
  laying: z.enum(heatLayings).nullish(),
  insulation: z.enum(heatInsulations).nullish(),
  insulation_state: z.enum(insulationStates).nullish(),
  insulation_mm: z.number().min(0).max(500).nullish(),
  casing_mm: z.number().gt(0).max(2000).nullish(),
  duct_width_mm: z.number().gt(0).max(5000).nullish(),
  duct_height_mm: z.number().gt(0).max(5000).nullish(),
  /** Of the pipes' axis. */
  depth_m: z.number().min(0).max(30).nullish(),
  /** Of its own boiler house, before those of the city. */
  temperatures: temperatures.nullish(),
});
export type HeatSection = z.output<typeof section>;

/** POST /api/calculate/heat-loss. Without norms no figure by norm. */
export const heatLossInput = z.strictObject({
  season: temperatures.extend({
    cold_water_c: celsius.nullish(),
    supplied_gcal: quantity.nullish(),
    billed_gcal: quantity.nullish(),
    make_up_m3: quantity.nullish(),
  }),
  tariff_som_per_gcal: z.number().min(0).nullish(),
  norms: z.array(heatNormCell).max(5000).default([]),
  sections: z.array(section).max(20_000),
});
export type HeatLossInput = z.output<typeof heatLossInput>;

/** Why a norm is only the nearest there is. */
export const normReasons = [
  "other_laying",
  "other_hours",
  "laid_before",
  "laid_after",
  "projects_1990_1995",
  "between_bores",
  "outside_temperatures",
  "unconfirmed",
] as const;
export type NormReason = (typeof normReasons)[number];

const byNorm = z.object({
  w_per_m: z.number(),
  /** Null without hours. */
  gcal: z.number().nullable(),
  document: z.string(),
  clause: z.string(),
  /** Cells that were interpolated between. */
  cells: z.array(z.object({ diameter_mm: z.number(), supply_c: z.number(), w_per_m: z.number() })),
  /** What the table's value was divided by: 0.8 for projects of 1990 to 1995, otherwise 1. */
  divisor: z.number(),
  reasons: z.array(z.enum(normReasons)),
});
export type ByNorm = z.output<typeof byNorm>;

export const heatTransferInputs = [
  "pipe_mm",
  "casing_mm",
  "insulation_conductivity",
  "depth_m",
  "spacing_m",
  "duct_width_m",
  "duct_height_m",
  "ground_conductivity",
  "surface",
] as const;
export type HeatTransferInput = (typeof heatTransferInputs)[number];

/** `buried` is the pair of EN 13941, `duct` pipes in the air of a duct, `overhead` pipes in the open. */
export const heatTransferWays = ["buried", "duct", "overhead"] as const;

const byHeatTransfer = z.object({
  way: z.enum(heatTransferWays),
  w_per_m: z.number(),
  gcal: z.number().nullable(),
  supply_w_per_m: z.number(),
  return_w_per_m: z.number(),
  /** What it would lose with dry insulation. */
  dry_w_per_m: z.number(),
  /** Insulation of one pipe and what lies around the pair, m·K/W. */
  resistance: z.object({ insulation: z.number(), around: z.number(), coupling: z.number().nullable() }),
  /** Air of the duct, °C. */
  duct_c: z.number().nullable(),
  inputs: z.array(z.object({ input: z.enum(heatTransferInputs), value: z.number(), assumed: z.boolean() })),
});
export type ByHeatTransfer = z.output<typeof byHeatTransfer>;

export const sectionGaps = ["diameter", "year", "norm_table", "supply", "outdoor"] as const;
export type SectionGap = (typeof sectionGaps)[number];

const sectionResult = z.object({
  id: z.string(),
  norm: byNorm.nullable(),
  heat_transfer: byHeatTransfer.nullable(),
  /** Supports, fittings and valves lose too: factor on the length. */
  beta: z.number(),
  used: z.object({
    hours: z.number().nullable(),
    supply_c: z.number().nullable(),
    return_c: z.number(),
    ground_c: z.number(),
    outdoor_c: z.number().nullable(),
  }),
  /** What is missing for one of the methods. */
  gaps: z.array(z.enum(sectionGaps)),
});
export type SectionResult = z.output<typeof sectionResult>;

/** `ci95_gcal`: 95 % limits, ±; null where nobody gave any. `assumed`: some input that it follows from was. */
const heat = z.object({
  gcal: z.number().nullable(),
  ci95_gcal: z.number().nullable(),
  som: z.number().nullable(),
  percent_of_supplied: z.number().nullable(),
  assumed: z.boolean(),
});
export type Heat = z.output<typeof heat>;

/** Parts of the total, in its order: what is lost within the norm, above it, with leaking water, and what is left over. */
export const heatParts = ["within_norm", "above_norm", "leakage", "remainder"] as const;
export type HeatPart = (typeof heatParts)[number];

export const heatWarnings = [
  "hours_missing",
  "supply_missing",
  "return_above_supply",
  "supply_below_ground",
  "outdoor_missing",
  "diameter_missing",
  "year_missing",
  "norm_missing",
  "norm_nearest",
  "norm_unconfirmed",
  "norm_extrapolated",
  "supplied_missing",
  "billed_missing",
  "billed_above_supplied",
  "limits_wider_than_value",
  "make_up_missing",
  "parts_above_total",
  "tariff_missing",
] as const;
export type HeatWarning = (typeof heatWarnings)[number];
const warning = z.object({
  code: z.enum(heatWarnings),
  message: z.string(),
  /** Sections that it is about. */
  sections: z.array(z.string()),
});

const cohort = z.object({
  laying: z.enum(heatLayings).nullable(),
  insulation_state: z.enum(insulationStates).nullable(),
  /** First year of the decade in which its sections were laid. */
  decade: z.int(),
  length_m: z.number(),
  norm_gcal: z.number(),
  heat_transfer_gcal: z.number(),
});
export type HeatCohort = z.output<typeof cohort>;

/** The cohorts of a year of construction. */
export const decadeOf = (year: number): number => Math.floor(year / 10) * 10;

export const heatLossResult = z.object({
  sections: z.array(sectionResult),
  length_m: z.number(),
  /** Sums over the sections that have the figure, and how many metres have it. */
  norm: heat.extend({ length_m: z.number() }),
  heat_transfer: heat.extend({ length_m: z.number() }),
  /** Of the loss by heat transfer, what wet and damaged insulation adds. */
  wet: heat,
  /** From above: supplied minus billed. */
  supplied: heat,
  billed: heat,
  total: heat,
  parts: z.object({ within_norm: heat, above_norm: heat, leakage: heat, remainder: heat }),
  /** Water that the leakage was calculated with; `assumed` where the norm stood in for the meter. */
  make_up: z.object({ m3: z.number().nullable(), network_m3: z.number(), assumed: z.boolean() }),
  cohorts: z.array(cohort),
  warnings: z.array(warning),
});
export type HeatLossResult = z.output<typeof heatLossResult>;

/** What stands in for what nobody knows; each use is marked as assumed. */
export const assumedSeason = { return_c: 50, ground_c: 8, cold_water_c: 5 } as const;
/** 95 % limits of what is calculated and not metered, in percent. */
export const assumedLimits = { insulation: 30, leakage: 25 } as const;

const id = z.uuid();
const marks = z.enum(["strategy", "sample", "city"]);
export const seasonFigures = [
  "hours",
  "supply_c",
  "return_c",
  "ground_c",
  "outdoor_c",
  "cold_water_c",
  "supplied_gcal",
  "billed_gcal",
  "make_up_m3",
] as const;
export type SeasonFigure = (typeof seasonFigures)[number];

/** A figure of the register and the figures of other marks that gave way to it. */
const seasonValue = z.object({
  figure: z.enum(seasonFigures),
  value: z.number().nullable(),
  ci95_percent: z.number().nullable(),
  mark: marks.nullable(),
  source: z.string().nullable(),
  remark: z.string().nullable(),
  others: z.array(z.object({ mark: marks, value: z.number() })),
});
export type SeasonValue = z.output<typeof seasonValue>;

const storedSection = sectionResult.extend({
  id,
  code: z.string().nullable(),
  /** Longitude and latitude. */
  path: z.array(z.tuple([z.number(), z.number()])),
  length_m: z.number(),
  diameter_mm: z.number().nullable(),
  built_year: z.int().nullable(),
  built_year_assumed: z.boolean(),
  laying: z.enum(heatLayings).nullable(),
  insulation: z.enum(heatInsulations).nullable(),
  insulation_state: z.enum(insulationStates).nullable(),
  sample_data: z.boolean(),
});
export type StoredSection = z.output<typeof storedSection>;

/** GET /api/heat-loss?year= : the season that begins in a year, without one the last. Staff only, as the network is. */
export const heatLosses = z.object({
  year: z.int().nullable(),
  /** Years with a season, ascending. */
  years: z.array(z.int()),
  season: z.array(seasonValue),
  /** The row that the city's own figures stand in, to be changed; null: there is none yet. */
  city_row: z.object({ id, version: z.int() }).nullable(),
  tariff_som_per_gcal: z.number().nullable(),
  /** Without `sections`: those stand beside it with what is known of them. */
  result: heatLossResult.omit({ sections: true }).nullable(),
  sections: z.array(storedSection),
  sample_data: z.boolean(),
});
export type HeatLosses = z.output<typeof heatLosses>;
