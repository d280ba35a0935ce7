import { buildingAddresses, buildingTable } from "./generate/buildings.ts";
import { cityPlan } from "./generate/city-plan.ts";
import { contextOf } from "./generate/context.ts";
import { organisationTable } from "./generate/organisations.ts";
import type { CityTable } from "./generate/rows.ts";
import { streetTable } from "./generate/streets.ts";
import { waterTables } from "./generate/water.ts";
import { waterNetwork } from "./generate/water-network.ts";
import { boundaryTable, existingZones, planVariantTable, zoneTable } from "./generate/zones.ts";

/** The year the strategy was written. */
export const citySeed = 2014;

/** The sample city, table by table in loading order: what is referred to comes before what refers to it. */
export function generateCity(seed: number = citySeed): CityTable[] {
  const plan = cityPlan(seed);
  const context = contextOf(plan);
  const zones = existingZones(context);
  const water = waterNetwork(plan);
  return [
    organisationTable(context),
    boundaryTable(context),
    planVariantTable(context),
    zoneTable(context, zones, zones),
    streetTable(context),
    buildingTable(context, buildingAddresses(context)),
    ...waterTables(context, water),
  ];
}
