import { GeoJSONSource, type LayerSpecification, type MapLibreMap, type PointLike } from "maplibre-gl";
import type { ColorTheme } from "#painter/ground.ts";
import { sketchPrefix } from "./sketch.ts";

/** `lit` is pointed at, `chosen` is open. */
export type DrawnLook = "plain" | "lit" | "chosen";

/** How a drawing looks. Of its layers the one that the pointer meets is named `<source>-<kind>`. */
export type DrawingStyle = {
  readonly kind: "line" | "area";
  readonly layersOf: (source: string, theme: ColorTheme) => readonly LayerSpecification[];
};

/** Told the id of a feature that is clicked. */
type Pick = (id: string) => void;

export type Drawing = {
  readonly show: (features: readonly GeoJSON.Feature[]) => void;
  readonly remove: () => void;
};

const drawings = new Map<string, { readonly kind: DrawingStyle["kind"]; readonly pick: Pick }>();

/** Draws over the city's map what is no row of a layer; each feature has its `id` among its properties. */
export function createDrawing(
  map: MapLibreMap,
  { kind, layersOf }: DrawingStyle,
  { name, theme, pick }: { readonly name: string; readonly theme: ColorTheme; readonly pick: Pick },
): Drawing {
  const source = `${sketchPrefix}${kind}s-${name}`;
  const layers = layersOf(source, theme);
  map.addSource(source, { type: "geojson", data: { type: "FeatureCollection", features: [] } });
  for (const layer of layers) map.addLayer(layer);
  drawings.set(source, { kind, pick });
  return {
    show(features) {
      const drawn = map.getSource(source);
      if (drawn instanceof GeoJSONSource)
        void drawn.setData({ type: "FeatureCollection", features: [...features] });
    },
    remove() {
      drawings.delete(source);
      // A map that is being taken down has no style any more.
      if (!map.getStyle()) return;
      for (const { id } of layers) if (map.getLayer(id)) map.removeLayer(id);
      if (map.getSource(source)) map.removeSource(source);
    },
  };
}

/** What drawings of a kind have at a pixel or in a box of pixels. */
export function drawnAt(
  map: MapLibreMap,
  kind: DrawingStyle["kind"],
  place: PointLike | [PointLike, PointLike],
): { readonly id: string; readonly pick: Pick } | null {
  const layers = [...drawings]
    .filter(([, drawing]) => drawing.kind === kind)
    .map(([source]) => `${source}-${kind}`)
    .filter((id) => map.getLayer(id));
  if (layers.length === 0) return null;
  const [found] = map.queryRenderedFeatures(place, { layers });
  const drawing = drawings.get(found?.source ?? "");
  const id: unknown = found?.properties["id"];
  return drawing && typeof id === "string" ? { id, pick: drawing.pick } : null;
}
