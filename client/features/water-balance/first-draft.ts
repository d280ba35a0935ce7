import { z } from "zod";
import { readStored, writeStored } from "#client/state/stored.ts";
import type { WaterBalanceInput } from "#contract/water-balance.ts";

export const intakeMethods = ["meter", "pump_hours", "estimate"] as const;
export type IntakeMethod = (typeof intakeMethods)[number];

/** What an intake is usually worth by the way it was found, ± percent with 95 % confidence: assumed until somebody knows better. */
export const usualLimits: Readonly<Record<IntakeMethod, number>> = { meter: 5, pump_hours: 15, estimate: 30 };

const figure = z.number().nullable();
const storedDraft = z.object({
  year: z.int().nullable(),
  /** Null is the whole year. */
  month: z.int().min(1).max(12).nullable(),
  method: z.enum(intakeMethods),
  intake_m3: figure,
  pump_hours: figure,
  pump_capacity_m3_h: figure,
  /** Null takes what is usual for the method. */
  ci95_percent: figure,
  billed_m3: figure,
  paid_m3: figure,
});
export type FirstDraft = Readonly<z.output<typeof storedDraft>>;

export const emptyDraft: FirstDraft = {
  year: null,
  month: null,
  method: "meter",
  intake_m3: null,
  pump_hours: null,
  pump_capacity_m3_h: null,
  ci95_percent: null,
  billed_m3: null,
  paid_m3: null,
};

const keyOf = (person: string): string => `draft.water-balance.${person}`;

/** What this person has typed on this device. What an earlier version of the program left is as if it were not there. */
export function readDraft(person: string): FirstDraft {
  try {
    const read = storedDraft.safeParse(JSON.parse(readStored(keyOf(person)) ?? "null"));
    return read.success ? read.data : emptyDraft;
  } catch {
    return emptyDraft;
  }
}

export const keepDraft = (person: string, draft: FirstDraft | null): void =>
  writeStored(keyOf(person), draft && JSON.stringify(draft));

/** m³; by pump hours it is what they pump in an hour times the hours. */
export function intakeOf({ method, intake_m3, pump_hours, pump_capacity_m3_h }: FirstDraft): number | null {
  if (method !== "pump_hours") return intake_m3;
  return pump_hours === null || pump_capacity_m3_h === null ? null : pump_hours * pump_capacity_m3_h;
}

export const limitsOf = ({ method, ci95_percent }: FirstDraft): number => ci95_percent ?? usualLimits[method];

export const daysOf = ({ year, month }: Pick<FirstDraft, "year" | "month">): number => {
  const start = Date.UTC(year ?? 2001, month === null ? 0 : month - 1, 1);
  const end = month === null ? Date.UTC((year ?? 2001) + 1, 0, 1) : Date.UTC(year ?? 2001, month, 1);
  return Math.round((end - start) / 86_400_000);
};

/**
 * What is asked of the server: the intake against `billed`, which is either all that was billed or all that was paid.
 * What a first answer does not ask for stands as none, so that no usual value comes into it.
 */
export function askedOf(draft: FirstDraft, billed_m3: number | null): WaterBalanceInput {
  const given = (value: number | null, ci95_percent?: number) =>
    value === null ? null : { value, ...(ci95_percent !== undefined && { ci95_percent }) };
  const none = { value: 0 };
  return {
    units: "metric",
    period_days: daysOf(draft),
    system_input_volume: given(intakeOf(draft), limitsOf(draft)),
    billed_metered: given(billed_m3, 0),
    billed_unmetered: none,
    unbilled_metered: none,
    unbilled_unmetered: none,
    unauthorised_consumption: none,
    customer_metering_inaccuracies: none,
    systematic_data_handling_errors: none,
    paid_volume: given(draft.paid_m3, 0),
    private_pipe_length_average: none,
  };
}
