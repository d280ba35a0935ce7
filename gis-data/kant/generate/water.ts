import { pumpStation } from "#layers/water/pump-station.ts";
import { waterJunction } from "#layers/water/water-junction.ts";
import { waterMain } from "#layers/water/water-main.ts";
import { waterSource } from "#layers/water/water-source.ts";
import { waterTank } from "#layers/water/water-tank.ts";
import type { Context } from "./context.ts";
import { ground } from "./frame.ts";
import { degrees } from "./pipes.ts";
import { at } from "./point.ts";
import { type CityTable, type Item, lineGeometry, pointGeometry, sample, table } from "./rows.ts";
import type { WaterNetwork } from "./water-pipes.ts";

const round2 = (value: number): number => Math.round(value * 100) / 100;

const years: Readonly<Record<string, readonly [number, number]>> = {
  pe: [2005, 2009],
  asbestos_cement: [1962, 1974],
  cast_iron: [1955, 1972],
  steel: [1960, 1992],
};

export const waterLayer: Readonly<Record<string, string>> = {
  junction: "water_junction",
  well: "water_source",
  second_lift: "pump_station",
  booster: "pump_station",
  reservoir: "water_tank",
  tower: "water_tank",
};

export const waterNodeId = ({ id }: Context, network: WaterNetwork, node: number): string =>
  id(waterLayer[at(network.nodes, node).kind] ?? "water_junction", node);

export function waterTables(context: Context, network: WaterNetwork): CityTable[] {
  const { id } = context;
  const ownership = { owner_id: id("organisation", "city"), operator_id: id("organisation", "water_lessee") };
  const degree = degrees(network);
  const junctions: Item<typeof waterJunction>[] = [];
  const sources: Item<typeof waterSource>[] = [];
  const stations: Item<typeof pumpStation>[] = [];
  const tanks: Item<typeof waterTank>[] = [];
  network.nodes.forEach(({ p, kind }, i) => {
    const geometry = pointGeometry(p);
    const elevation_m = round2(ground(p));
    const row = { id: waterNodeId(context, network, i), elevation_m, ...ownership };
    if (kind === "well") {
      const n = sources.length;
      sources.push({
        row: {
          ...row,
          code: `СК-${n + 1}`,
          kind: "well",
          well_depth_m: 120 + ((n * 37) % 61),
          yield_l_s: 25,
          static_depth_m: 9 + (n % 4),
          dynamic_depth_m: 16 + (n % 5),
          ...sample(1958 + 3 * n),
        },
        geometry,
      });
    } else if (kind === "second_lift" || kind === "booster") {
      const first = kind === "second_lift";
      stations.push({
        row: {
          ...row,
          code: `НС-${stations.length + 1}`,
          name_ky: first ? "Үлгү экинчи көтөрүү станциясы" : "Үлгү басым көтөрүүчү станция",
          name_ru: first ? "Образцовая станция II подъёма" : "Образцовая повысительная станция",
          name_en: first ? "Sample second-lift station" : "Sample booster station",
          kind,
          pumps: first ? 4 : 3,
          design_flow_m3_h: first ? 720 : 240,
          design_head_m: first ? 45 : 28,
          power_kw: first ? 160 : 45,
          ...sample(first ? 1962 : 1978),
        },
        geometry,
      });
    } else if (kind === "reservoir" || kind === "tower") {
      const tower = kind === "tower";
      const bottom = round2(elevation_m + (tower ? 18 : -3.2));
      tanks.push({
        row: {
          ...row,
          code: `${tower ? "ВБ" : "РЧВ"}-${tanks.filter((t) => t.row.kind === kind).length + 1}`,
          kind,
          volume_m3: tower ? 150 : 1000,
          bottom_level_m: bottom,
          min_water_level_m: round2(bottom + 0.5),
          max_water_level_m: round2(bottom + (tower ? 5 : 4.6)),
          diameter_m: tower ? 6.5 : 17,
          ...sample(tower ? 1969 : 1962),
        },
        geometry,
      });
    } else {
      const ends = at(degree, i);
      junctions.push({
        row: {
          ...row,
          code: `У-${String(i + 1).padStart(4, "0")}`,
          kind: ends === 1 ? "dead_end" : ends >= 3 ? "chamber" : "junction",
          depth_m: round2(1.7 + ((i * 13) % 8) / 10),
          ...sample(1965),
        },
        geometry,
      });
    }
  });
  const mains = network.links.map(({ from, to, line, data }, i): Item<typeof waterMain> => {
    const [first = 1960, last = 1990] = years[data.material] ?? [];
    const built = first + ((i * 7919) % (last - first + 1));
    const age = 2013 - built;
    return {
      row: {
        id: id("water_main", i),
        code: `В-${String(i + 1).padStart(4, "0")}`,
        diameter_mm: data.diameter,
        material: data.material,
        service: data.service,
        depth_m: round2(1.6 + ((i * 31) % 9) / 10),
        condition:
          data.material === "pe"
            ? "good"
            : age > 44 || (data.material === "steel" && age > 34)
              ? "poor"
              : "fair",
        from_node: waterNodeId(context, network, from),
        to_node: waterNodeId(context, network, to),
        ...ownership,
        ...sample(built),
      },
      geometry: lineGeometry(line),
    };
  });
  return [
    table(waterSource, sources),
    table(pumpStation, stations),
    table(waterTank, tanks),
    table(waterJunction, junctions),
    table(waterMain, mains),
  ];
}
