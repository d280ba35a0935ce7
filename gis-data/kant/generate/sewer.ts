import { liftStation } from "#layers/sewer/lift-station.ts";
import { manhole } from "#layers/sewer/manhole.ts";
import { outfall } from "#layers/sewer/outfall.ts";
import { sewerJunction } from "#layers/sewer/sewer-junction.ts";
import { sewerPipe } from "#layers/sewer/sewer-pipe.ts";
import type { Context } from "./context.ts";
import { forceMain } from "./force-main.ts";
import { ground } from "./frame.ts";
import { degrees } from "./pipes.ts";
import { at, cross, direction, type Point } from "./point.ts";
import { lineLength } from "./polyline.ts";
import { type CityTable, type Item, lineGeometry, pointGeometry, sample, table } from "./rows.ts";
import type { SewerNetwork } from "./sewer-network.ts";

/** Fall in metres per metre. */
const steepest = 0.04;

const round2 = (value: number): number => Math.round(value * 100) / 100;

export function sewerTables(context: Context, net: SewerNetwork): CityTable[] {
  const { id } = context;
  const ownership = { owner_id: id("organisation", "city"), operator_id: id("organisation", "water_lessee") };
  const degree = degrees(net);
  const nodeId = (i: number) => (i === 0 ? id("lift_station", 1) : id("manhole", i));
  const headingOut = new Map(net.links.map((l) => [l.from, direction(at(l.line, 0), at(l.line, 1))]));
  const turns = (i: number): boolean => {
    const into = net.links.find((l) => l.to === i);
    const out = headingOut.get(i);
    return (
      into !== undefined &&
      out !== undefined &&
      Math.abs(cross(direction(at(into.line, -2), at(into.line, -1)), out)) > 0.35
    );
  };
  const drops = (i: number): boolean =>
    net.links.some(
      (l) => l.to === i && at(net.invert, l.from) - steepest * lineLength(l.line) > at(net.invert, i) + 0.5,
    );
  const manholes = net.nodes.flatMap(({ p }, i): Item<typeof manhole>[] => {
    if (i === 0) return [];
    const cover = round2(ground(p));
    const invert = at(net.invert, i);
    const state = i % 23 === 7 ? "missing" : i % 17 === 4 ? "buried" : i % 13 === 5 ? "damaged" : "in_place";
    return [
      {
        row: {
          id: nodeId(i),
          code: `К-${i}`,
          kind: drops(i) ? "drop" : at(degree, i) >= 3 ? "junction" : turns(i) ? "turning" : "inspection",
          cover_level_m: cover,
          invert_level_m: invert,
          depth_m: round2(cover - invert),
          material: i % 6 === 0 ? "brick" : "precast_concrete",
          cover_state: state,
          condition: i % 7 === 0 ? "poor" : i % 3 === 0 ? "good" : "fair",
          ...ownership,
          ...sample(1964 + ((i * 3) % 24)),
        },
        geometry: pointGeometry(p),
      },
    ];
  });
  const gravity = net.links.map(({ from, to, line, data }, i): Item<typeof sewerPipe> => {
    const up = at(net.invert, from);
    // A steep branch comes in above the bottom of its manhole: a drop, not a chute.
    const down = round2(Math.max(at(net.invert, to), up - steepest * lineLength(line)));
    return {
      row: {
        id: id("sewer_pipe", i),
        code: `К1-${String(i + 1).padStart(3, "0")}`,
        flow: "gravity",
        diameter_mm: data.diameter,
        material: data.diameter >= 400 ? "concrete" : i % 5 === 0 ? "asbestos_cement" : "ceramic",
        from_invert_level_m: up,
        to_invert_level_m: down,
        slope_permille: Math.round(((up - down) / lineLength(line)) * 10000) / 10,
        condition: i % 4 === 1 ? "poor" : i % 9 === 0 ? "good" : "fair",
        from_node: nodeId(from),
        to_node: nodeId(to),
        ...ownership,
        ...sample(1964 + ((i * 3) % 24)),
      },
      geometry: lineGeometry(line),
    };
  });
  const lift = at(net.nodes, 0).p;
  const main = forceMain(context.plan, lift);
  const junctions: Item<typeof sewerJunction>[] = [];
  const force = main.pipes.flatMap((pieces, line) => {
    const bends = pieces.slice(0, -1).map((piece, k) => {
      const p = at(piece, -1);
      const key = `force-${line}-${k}`;
      junctions.push({
        row: {
          id: id("sewer_junction", key),
          code: `НК-${2 * line + k + 1}`,
          kind: "junction",
          cover_level_m: round2(ground(p)),
          invert_level_m: round2(ground(p) - 1.8),
          depth_m: 1.8,
          ...ownership,
          ...sample(1976),
        },
        geometry: pointGeometry(p),
      });
      return id("sewer_junction", key);
    });
    const ends = [id("lift_station", 1), ...bends, id("outfall", 1)];
    return pieces.map(
      (piece: Point[], k): Item<typeof sewerPipe> => ({
        row: {
          id: id("sewer_pipe", `force-${line}-${k}`),
          code: `КН-${3 * line + k + 1}`,
          flow: "pressure",
          diameter_mm: 250,
          material: line === 0 ? "steel" : "cast_iron",
          condition: line === 0 ? "poor" : "fair",
          from_node: at(ends, k),
          to_node: at(ends, k + 1),
          ...ownership,
          ...sample(1976),
        },
        geometry: lineGeometry(piece),
      }),
    );
  });
  const station: Item<typeof liftStation> = {
    row: {
      id: id("lift_station", 1),
      code: "КНС-1",
      name_ky: "Үлгү канализация насос станциясы",
      name_ru: "Образцовая канализационная насосная станция",
      name_en: "Sample sewage lift station",
      cover_level_m: round2(ground(lift)),
      invert_level_m: at(net.invert, 0),
      pumps: 3,
      design_flow_m3_h: 260,
      design_head_m: 22,
      power_kw: 37,
      wet_well_volume_m3: 120,
      ...ownership,
      ...sample(1976),
    },
    geometry: pointGeometry(lift),
  };
  const end: Item<typeof outfall> = {
    row: {
      id: id("outfall", 1),
      code: "ВЫП-1",
      name_ky: "Үлгү чыгаруу жери",
      name_ru: "Образцовый выпуск",
      name_en: "Sample outfall",
      kind: "treatment_works",
      invert_level_m: round2(ground(main.outfall) - 1.5),
      receiver:
        "шаардан тышкары тазалоо жайы (үлгү) · очистные за городом (образец) · treatment works beyond the city (sample)",
      capacity_m3_h: 420,
      ...ownership,
      ...sample(1976),
    },
    geometry: pointGeometry(main.outfall),
  };
  return [
    table(sewerJunction, junctions),
    table(manhole, manholes),
    table(liftStation, [station]),
    table(outfall, [end]),
    table(sewerPipe, [...gravity, ...force]),
  ];
}
