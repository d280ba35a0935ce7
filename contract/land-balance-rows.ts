import { roundedToTotal } from "./adding-up.ts";
import type { LandNorm, LandSums, Residents } from "./land-balance.ts";

export type LandRow = {
  readonly category: string;
  /** Null where there is no plan, or no existing use, to compare with. */
  readonly existing_m2: number | null;
  readonly plan_m2: number | null;
  readonly difference_m2: number | null;
  /** To a hundredth, so that a column adds up to what is inside. */
  readonly existing_ha: number | null;
  readonly plan_ha: number | null;
  /** Of the areas as they are: where nothing changed it is 0, whichever way the two were rounded. */
  readonly difference_ha: number | null;
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

/** Hundredths of a hectare that add up: categories + unassigned + counted twice = inside. */
export type LandHectares = {
  readonly categories: ReadonlyMap<string, number>;
  readonly zoned: number;
  readonly unassigned: number;
  readonly counted_twice: number;
  readonly inside: number;
};
const shownDecimals = 2;
const rounded = (hectares: number): number => Number(hectares.toFixed(shownDecimals));

export function landHectares(sums: LandSums): LandHectares {
  const { categories, unassigned_m2, counted_twice_m2, inside_m2 } = sums;
  const squares = [...categories.map(({ area_m2 }) => area_m2), unassigned_m2, counted_twice_m2];
  const shown = roundedToTotal(
    squares.map((m2) => m2 / 10_000),
    inside_m2 / 10_000,
    shownDecimals,
  );
  const zoned = shown.slice(0, categories.length);
  return {
    categories: new Map(categories.map(({ category }, index) => [category, zoned[index] ?? 0])),
    zoned: rounded(zoned.reduce((sum, each) => sum + each, 0)),
    unassigned: shown.at(-2) ?? 0,
    counted_twice: shown.at(-1) ?? 0,
    inside: rounded(inside_m2 / 10_000),
  };
}

const difference = (plan: number | null, existing: number | null): number | null =>
  plan === null || existing === null ? null : plan - existing;

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
  const [planned, today] = [plan && landHectares(plan), existing && landHectares(existing)];
  return categories.map((category) => {
    const plan_ha = planned && (planned.categories.get(category) ?? 0);
    const existing_ha = today && (today.categories.get(category) ?? 0);
    const [plan_m2, existing_m2] = [areaIn(plan, category), areaIn(existing, category)];
    const difference_m2 = difference(plan_m2, existing_m2);
    const area = plan_m2 ?? existing_m2;
    const m2_per_resident = area !== null && residents !== null && residents > 0 ? area / residents : null;
    const norm = norms.find((one) => one.category === category) ?? null;
    return {
      category,
      existing_m2,
      plan_m2,
      difference_m2,
      existing_ha,
      plan_ha,
      difference_ha: difference_m2 === null ? null : rounded(difference_m2 / 10_000),
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
