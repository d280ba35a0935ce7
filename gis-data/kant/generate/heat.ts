import { boilerHouse } from "#layers/heating/boiler-house.ts";
import { heatChamber } from "#layers/heating/heat-chamber.ts";
import { heatConsumer } from "#layers/heating/heat-consumer.ts";
import { heatJunction } from "#layers/heating/heat-junction.ts";
import { heatPipe } from "#layers/heating/heat-pipe.ts";
import { heatValve } from "#layers/heating/heat-valve.ts";
import type { Context } from "./context.ts";
import { ground } from "./frame.ts";
import { heatLoads } from "./heat-loads.ts";
import type { HeatNetwork } from "./heat-network.ts";
import { peopleIn } from "./people.ts";
import { degrees } from "./pipes.ts";
import { at } from "./point.ts";
import { along, lineLength } from "./polyline.ts";
import { type CityTable, type Item, lineGeometry, pointGeometry, sample, table } from "./rows.ts";

const round2 = (value: number): number => Math.round(value * 100) / 100;
const round4 = (value: number): number => Math.round(value * 10000) / 10000;

const layerOf: Readonly<Record<string, string>> = {
  boiler_house: "boiler_house",
  consumer: "heat_consumer",
  branch: "heat_chamber",
  end: "heat_junction",
};

const nodeId = ({ id }: Context, net: HeatNetwork, node: number): string =>
  id(layerOf[at(net.nodes, node).kind] ?? "heat_junction", node);

const consumerKind = (use: string, kind: string) =>
  use === "block" ? "block" : kind === "school" || kind === "kindergarten" ? "education" : "public";

function nodeTables(context: Context, net: HeatNetwork): CityTable[] {
  const { plan, id } = context;
  const ownership = { owner_id: id("organisation", "city"), operator_id: id("organisation", "heat") };
  const loads = heatLoads(plan, net);
  const people = peopleIn(plan.structures);
  const boilers: Item<typeof boilerHouse>[] = [];
  const consumers: Item<typeof heatConsumer>[] = [];
  const chambers: Item<typeof heatChamber>[] = [];
  const junctions: Item<typeof heatJunction>[] = [];
  net.nodes.forEach(({ p, kind }, i) => {
    const geometry = pointGeometry(p);
    const own = { id: nodeId(context, net, i), ...ownership };
    const structure = net.structureOf.get(i);
    const building = structure === undefined ? null : at(plan.structures, structure);
    if (kind === "boiler_house") {
      const n = boilers.length + 1;
      const fuel = n === 3 || n === 6 ? "gas" : n === 9 ? "fuel_oil" : "coal";
      boilers.push({
        row: {
          ...own,
          code: `КТ-${n}`,
          name_ky: `Үлгү №${n} казанканасы`,
          name_ru: `Образцовая котельная № ${n}`,
          name_en: `Sample boiler house ${n}`,
          fuel,
          capacity_gcal_h: at(loads.capacity, i),
          boilers: 2 + (n % 3),
          efficiency_percent: fuel === "coal" ? 62 : 84,
          supply_c: 95,
          return_c: 70,
          elevation_m: round2(ground(p)),
          ...sample(building?.builtYear ?? 1970),
        },
        geometry,
      });
    } else if (kind === "consumer" && building && structure !== undefined) {
      const n = consumers.length + 1;
      consumers.push({
        row: {
          ...own,
          code: `П-${String(n).padStart(3, "0")}`,
          building_id: id("building", structure),
          kind: consumerKind(building.use, building.kind),
          heating_load_gcal_h: round4(at(loads.load, i)),
          hot_water_load_gcal_h:
            building.use === "block" && building.storeys > 3 ? round4(at(loads.load, i) * 0.12) : null,
          heated_floor_m2: Math.round(at(loads.floor, i)),
          residents: at(people.registered, structure),
          metered: loads.metered.has(i),
          connection: "direct",
          ...sample(building.builtYear),
        },
        geometry,
      });
    } else if (kind === "branch") {
      const n = chambers.length + 1;
      chambers.push({
        row: {
          ...own,
          code: `${n}`,
          material: n % 4 === 0 ? "brick" : "precast_concrete",
          elevation_m: round2(ground(p)),
          depth_m: 1.8,
          drained: n % 3 === 0,
          condition: n % 5 === 0 ? "poor" : n % 3 === 0 ? "good" : "fair",
          ...sample(1968 + (n % 20)),
        },
        geometry,
      });
    } else {
      junctions.push({
        row: {
          ...own,
          code: `ТУ-${junctions.length + 1}`,
          kind: "drain",
          elevation_m: round2(ground(p)),
          depth_m: 1.5,
          ...sample(1986),
        },
        geometry,
      });
    }
  });
  return [
    table(boilerHouse, boilers),
    table(heatJunction, junctions),
    table(heatChamber, chambers),
    table(heatConsumer, consumers),
  ];
}

export function heatTables(context: Context, net: HeatNetwork): CityTable[] {
  const { plan, id } = context;
  const ownership = { owner_id: id("organisation", "city"), operator_id: id("organisation", "heat") };
  const { bore } = heatLoads(plan, net);
  const pipes = net.links.map(({ from, to, line, data }, i): Item<typeof heatPipe> => {
    const built = data.tie ? 1987 : 1964 + ((i * 11) % 26);
    const renewed = i % 9 === 4;
    return {
      row: {
        id: id("heat_pipe", i),
        code: `Т-${String(i + 1).padStart(3, "0")}`,
        diameter_mm: at(bore, i),
        laying: renewed ? "channel_less" : i % 17 === 5 ? "overhead" : "channel",
        insulation: renewed ? "polyurethane" : "mineral_wool",
        insulation_state: renewed ? "dry" : i % 4 === 1 ? "wet" : i % 5 === 0 ? "damaged" : "dry",
        depth_m: i % 17 === 5 && !renewed ? 0 : 1.2,
        condition: renewed ? "good" : built < 1972 ? "poor" : "fair",
        from_node: nodeId(context, net, from),
        to_node: nodeId(context, net, to),
        ...ownership,
        ...sample(renewed ? 2006 : built),
      },
      geometry: lineGeometry(line),
    };
  });
  const degree = degrees(net);
  const valves: Item<typeof heatValve>[] = [];
  net.links.forEach(({ from, line, data }, link) => {
    const kind = at(net.nodes, from).kind;
    if (lineLength(line) < 14 || (kind !== "boiler_house" && at(degree, from) < 3)) return;
    const n = valves.length + 1;
    const chainage = kind === "boiler_house" ? 9 : 2.5;
    valves.push({
      row: {
        id: id("heat_valve", link),
        code: `ТЗ-${String(n).padStart(3, "0")}`,
        kind: n % 6 === 0 ? "ball" : "gate",
        line: "both",
        diameter_mm: at(bore, link),
        // A tie between two boiler houses stays closed until one of them stops.
        normally_closed: data.tie,
        operable: n % 3 === 0 ? n % 4 !== 0 : null,
        proven_on: n % 3 === 0 ? `2013-0${7 + (n % 3)}-1${n % 9}` : null,
        on_link: id("heat_pipe", link),
        chainage_m: chainage,
        ...ownership,
        ...sample(1975),
      },
      geometry: pointGeometry(along(line, chainage).point),
    });
  });
  return [...nodeTables(context, net), table(heatPipe, pipes), table(heatValve, valves)];
}
