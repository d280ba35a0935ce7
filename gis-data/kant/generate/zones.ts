import { cityBoundary } from "#layers/base/city-boundary.ts";
import { functionalZone } from "#layers/general-plan/functional-zone.ts";
import { planVariant } from "#layers/registers/plan-variant.ts";
import type { Context } from "./context.ts";
import type { Category } from "./land-use.ts";
import type { Ring } from "./polygon.ts";
import { type CityTable, type Item, multiPolygonGeometry, sample, table } from "./rows.ts";
import { dissolve } from "./tiling.ts";

/** A zone in one variant of the plan; `key` stays the same over variants. */
export type Zone = { key: string; category: Category; rings: Ring[]; planned: boolean; use: string };

/** Every piece of a block is a zone, and so is the land of every street. */
export function existingZones({ plan }: Context): Zone[] {
  const pieces = plan.pieces.map(
    (p, i): Zone => ({
      key: `p${i}`,
      category: p.category,
      rings: [p.ring],
      planned: false,
      use: p.use,
    }),
  );
  const streets = plan.streetList.map(
    (s): Zone => ({
      key: `s-${s.key}`,
      category: "streets",
      rings: dissolve(plan.corridors.filter((c) => c.key === s.key).map((c) => c.ring)),
      planned: false,
      use: "street",
    }),
  );
  return [...pieces, ...streets];
}

const letters: Readonly<Record<Category, string>> = {
  residential_low: "R1",
  residential_multi: "R2",
  public_business: "P1",
  education_health: "P2",
  industrial: "I",
  rail: "RW",
  streets: "ST",
  public_green: "G1",
  sport: "S",
  protective_green: "G2",
  utility: "U",
  water_corridor: "W",
  free: "F",
};

/** A zone keeps its code over variants, even where the plan gives it another use. */
function zoneCodes(zones: readonly Zone[]): Map<string, string> {
  const counts = new Map<Category, number>();
  return new Map(
    zones.map(({ key, category }) => {
      const number = (counts.get(category) ?? 0) + 1;
      counts.set(category, number);
      return [key, `${letters[category]}-${String(number).padStart(3, "0")}`];
    }),
  );
}

function zoneItems(
  { id }: Context,
  variant: string,
  zones: readonly Zone[],
  codes: ReadonlyMap<string, string>,
): Item<typeof functionalZone>[] {
  return zones.map((zone) => {
    return {
      row: {
        id: id("functional_zone", `${variant}/${zone.key}`),
        code: codes.get(zone.key) ?? zone.key,
        category: zone.category,
        planned: zone.planned,
        variant_id: id("plan_variant", variant),
        lineage_id: id("functional_zone", `existing/${zone.key}`),
        ...sample(),
      },
      geometry: multiPolygonGeometry(zone.rings),
    };
  });
}

export function boundaryTable({ plan, id }: Context): CityTable {
  return table(cityBoundary, [
    {
      row: {
        id: id("city_boundary", "1985"),
        code: "1985",
        name_ky: "Кант шаары",
        name_ru: "город Кант",
        name_en: "Kant",
        decree: null,
        rank: "district",
        ...sample(1985),
        built_year: null,
        built_year_basis: null,
      },
      geometry: multiPolygonGeometry([plan.outline]),
    },
  ]);
}

export function planVariantTable({ id }: Context): CityTable {
  const boundary_id = id("city_boundary", "1985");
  const variants: Item<typeof planVariant>[] = [
    {
      row: {
        id: id("plan_variant", "existing"),
        code: "existing",
        title_ky: "Азыркы колдонуу",
        title_ru: "Существующее использование",
        title_en: "Existing use",
        active: true,
        sort_order: 1,
        boundary_id,
        state: "existing",
        ...sample(),
      },
      geometry: null,
    },
    {
      row: {
        id: id("plan_variant", "plan"),
        code: "plan-2014",
        title_ky: "Башкы план 2014 (иштелип жатат)",
        title_ru: "Генплан 2014 (проект)",
        title_en: "General plan 2014 (draft)",
        active: true,
        sort_order: 2,
        parent_id: id("plan_variant", "existing"),
        boundary_id,
        state: "draft",
        ...sample(),
        status: "planned",
      },
      geometry: null,
    },
  ];
  return table(planVariant, variants);
}

export function zoneTable(context: Context, existing: readonly Zone[], planned: readonly Zone[]): CityTable {
  const codes = zoneCodes(existing);
  return table(functionalZone, [
    ...zoneItems(context, "existing", existing, codes),
    ...zoneItems(context, "plan", planned, codes),
  ]);
}
