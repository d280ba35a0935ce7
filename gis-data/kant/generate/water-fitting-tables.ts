import { hydrant } from "#layers/water/hydrant.ts";
import { serviceConnection } from "#layers/water/service-connection.ts";
import { waterValve } from "#layers/water/water-valve.ts";
import type { Context } from "./context.ts";
import { at } from "./point.ts";
import { type CityTable, type Item, lineGeometry, pointGeometry, sample, table } from "./rows.ts";
import { connections, hydrants, valves } from "./water-fittings.ts";
import type { WaterNetwork } from "./water-pipes.ts";

const round2 = (value: number): number => Math.round(value * 100) / 100;

const connectionBore = { house: 25, block: 80, standpipe: 32, public_body: 50, business: 50 } as const;

export function waterFittingTables(context: Context, net: WaterNetwork): CityTable[] {
  const { plan, id } = context;
  const ownership = { owner_id: id("organisation", "city"), operator_id: id("organisation", "water_lessee") };
  const valveRows = valves(net).map(({ link, chainage, p }, i): Item<typeof waterValve> => {
    const bore = at(net.links, link).data.diameter;
    // Only a third has been turned lately; of those one in five does not hold.
    const tried = i % 3 === 0;
    return {
      row: {
        id: id("water_valve", i),
        code: `З-${String(i + 1).padStart(3, "0")}`,
        kind: bore >= 300 && i % 2 ? "butterfly" : "gate",
        diameter_mm: bore,
        normally_closed: i % 41 === 17,
        operable: tried ? i % 5 !== 0 : null,
        proven_on: tried ? `201${1 + (i % 3)}-0${4 + (i % 6)}-1${i % 9}` : null,
        turns: Math.round(bore / 10) + 3,
        on_link: id("water_main", link),
        chainage_m: round2(chainage),
        ...ownership,
        ...sample(1962 + ((i * 7) % 28)),
      },
      geometry: pointGeometry(p),
    };
  });
  const hydrantRows = hydrants(net).map(({ link, chainage, p }, i): Item<typeof hydrant> => {
    const tried = i % 4 !== 1;
    return {
      row: {
        id: id("hydrant", i),
        code: `ПГ-${String(i + 1).padStart(3, "0")}`,
        kind: "underground",
        diameter_mm: 125,
        operable: tried ? i % 6 !== 2 : null,
        tested_on: tried ? `2013-0${5 + (i % 5)}-0${1 + (i % 9)}` : null,
        flow_l_s: tried && i % 6 !== 2 ? 5 + ((i * 3) % 9) : null,
        on_link: id("water_main", link),
        chainage_m: round2(chainage),
        ...ownership,
        ...sample(1966 + ((i * 5) % 24)),
      },
      geometry: pointGeometry(p),
    };
  });
  const connectionRows = connections(plan, net).map((c, i): Item<typeof serviceConnection> => {
    const built = c.structure === null ? 1971 : at(plan.structures, c.structure).builtYear;
    return {
      row: {
        id: id("service_connection", i),
        code: `${c.class === "standpipe" ? "КЛ" : "ВВ"}-${String(i + 1).padStart(4, "0")}`,
        building_id: c.structure === null ? null : id("building", c.structure),
        customer_class: c.class,
        residents: c.residents,
        metered: c.metered,
        diameter_mm: connectionBore[c.class],
        material: built > 2003 ? "pe" : "steel",
        account_number: c.class === "standpipe" ? null : `90${String(i + 1).padStart(5, "0")}`,
        on_link: id("water_main", c.link),
        chainage_m: round2(c.chainage),
        ...ownership,
        ...sample(Math.max(1955, built)),
      },
      geometry: lineGeometry(c.line),
    };
  });
  return [
    table(waterValve, valveRows),
    table(hydrant, hydrantRows),
    table(serviceConnection, connectionRows),
  ];
}
