import { decadeOf, type HeatCohort, type HeatSection, type SectionResult } from "#contract/heat-loss.ts";

export type Lost = { readonly section: HeatSection; readonly result: SectionResult };
type WithBoth = { readonly section: HeatSection; readonly norm: number; readonly transfer: number };

/** Sections whose loss in the season is known by both methods. */
export const withBoth = (losses: readonly Lost[]): readonly WithBoth[] =>
  losses.flatMap(({ section, result }) => {
    const norm = result.norm?.gcal ?? null;
    const transfer = result.heat_transfer?.gcal ?? null;
    return norm === null || transfer === null ? [] : [{ section, norm, transfer }];
  });

/** Pipes laid alike and about the same time, wet or dry: the ratio of both figures is how far that cohort is off its norm. */
export function cohortsOf(losses: readonly Lost[]): HeatCohort[] {
  const cohorts = new Map<string, HeatCohort>();
  for (const { section, norm, transfer } of withBoth(losses)) {
    const laying = section.laying ?? null;
    const insulation_state = section.insulation_state ?? null;
    const decade = decadeOf(section.built_year ?? 0);
    const key = `${laying} ${insulation_state} ${decade}`;
    const sum = cohorts.get(key) ?? {
      laying,
      insulation_state,
      decade,
      length_m: 0,
      norm_gcal: 0,
      heat_transfer_gcal: 0,
    };
    cohorts.set(key, {
      ...sum,
      length_m: sum.length_m + section.length_m,
      norm_gcal: sum.norm_gcal + norm,
      heat_transfer_gcal: sum.heat_transfer_gcal + transfer,
    });
  }
  return [...cohorts.values()].sort((one, other) => other.heat_transfer_gcal - one.heat_transfer_gcal);
}
