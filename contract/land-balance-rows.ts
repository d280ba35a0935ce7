import type { LandNorm, LandSums, Residents } from "./land-balance.ts";

export type LandRow = {
  readonly category: string;
  /** Null where there is no plan, or no existing use, to compare with. */
  readonly existing_m2: number | null;
  readonly plan_m2: number | null;
  readonly difference_m2: number | null;
  /** Of the area inside, of the plan where there is one. */
  readonly share_percent: number | null;
  readonly m2_per_resident: number | null;
  readonly norm: LandNorm | null;
  /** Null where nobody may say so: no norm, one from memory or assumed, or no count of residents. */
  readonly meets_norm: boolean | null;
};

/** Whom a figure per resident counts. */
export type ResidentCount = "registered" | "all";

/** Unknown residents are not none: with a part unknown the sum is unknown. */
export function residentsCounted(
  { registered, unregistered }: Residents,
  count: ResidentCount,
): number | null {
  if (registered === null || count === "registered") return registered;
  return unregistered === null ? null : registered + unregistered;
}

const areaIn = (sums: LandSums | null, category: string): number | null =>
  sums ? (sums.categories.find((one) => one.category === category)?.area_m2 ?? 0) : null;

type Given = {
  /** In the order of the legend. */
  readonly categories: readonly string[];
  readonly plan: LandSums | null;
  readonly existing: LandSums | null;
  readonly residents: number | null;
  readonly norms: readonly LandNorm[];
};

/** The lines of the land balance, as the panel and every report show them. */
export function landRows({ categories, plan, existing, residents, norms }: Given): LandRow[] {
  const shown = plan ?? existing;
  return categories.map((category) => {
    const [plan_m2, existing_m2] = [areaIn(plan, category), areaIn(existing, category)];
    const area = plan_m2 ?? existing_m2;
    const m2_per_resident = area !== null && residents !== null && residents > 0 ? area / residents : null;
    const norm = norms.find((one) => one.category === category) ?? null;
    return {
      category,
      existing_m2,
      plan_m2,
      difference_m2: plan_m2 === null || existing_m2 === null ? null : plan_m2 - existing_m2,
      share_percent: area !== null && shown && shown.inside_m2 > 0 ? (100 * area) / shown.inside_m2 : null,
      m2_per_resident,
      norm,
      meets_norm:
        norm?.confidence === "norm" && m2_per_resident !== null
          ? m2_per_resident >= norm.m2_per_resident
          : null,
    };
  });
}
