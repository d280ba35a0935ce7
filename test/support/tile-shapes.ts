import type { VectorTileFeature } from "@mapbox/vector-tile";
import { classifyRings, VectorTile } from "@mapbox/vector-tile";
import { PbfReader } from "pbf";

type Position = readonly [number, number];

export type DecodedFeature = {
  readonly properties: Readonly<Record<string, string | number | boolean>>;
  /** GeoJSON in tile units, rings closed, y down. */
  readonly geometry: { readonly type: string; readonly coordinates: unknown };
};

/** What a map client reads out of a tile: layers in their order, features in theirs. */
export function decodeTile(tile: Uint8Array): Map<string, DecodedFeature[]> {
  const { layers } = new VectorTile(new PbfReader(tile));
  return new Map(
    Object.entries(layers).map(([name, layer]) => [
      name,
      Array.from({ length: layer.length }, (_, index) => decode(layer.feature(index))),
    ]),
  );
}

function decode(feature: VectorTileFeature): DecodedFeature {
  const paths = feature.loadGeometry();
  const positions = (path: readonly { x: number; y: number }[]): Position[] => path.map(({ x, y }) => [x, y]);
  const geometry =
    feature.type === 1
      ? { type: "MultiPoint", coordinates: paths.flatMap(positions) }
      : feature.type === 2
        ? { type: "MultiLineString", coordinates: paths.map(positions) }
        : { type: "MultiPolygon", coordinates: classifyRings(paths).map((rings) => rings.map(positions)) };
  return { properties: { ...feature.properties }, geometry };
}
