import { facility } from "#layers/base/facility.ts";
import type { Context } from "./context.ts";
import { shareOut } from "./lots.ts";
import { at } from "./point.ts";
import { centroid } from "./polygon.ts";
import { type CityTable, type Item, pointGeometry, sample, table } from "./rows.ts";

type Kind = NonNullable<Item<typeof facility>["row"]["kind"]>;

/** Pupils and children are the strategy's numbers (section 1.6); how they spread over the houses is sample data. */
export const facilityTotals = {
  school: { capacity: 3300, enrolment: 3665 },
  kindergarten: { capacity: 1180, enrolment: 1423 },
};

const names: Readonly<Record<string, readonly [Kind, string, string, string]>> = {
  school: ["school", "Үлгү №{n} мектеби", "Образцовая школа № {n}", "Sample school {n}"],
  kindergarten: [
    "kindergarten",
    "Үлгү №{n} бала бакчасы",
    "Образцовый детский сад № {n}",
    "Sample kindergarten {n}",
  ],
  hospital: ["clinic", "Үлгү ооруканасы", "Образцовая больница", "Sample hospital"],
  clinic: ["clinic", "Үлгү клиникасы", "Образцовая поликлиника", "Sample clinic"],
  culture_house: ["culture", "Үлгү маданият үйү", "Образцовый дом культуры", "Sample house of culture"],
  youth_centre: ["culture", "Үлгү жаштар борбору", "Образцовый молодёжный центр", "Sample youth centre"],
  library: [
    "culture",
    "Үлгү китепкана-маданият борбору",
    "Образцовый библиотечный центр",
    "Sample library centre",
  ],
  sports_complex: ["sport", "Үлгү спорт комплекси", "Образцовый спорткомплекс", "Sample sports complex"],
};

export function facilityTable({ plan, id }: Context): CityTable {
  const of = (kind: string) => plan.structures.flatMap((s, i) => (s.kind === kind ? [i] : []));
  const rows: Item<typeof facility>[] = [];
  for (const [kind, [layer, ky, ru, en]] of Object.entries(names)) {
    const houses = of(kind);
    const totals = kind === "school" || kind === "kindergarten" ? facilityTotals[kind] : null;
    // Crowding differs from house to house.
    const capacity =
      totals &&
      shareOut(
        houses.map((_, n) => 10 + ((n * 3) % 5)),
        totals.capacity,
      );
    const enrolment =
      totals &&
      shareOut(
        houses.map((_, n) => 10 + ((n * 4) % 7)),
        totals.enrolment,
      );
    houses.forEach((i, n) => {
      const s = at(plan.structures, i);
      const named = (pattern: string) => pattern.replace("{n}", String(n + 1));
      rows.push({
        row: {
          id: id("facility", i),
          code: `${kind}-${n + 1}`,
          name_ky: named(ky),
          name_ru: named(ru),
          name_en: named(en),
          kind: layer,
          capacity: capacity ? at(capacity, n) : layer === "culture" ? 350 : null,
          enrolment: enrolment ? at(enrolment, n) : null,
          step_free: n % 3 === 0,
          building_id: id("building", i),
          owner_id: id("organisation", layer === "clinic" ? "health" : totals ? "education" : "city"),
          ...sample(s.builtYear),
        },
        geometry: pointGeometry(centroid(s.ring)),
      });
    });
  }
  return table(facility, rows);
}
