import { z } from "zod";
import { indicator } from "#layers/registers/indicator.ts";

const text = z.object({ ky: z.string(), ru: z.string(), en: z.string() });
const id = z.uuid();
const directions = Object.keys(indicator.fields.direction.values) as unknown as [Direction, ...Direction[]];
export type Direction = keyof typeof indicator.fields.direction.values;

/** What the map holds today, or what somebody has entered; null where neither says. */
export const indicatorActual = z.object({
  value: z.number(),
  from: z.enum(["map", "entered"]),
  /** Layers whose rows were counted or measured. */
  layers: z.array(z.string()),
  sample_data: z.boolean(),
});

export const programmeIndicator = z.object({
  id,
  key: z.string().nullable(),
  title: text,
  unit: z.string(),
  direction: z.enum(directions).nullable(),
  year: z.int().nullable(),
  baseline: z.number().nullable(),
  target: z.number().nullable(),
  actual: indicatorActual.nullable(),
  responsible: text.nullable(),
  risk: z.string().nullable(),
  source: z.string().nullable(),
  sample_data: z.boolean(),
});
export type ProgrammeIndicator = z.output<typeof programmeIndicator>;

export const programmeMeasure = z.object({
  id,
  code: z.string().nullable(),
  title: text,
  responsible: text.nullable(),
  /** Where the measure comes from, with the words of the city's document. */
  source: z.string().nullable(),
  indicators: z.array(programmeIndicator),
});

export const programmeEntry = z.object({
  id,
  code: z.string().nullable(),
  title: text,
  priority: z.string().nullable(),
  expected_result: z.string().nullable(),
  responsible: text.nullable(),
  source: z.string().nullable(),
  measures: z.array(programmeMeasure),
});

/** GET /api/programme : programmes, their measures and what these are measured by. */
export const programmes = z.object({ programmes: z.array(programmeEntry) });
export type Programmes = z.output<typeof programmes>;
export type ProgrammeEntry = z.output<typeof programmeEntry>;
export type ProgrammeMeasure = z.output<typeof programmeMeasure>;

type Measured = {
  readonly direction: Direction | null;
  readonly baseline: number | null;
  readonly target: number | null;
  readonly actual: number | null;
};

/**
 * How far an indicator has come from its baseline to its target: 1 is reached, more than 1 surpassed, less than 0 further
 * away than at the start. Null where a figure is missing or the target is the baseline.
 */
export function progressOf({ direction, baseline, target, actual }: Measured): number | null {
  if (direction === null || baseline === null || target === null || actual === null) return null;
  if (target === baseline) return null;
  return direction === "up"
    ? (actual - baseline) / (target - baseline)
    : (baseline - actual) / (baseline - target);
}

export type ProgressState = "reached" | "near" | "far";

/** Whether it counts as reached; where the target is the baseline, by whether the actual keeps to it. */
export function progressState(measured: Measured): ProgressState | null {
  const { direction, baseline, target, actual } = measured;
  if (direction === null || baseline === null || target === null || actual === null) return null;
  const progress = progressOf(measured);
  if (progress === null)
    return (direction === "up" ? actual >= target : actual <= target) ? "reached" : "far";
  return progress >= 0.95 ? "reached" : progress >= 0.7 ? "near" : "far";
}
