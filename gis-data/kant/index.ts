import { buildingAddresses, buildingTable } from "./generate/buildings.ts";
import { cityPlan } from "./generate/city-plan.ts";
import { contextOf } from "./generate/context.ts";
import { drainageTables } from "./generate/drainage.ts";
import { ditchNetwork } from "./generate/drainage-network.ts";
import { drainNetwork } from "./generate/drains.ts";
import { facilityTable } from "./generate/facilities.ts";
import { heatTables } from "./generate/heat.ts";
import { heatNetwork } from "./generate/heat-network.ts";
import { heatNormTable } from "./generate/heat-norms.ts";
import { heatSeasonTable } from "./generate/heat-seasons.ts";
import { lightTable } from "./generate/lights.ts";
import { normTables } from "./generate/norms.ts";
import { organisationTable } from "./generate/organisations.ts";
import { otherNetworkTables } from "./generate/other-networks.ts";
import { parcelTable } from "./generate/parcels.ts";
import { plannedZones, planTables } from "./generate/plan-changes.ts";
import { programmeTables } from "./generate/programmes.ts";
import { quarterTable } from "./generate/quarters.ts";
import { railwayTable } from "./generate/railway.ts";
import { random } from "./generate/random.ts";
import { crossingTable, roadSectionTable, sidewalkTable } from "./generate/roads.ts";
import { router } from "./generate/router.ts";
import type { CityTable } from "./generate/rows.ts";
import { sewerTables } from "./generate/sewer.ts";
import { gradeSewer, peopleAtManholes, sewered } from "./generate/sewer-levels.ts";
import { sewerNetwork } from "./generate/sewer-network.ts";
import { speciesTable } from "./generate/species.ts";
import { streetTable } from "./generate/streets.ts";
import { greenAreaTable, treeTables } from "./generate/trees.ts";
import { waterTables } from "./generate/water.ts";
import { waterFittingTables } from "./generate/water-fitting-tables.ts";
import { waterNetwork } from "./generate/water-network.ts";
import { waterSystemTable, waterVolumeTable } from "./generate/water-volumes.ts";
import { waterZoneTable } from "./generate/water-zones.ts";
import { boundaryTable, existingZones, planVariantTable, zoneTable } from "./generate/zones.ts";

/** The year the strategy was written. */
export const citySeed = 2014;

/** The sample city, table by table in loading order: what is referred to comes before what refers to it. */
export function generateCity(seed: number = citySeed): CityTable[] {
  const plan = cityPlan(seed);
  const context = contextOf(plan);
  const places = buildingAddresses(context);
  const zones = existingZones(context);
  const trenches = router(plan);
  const sewer = sewerNetwork(plan);
  const joined = sewered(plan, sewer);
  gradeSewer(sewer, peopleAtManholes(plan, sewer, joined));
  const heat = heatNetwork(plan, trenches);
  const water = waterNetwork(plan, trenches);
  return [
    organisationTable(context),
    ...programmeTables(context),
    ...normTables(context),
    heatNormTable(context),
    speciesTable(context),
    boundaryTable(context),
    planVariantTable(context),
    zoneTable(context, zones, plannedZones(context, zones)),
    streetTable(context),
    railwayTable(context),
    ...planTables(context),
    quarterTable(context),
    parcelTable(context, places),
    buildingTable(context, places, joined),
    facilityTable(context),
    ...waterTables(context, water),
    ...waterFittingTables(context, water),
    ...sewerTables(context, sewer),
    ...heatTables(context, heat),
    heatSeasonTable(context),
    ...drainageTables(context, ditchNetwork(plan, random(seed + 2)), drainNetwork(plan)),
    roadSectionTable(context),
    sidewalkTable(context),
    lightTable(context),
    crossingTable(context),
    greenAreaTable(context),
    ...treeTables(context),
    ...otherNetworkTables(context),
    waterZoneTable(context),
    waterVolumeTable(context),
    waterSystemTable(context),
  ];
}
