import type { z } from "zod";
import type { FaultNetwork, newFault } from "#contract/faults.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import { fault } from "#layers/operations/fault.ts";
import { type Identity, mayRead } from "#server/platform/auth/identity.ts";
import type { Queryable } from "#server/platform/db/database.ts";
import { type Asset, assetRow, boundaryAnswer, selectAsset, selectInCity } from "./asset-queries.ts";
import type { PlaceContext } from "./place-context.ts";
import {
  assetOfAnotherNetwork,
  assetTooFar,
  beyondEnd,
  farthestM,
  noSuchAsset,
  outsideCity,
} from "./place-refusals.ts";

export type Position = readonly [number, number];
type AssetPlace = NonNullable<z.output<typeof newFault>["asset"]>;

/** While nobody has drawn the boundary, the city's box stands for it. */
export async function checkInCity(tx: Queryable, at: Position, { city }: PlaceContext): Promise<void> {
  const answer = await tx.first(boundaryAnswer, selectInCity(at));
  const [west, south, east, north] = city.bbox;
  const inBox = at[0] >= west && at[0] <= east && at[1] >= south && at[1] <= north;
  if (answer?.known ? !answer.inside : !inBox) throw outsideCity(at);
}

/** Layers of the network whose rows can be broken. */
export const brokenLayers = (
  layers: readonly Layer[],
  identity: Identity,
  networks: readonly FaultNetwork[],
): Layer[] =>
  layers.filter(
    (layer) => networks.some((network) => layer.network?.name === network) && mayRead(identity, layer),
  );

/** The asset with what of it matters that day. Throws for one that cannot be what is broken at the place. */
export async function findAsset(
  tx: Queryable,
  { layer: name, id, chainage_m: chainage }: AssetPlace,
  at: Position,
  network: FaultNetwork,
  { layers, identity, city }: PlaceContext,
): Promise<Asset> {
  const layer = layers.find((known) => known.id === name);
  if (!layer || !mayRead(identity, layer)) throw noSuchAsset(id);
  if (layer.network?.name !== network)
    throw assetOfAnotherNetwork(layer, fault.fields.network.values[network]);
  const asset = await tx.first(
    assetRow,
    selectAsset(layer, id, { at, chainage: chainage ?? null, srid: city.metric_srid }),
  );
  if (!asset) throw noSuchAsset(id);
  if (chainage !== undefined && asset.length_m !== null && chainage > asset.length_m + 0.01)
    throw beyondEnd(chainage, asset.length_m);
  if (asset.distance_m > farthestM) throw assetTooFar(asset.distance_m);
  return asset;
}

const knownMaterials: Readonly<Record<string, unknown>> = fault.fields.asset_material.values;
const oldestYears = fault.fields.asset_age_years.max;

/** Whole years from building to the year of the fault; null is unknown, as is an age below 0. */
export const ageOf = (builtYear: number | null, year: number): number | null => {
  const age = builtYear === null ? null : year - builtYear;
  return age !== null && age >= 0 && age <= oldestYears ? age : null;
};

/** The asset as it is frozen in a row of a fault; null frees the fault of any. */
export const assetColumns = (asset: Asset | null, year: number) => ({
  asset_layer: asset?.layer ?? null,
  asset_id: asset?.id ?? null,
  asset_code: asset?.code ?? null,
  chainage_m: asset?.chainage_m ?? null,
  asset_material:
    asset?.material != null && Object.hasOwn(knownMaterials, asset.material) ? asset.material : null,
  asset_diameter_mm: asset?.diameter_mm ?? null,
  asset_age_years: asset ? ageOf(asset.built_year, year) : null,
});
