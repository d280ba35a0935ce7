import { investmentSite } from "#layers/general-plan/investment-site.ts";
import { plannedObject } from "#layers/general-plan/planned-object.ts";
import { redLine } from "#layers/general-plan/red-line.ts";
import type { Context } from "./context.ts";
import type { Category } from "./land-use.ts";
import { at, left, type Point, scale } from "./point.ts";
import { contains, mainAxis, type Ring, splitByArea } from "./polygon.ts";
import { lineLength } from "./polyline.ts";
import { redLines } from "./red-lines.ts";
import {
  type CityTable,
  type Item,
  lineGeometry,
  pointGeometry,
  polygonGeometry,
  sample,
  table,
} from "./rows.ts";
import { isOurs } from "./street-index.ts";
import { isStreet } from "./street-network.ts";
import { streetSides } from "./street-sides.ts";
import type { Zone } from "./zones.ts";

/** What the draft plan wants otherwise, by a place inside the zone. */
const changes: readonly (readonly [Point, Category])[] = [
  [[-850, 1040], "public_business"],
  [[-1720, 50], "residential_multi"],
  [[1200, -250], "residential_multi"],
  [[-1040, 160], "education_health"],
  [[1590, -160], "public_green"],
  [[-700, 920], "public_business"],
];

export function plannedZones({ plan }: Context, existing: readonly Zone[]): Zone[] {
  const changed = new Map<string, Category>();
  for (const [place, category] of changes) {
    const i = plan.pieces.findIndex((p) => contains(p.ring, place));
    if (i < 0) throw new Error(`no zone at ${place} to change`);
    changed.set(`p${i}`, category);
  }
  return existing.map((zone) => {
    const category = changed.get(zone.key);
    return category ? { ...zone, category, planned: true } : zone;
  });
}

/** Six sites in industrial and public land, 9.4 ha together; none is called free. */
const sites: readonly (readonly [Point, number, string, string, string])[] = [
  [[-850, 1040], 1.1, "Үлгү «Кампа» аянты", "Образцовая площадка «Склад»", "Sample Warehouse site"],
  [[1560, -420], 2.2, "Үлгү «Чыгыш» аянты", "Образцовая площадка «Восток»", "Sample East site"],
  [[-1720, 60], 2, "Үлгү «Батыш» аянты", "Образцовая площадка «Запад»", "Sample West site"],
  [[1440, -640], 1.9, "Үлгү «Түштүк» аянты", "Образцовая площадка «Юг»", "Sample South site"],
  [[-1040, 170], 0.9, "Үлгү «Кеңсе» аянты", "Образцовая площадка «Контора»", "Sample Office site"],
  [[1200, -230], 1.3, "Үлгү «Соода» аянты", "Образцовая площадка «Торговля»", "Sample Trade site"],
];

/** Cuts the wanted area off that side of a ring which gives the most compact piece. */
function compactPart(ring: Ring, wanted: number): Ring {
  const axis = mainAxis(ring);
  const sides: Point[] = [axis, left(axis), scale(axis, -1), scale(left(axis), -1)];
  const around = (part: Ring) => lineLength([...part, at(part, 0)]);
  return sides
    .map((n) => splitByArea(ring, n, wanted)[0])
    .reduce((best, part) => (around(part) < around(best) ? part : best));
}

type Object = readonly [
  key: string,
  kind: "education" | "health" | "culture_sport" | "housing" | "transport" | "utility" | "green",
  place: Point,
  measure: string | null,
  phase: "first" | "horizon",
  year: number,
  capacity: number | null,
  ky: string,
  ru: string,
  en: string,
];

const objects: readonly Object[] = [
  [
    "kindergarten",
    "education",
    [-1040, 200],
    null,
    "first",
    2016,
    140,
    "Үлгү бала бакча (пландалган)",
    "Образцовый детский сад (план)",
    "Sample kindergarten (planned)",
  ],
  [
    "school",
    "education",
    [1200, -330],
    null,
    "horizon",
    2025,
    480,
    "Үлгү мектеп (пландалган)",
    "Образцовая школа (план)",
    "Sample school (planned)",
  ],
  [
    "ice",
    "culture_sport",
    [720, -270],
    null,
    "first",
    2017,
    300,
    "Үлгү муз аянтчасы (пландалган)",
    "Образцовый каток (план)",
    "Sample ice rink (planned)",
  ],
  [
    "pumps",
    "utility",
    [-150, -752],
    "water",
    "first",
    2015,
    null,
    "Үлгү насостук (жаңыртуу)",
    "Образцовая насосная (обновление)",
    "Sample pump house (renewal)",
  ],
  [
    "drainage",
    "utility",
    [200, 1120],
    "groundwater",
    "first",
    2016,
    null,
    "Үлгү дренаж (жер астындагы суулар)",
    "Образцовый дренаж (грунтовые воды)",
    "Sample drainage (groundwater)",
  ],
  [
    "park",
    "green",
    [1590, -165],
    "greening",
    "horizon",
    2022,
    null,
    "Үлгү гүлбак (пландалган)",
    "Образцовый сквер (план)",
    "Sample garden (planned)",
  ],
  [
    "flats",
    "housing",
    [-1720, 120],
    null,
    "horizon",
    2025,
    240,
    "Үлгү көп батирлүү үйлөр (пландалган)",
    "Образцовые многоквартирные дома (план)",
    "Sample flats (planned)",
  ],
  [
    "overpass",
    "transport",
    [850, 985],
    null,
    "horizon",
    2028,
    null,
    "Үлгү өтмө жол (пландалган)",
    "Образцовый путепровод (план)",
    "Sample overpass (planned)",
  ],
];

export function planTables({ plan, id }: Context): CityTable[] {
  const variant = (key: string) => ({ variant_id: id("plan_variant", "plan"), lineage_id: key });
  const investment = sites.map(([place, ha, ky, ru, en], i): Item<typeof investmentSite> => {
    const piece = plan.pieces.find((p) => contains(p.ring, place));
    if (!piece) throw new Error(`no land at ${place} for an investment site`);
    const key = id("investment_site", i);
    return {
      row: {
        id: key,
        code: `ИП-${i + 1}`,
        name_ky: ky,
        name_ru: ru,
        name_en: en,
        kind: i % 3 === 2 ? "partnership" : "redevelopment",
        current_use:
          piece.category === "industrial"
            ? "өнөр жай · производство · industry"
            : "соода жана кеңселер · торговля и офисы · trade and offices",
        proposed_use:
          i % 2
            ? "турак жай жана кызмат · жильё и услуги · housing and services"
            : "чакан өндүрүш · малое производство · small industry",
        water_available: true,
        sewer_available: i === 4,
        heat_available: i === 4 || i === 5,
        power_available: true,
        owner_id: id("organisation", "city"),
        ...variant(key),
        ...sample(),
      },
      geometry: polygonGeometry(compactPart(piece.ring, ha * 10000)),
    };
  });
  const wanted = objects.map(
    ([key, kind, place, measure, phase, year, capacity, ky, ru, en], i): Item<typeof plannedObject> => {
      const lineage = id("planned_object", key);
      return {
        row: {
          id: lineage,
          code: `ПО-${i + 1}`,
          name_ky: ky,
          name_ru: ru,
          name_en: en,
          kind,
          phase,
          completion_year: year,
          capacity,
          measure_id: measure ? id("measure", measure) : null,
          ...variant(lineage),
          ...sample(),
          status: "planned",
        },
        geometry: pointGeometry(place),
      };
    },
  );
  return [table(plannedObject, wanted), table(investmentSite, investment), redLineTable({ plan, id })];
}

/** Red lines of every street but the highway: as they stand, and in the plan with one street widened. */
function redLineTable({ plan, id }: Context): CityTable {
  const { network } = plan;
  const widened = "west-south";
  const widthOf = (half: number): number => {
    const { kind } = at(network.edges, half >> 1).data;
    return kind === "local" ? plan.localWidth : redLines[kind];
  };
  const { runs } = streetSides(network, widthOf);
  const rows: Item<typeof redLine>[] = [];
  let n = 0;
  for (const [half, run] of [...runs].sort((a, b) => a[0] - b[0])) {
    const { kind, key } = at(network.edges, half >> 1).data;
    if (!isStreet(kind) || !isOurs(key) || run.length < 2) continue;
    n++;
    const width = Math.round(widthOf(half) * 10) / 10;
    const lineage = id("red_line", `existing/${half}`);
    const common = {
      code: `КС-${String(n).padStart(3, "0")}`,
      street_id: id("street", key),
      right_of_way_m: width,
      ...sample(),
    };
    rows.push({
      row: {
        id: lineage,
        kind: "existing",
        variant_id: id("plan_variant", "existing"),
        lineage_id: lineage,
        ...common,
      },
      geometry: lineGeometry(run),
    });
    rows.push({
      row: {
        id: id("red_line", `plan/${half}`),
        kind: key === widened && half % 2 ? "abolished" : "existing",
        variant_id: id("plan_variant", "plan"),
        lineage_id: lineage,
        ...common,
      },
      geometry: lineGeometry(run),
    });
    if (key !== widened || half % 2 === 0) continue;
    const proposed = id("red_line", `proposed/${half}`);
    const centre = at(network.lines, half >> 1);
    const outward = run.map((p) => {
      const near = centre.reduce((best, q) =>
        Math.hypot(q[0] - p[0], q[1] - p[1]) < Math.hypot(best[0] - p[0], best[1] - p[1]) ? q : best,
      );
      const d = Math.max(1, Math.hypot(p[0] - near[0], p[1] - near[1]));
      return [p[0] + ((p[0] - near[0]) / d) * 4, p[1] + ((p[1] - near[1]) / d) * 4] as Point;
    });
    rows.push({
      row: {
        id: proposed,
        kind: "proposed",
        variant_id: id("plan_variant", "plan"),
        lineage_id: proposed,
        ...common,
        code: `КСп-${n}`,
        right_of_way_m: width + 4,
        ...{ status: "planned" as const },
      },
      geometry: lineGeometry(outward),
    });
  }
  return table(redLine, rows);
}
