import { aryk } from "#layers/drainage/aryk.ts";
import { culvert } from "#layers/drainage/culvert.ts";
import { drain } from "#layers/drainage/drain.ts";
import { drainWell } from "#layers/drainage/drain-well.ts";
import { drainageNode } from "#layers/drainage/drainage-node.ts";
import { observationWell } from "#layers/drainage/observation-well.ts";
import type { Context } from "./context.ts";
import { type DitchNetwork, drainageTotals } from "./drainage-network.ts";
import type { DrainNetwork } from "./drains.ts";
import { ground } from "./frame.ts";
import { degrees, totalLength } from "./pipes.ts";
import { at, distance, type Point } from "./point.ts";
import { lineLength } from "./polyline.ts";
import { type CityTable, type Item, lineGeometry, pointGeometry, sample, table } from "./rows.ts";

const round2 = (value: number): number => Math.round(value * 100) / 100;

/** Concrete flumes lie around the centre first, as far as their share of the length goes. */
function lined(net: DitchNetwork): Set<number> {
  const aryks = net.links.flatMap((l, i) => (l.data.kind === "aryk" ? [i] : []));
  const middle = (i: number): Point => {
    const { line } = at(net.links, i);
    return at(line, Math.floor(line.length / 2));
  };
  const order = aryks.sort(
    (a, b) => distance(middle(a), [-60, 50]) - distance(middle(b), [-60, 50]) || a - b,
  );
  const chosen = new Set<number>();
  let left = totalLength(order.map((i) => at(net.links, i))) * drainageTotals.concreteShare;
  for (const i of order) {
    const length = lineLength(at(net.links, i).line);
    if (length > left) continue;
    chosen.add(i);
    left -= length;
  }
  return chosen;
}

export function drainageTables(context: Context, ditches: DitchNetwork, drains: DrainNetwork): CityTable[] {
  const { id } = context;
  const ownership = { owner_id: id("organisation", "city"), operator_id: id("organisation", "greening") };
  const degree = degrees(ditches);
  const concrete = lined(ditches);
  const sources = new Set(ditches.nodes.map((_, i) => i));
  for (const { to } of ditches.links) sources.delete(to);
  const ditchNode = (i: number) => id("drainage_node", `a${i}`);
  const drainNode = (i: number) => id("drainage_node", `d${i}`);
  const nodes: Item<typeof drainageNode>[] = ditches.nodes.map(({ p }, i) => {
    const gate = at(degree, i) >= 3 && i % 3 === 0;
    return {
      row: {
        id: ditchNode(i),
        code: `А-${i + 1}`,
        kind: gate
          ? "gate"
          : sources.has(i) && at(degree, i) === 1
            ? "intake"
            : at(degree, i) === 1
              ? "outlet"
              : "junction",
        cover_level_m: null,
        invert_level_m: round2(ground(p) - 0.55),
        depth_m: 0.55,
        gate_state: gate ? (i % 4 === 0 ? "missing" : i % 5 === 0 ? "jammed" : "working") : null,
        ...ownership,
        ...sample(1966),
      },
      geometry: pointGeometry(p),
    };
  });
  const aryks: Item<typeof aryk>[] = [];
  const culverts: Item<typeof culvert>[] = [];
  ditches.links.forEach(({ from, to, line, data }, i) => {
    const ends = { from_node: ditchNode(from), to_node: ditchNode(to), ...ownership };
    const geometry = lineGeometry(line);
    if (data.kind === "culvert") {
      const [a, b] = [ground(at(line, 0)), ground(at(line, -1))];
      culverts.push({
        row: {
          id: id("culvert", i),
          code: `ВТ-${culverts.length + 1}`,
          diameter_mm: data.main ? 800 : i % 3 === 0 ? 500 : 400,
          barrels: 1,
          material: i % 5 === 0 ? "steel" : i % 4 === 0 ? "asbestos_cement" : "concrete",
          from_invert_level_m: round2(a - 0.6),
          to_invert_level_m: round2(Math.min(b, a) - 0.65),
          blocked_percent: (i * 13) % 70 < 25 ? 0 : ((i * 13) % 70) + 5,
          condition: i % 4 === 0 ? "poor" : "fair",
          ...ends,
          ...sample(1970 + (i % 18)),
        },
        geometry,
      });
      return;
    }
    const flume = concrete.has(i);
    aryks.push({
      row: {
        id: id("aryk", i),
        code: `АР-${String(aryks.length + 1).padStart(3, "0")}`,
        purpose: data.main ? "both" : i % 6 === 0 ? "storm" : i % 4 === 0 ? "irrigation" : "both",
        lining: flume ? "concrete" : "earth",
        bottom_width_m: data.main ? 1.4 : flume ? 0.4 : 0.5,
        depth_m: data.main ? 1.2 : flume ? 0.5 : 0.55,
        silt_cm: flume ? (i * 7) % 22 : 6 + ((i * 11) % 34),
        street_id: data.street === null ? null : id("street", data.street),
        side: data.side,
        condition: flume ? (i % 5 === 0 ? "poor" : "fair") : i % 3 === 0 ? "fair" : "poor",
        ...ends,
        ...sample(flume ? 1974 : 1958),
      },
      geometry,
    });
  });
  drains.nodes.forEach(({ p, kind }, i) => {
    nodes.push({
      row: {
        id: drainNode(i),
        code: `Д-${i + 1}`,
        kind: kind === "outlet" ? "outlet" : "manhole",
        cover_level_m: round2(ground(p)),
        invert_level_m: round2(ground(p) - (kind === "outlet" ? 1.2 : 2.6)),
        depth_m: kind === "outlet" ? 1.2 : 2.6,
        ...ownership,
        ...sample(1979),
      },
      geometry: pointGeometry(p),
    });
  });
  const pipes = drains.links.map(
    ({ from, to, line, data }, i): Item<typeof drain> => ({
      row: {
        id: id("drain", i),
        code: `ДР-${String(i + 1).padStart(3, "0")}`,
        kind: "groundwater",
        diameter_mm: data.collector ? 300 : 200,
        material: data.collector ? "concrete" : i % 3 === 0 ? "ceramic" : "asbestos_cement",
        depth_m: 2.6,
        condition: i % 3 === 0 ? "poor" : "fair",
        from_node: drainNode(from),
        to_node: drainNode(to),
        ...ownership,
        ...sample(1979),
      },
      geometry: lineGeometry(line),
    }),
  );
  return [
    table(drainageNode, nodes),
    table(aryk, aryks),
    table(culvert, culverts),
    table(drain, pipes),
    ...wellTables(context),
  ];
}

/** Places for wells, in the plan frame: the waterlogged north closely, the rest widely. */
const observed: readonly Point[] = [
  [-860, 820],
  [-480, 790],
  [-150, 800],
  [190, 760],
  [470, 800],
  [760, 790],
  [-620, 620],
  [330, 620],
  [-250, 1100],
  [180, 1110],
  [680, 1100],
  [-800, 330],
  [60, 230],
  [720, 240],
  [-1300, 60],
  [-1250, -420],
  [-300, -700],
  [500, -850],
];
const drained: readonly Point[] = [
  [-780, 700],
  [-560, 700],
  [-380, 640],
  [-220, 690],
  [-140, 560],
  [330, 720],
  [460, 690],
  [600, 640],
  [760, 640],
  [-240, 1130],
  [0, 1140],
  [300, 1150],
  [470, 1130],
  [700, 1130],
];

function wellTables({ plan, id }: Context): CityTable[] {
  // Wells stand on the verge of the nearest street, between its ditch and its red line.
  const verge = (p: Point): Point => {
    const near = plan.streets.nearest(p, 200);
    if (!near) throw new Error(`no street near the well at ${p}`);
    const away = near.distance === 0 ? 1 : near.distance;
    const reach = 6.2;
    return [
      near.point[0] + ((p[0] - near.point[0]) / away) * reach,
      near.point[1] + ((p[1] - near.point[1]) / away) * reach,
    ];
  };
  const wells = observed.map((place, i): Item<typeof observationWell> => {
    const p = verge(place);
    const level = round2(ground(p));
    return {
      row: {
        id: id("observation_well", i),
        code: `НС-${String(i + 1).padStart(2, "0")}`,
        elevation_m: level,
        pipe_top_level_m: round2(level + 0.5),
        well_depth_m: p[1] > 300 ? 12 : 20,
        screen_top_m: p[1] > 300 ? 3 : 8,
        screen_bottom_m: p[1] > 300 ? 10 : 18,
        diameter_mm: 110,
        responsible_id: id("organisation", "greening"),
        ...sample(1986),
      },
      geometry: pointGeometry(p),
    };
  });
  const pumped = drained.map((place, i): Item<typeof drainWell> => {
    const p = verge(place);
    return {
      row: {
        id: id("drain_well", i),
        code: `ВД-${String(i + 1).padStart(2, "0")}`,
        elevation_m: round2(ground(p)),
        well_depth_m: 30,
        diameter_mm: 325,
        yield_l_s: 8,
        power_kw: 5.5,
        drawdown_m: 3.5,
        owner_id: id("organisation", "city"),
        ...sample(),
        status: "planned",
      },
      geometry: pointGeometry(p),
    };
  });
  return [table(observationWell, wells), table(drainWell, pumped)];
}
