import { building } from "./base/building.ts";
import { cityBoundary } from "./base/city-boundary.ts";
import { facility } from "./base/facility.ts";
import { parcel } from "./base/parcel.ts";
import { quarter } from "./base/quarter.ts";
import { railway } from "./base/railway.ts";
import { street } from "./base/street.ts";
import { planItem } from "./council/plan-item.ts";
import { planWork } from "./council/plan-work.ts";
import { aryk } from "./drainage/aryk.ts";
import { culvert } from "./drainage/culvert.ts";
import { drain } from "./drainage/drain.ts";
import { drainWell } from "./drainage/drain-well.ts";
import { drainageNode } from "./drainage/drainage-node.ts";
import { observationWell } from "./drainage/observation-well.ts";
import { functionalZone } from "./general-plan/functional-zone.ts";
import { investmentSite } from "./general-plan/investment-site.ts";
import { plannedObject } from "./general-plan/planned-object.ts";
import { redLine } from "./general-plan/red-line.ts";
import { remark } from "./general-plan/remark.ts";
import { greenArea } from "./greening/green-area.ts";
import { plantingSite } from "./greening/planting-site.ts";
import { tree } from "./greening/tree.ts";
import { boilerHouse } from "./heating/boiler-house.ts";
import { heatChamber } from "./heating/heat-chamber.ts";
import { heatConsumer } from "./heating/heat-consumer.ts";
import { heatJunction } from "./heating/heat-junction.ts";
import { heatPipe } from "./heating/heat-pipe.ts";
import { heatValve } from "./heating/heat-valve.ts";
import type { Layer } from "./kit/define-layer.ts";
import type { Theme } from "./kit/theme.ts";
import { digPermit } from "./operations/dig-permit.ts";
import { fault } from "./operations/fault.ts";
import { fundingSource } from "./registers/funding-source.ts";
import { heatNorm } from "./registers/heat-norm.ts";
import { heatSeason } from "./registers/heat-season.ts";
import { indicator } from "./registers/indicator.ts";
import { measure } from "./registers/measure.ts";
import { norm } from "./registers/norm.ts";
import { organisation } from "./registers/organisation.ts";
import { planVariant } from "./registers/plan-variant.ts";
import { programme } from "./registers/programme.ts";
import { species } from "./registers/species.ts";
import { tariff } from "./registers/tariff.ts";
import { unitPrice } from "./registers/unit-price.ts";
import { waterSystemData } from "./registers/water-system-data.ts";
import { waterVolume } from "./registers/water-volume.ts";
import { crossing } from "./roads/crossing.ts";
import { roadSection } from "./roads/road-section.ts";
import { sidewalk } from "./roads/sidewalk.ts";
import { streetLight } from "./roads/street-light.ts";
import { liftStation } from "./sewer/lift-station.ts";
import { manhole } from "./sewer/manhole.ts";
import { outfall } from "./sewer/outfall.ts";
import { sewerJunction } from "./sewer/sewer-junction.ts";
import { sewerPipe } from "./sewer/sewer-pipe.ts";
import { gasPipe } from "./utilities/gas-pipe.ts";
import { powerLine } from "./utilities/power-line.ts";
import { telecomLine } from "./utilities/telecom-line.ts";
import { hydrant } from "./water/hydrant.ts";
import { pumpStation } from "./water/pump-station.ts";
import { serviceConnection } from "./water/service-connection.ts";
import { waterJunction } from "./water/water-junction.ts";
import { waterMain } from "./water/water-main.ts";
import { waterSource } from "./water/water-source.ts";
import { waterTank } from "./water/water-tank.ts";
import { waterValve } from "./water/water-valve.ts";
import { waterZone } from "./water/water-zone.ts";

/** Every layer of the city. The order is the drawing order, from the ground up: areas, lines, points; registers come last. */
export const layers: readonly Layer[] = [
  functionalZone,
  quarter,
  greenArea,
  parcel,
  investmentSite,
  waterZone,
  street,
  roadSection,
  sidewalk,
  building,
  railway,
  redLine,
  cityBoundary,
  aryk,
  drain,
  culvert,
  sewerPipe,
  heatPipe,
  serviceConnection,
  waterMain,
  telecomLine,
  powerLine,
  gasPipe,
  planItem,
  digPermit,
  plantingSite,
  tree,
  crossing,
  streetLight,
  drainageNode,
  sewerJunction,
  heatJunction,
  waterJunction,
  manhole,
  heatChamber,
  heatConsumer,
  heatValve,
  waterValve,
  hydrant,
  observationWell,
  drainWell,
  outfall,
  liftStation,
  boilerHouse,
  waterTank,
  pumpStation,
  waterSource,
  facility,
  plannedObject,
  remark,
  fault,
  organisation,
  planVariant,
  norm,
  tariff,
  unitPrice,
  fundingSource,
  planWork,
  programme,
  measure,
  indicator,
  waterVolume,
  waterSystemData,
  heatSeason,
  heatNorm,
  species,
];

const layerById: ReadonlyMap<string, Layer> = new Map(layers.map((layer) => [layer.id, layer]));

export const layerOf = (id: string): Layer | undefined => layerById.get(id);

export const layersOfTheme = (theme: Theme): readonly Layer[] =>
  layers.filter((layer) => layer.theme === theme);
