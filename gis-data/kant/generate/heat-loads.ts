import type { CityPlan } from "./city-plan.ts";
import { type HeatNetwork, heatTotals } from "./heat-network.ts";
import { at } from "./point.ts";
import { area } from "./polygon.ts";

/** 18 MW at the boilers, of which 28 % never arrives. */
export const heatLoad = { gcalPerHour: 15.5, lossShare: 0.28 };

export type HeatLoads = {
  /** By node; zero but for consumers. */
  floor: number[];
  load: number[];
  /** Installed at boiler houses, by node, adding up to heatLoad.gcalPerHour. */
  capacity: number[];
  /** Bore by link, mm. */
  bore: number[];
  metered: ReadonlySet<number>;
};

/** Tonnes an hour that a bore carried easily in a network laid out for growth. */
const bores: readonly (readonly [number, number])[] = [
  [80, 4],
  [100, 8],
  [125, 13],
  [150, 22],
  [200, 40],
  [250, 65],
  [300, 95],
  [400, Number.POSITIVE_INFINITY],
];

export function heatLoads(plan: CityPlan, net: HeatNetwork): HeatLoads {
  const floor = net.nodes.map(({ kind }, i) => {
    const structure = net.structureOf.get(i);
    if (kind !== "consumer" || structure === undefined) return 0;
    const s = at(plan.structures, structure);
    return area(s.ring) * s.storeys * 0.85;
  });
  const total = floor.reduce((a, b) => a + b, 0);
  const load = floor.map((f) => (f / total) * heatLoad.gcalPerHour * (1 - heatLoad.lossShare));
  const carried = net.links.map(() => 0);
  const capacity = net.nodes.map(() => 0);
  // The link by which a node is fed; ties feed nobody in normal times.
  const feeder = new Map<number, number>();
  net.links.forEach(({ to, data }, i) => {
    if (!data.tie) feeder.set(to, i);
  });
  net.nodes.forEach((_, node) => {
    for (let here = node, guard = 0; guard < 500; guard++) {
      const link = feeder.get(here);
      if (link === undefined) {
        capacity[here] = at(capacity, here) + at(load, node);
        break;
      }
      carried[link] = at(carried, link) + at(load, node);
      here = at(net.links, link).from;
    }
  });
  const exact = capacity.map((c) => (c * 100) / (1 - heatLoad.lossShare));
  const rounded = exact.map(Math.floor);
  const order = exact
    .map((_, i) => i)
    .sort((a, b) => at(exact, b) - at(rounded, b) - (at(exact, a) - at(rounded, a)));
  const short = Math.round(heatLoad.gcalPerHour * 100) - rounded.reduce((a, b) => a + b, 0);
  for (const i of order.slice(0, short)) rounded[i] = at(rounded, i) + 1;
  const bore = net.links.map(({ data }, i) => {
    const flow = (at(carried, i) * 1000) / 25;
    return data.tie ? 150 : (bores.find(([, limit]) => flow <= limit)?.[0] ?? 400);
  });
  const consumers = net.nodes.flatMap(({ kind }, i) => (kind === "consumer" ? [i] : []));
  const metered = new Set(consumers.filter((_, k) => k % 5 === 2).slice(0, heatTotals.meters));
  return { floor, load, capacity: rounded.map((c) => c / 100), bore, metered };
}
