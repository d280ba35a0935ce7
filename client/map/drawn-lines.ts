import type { ExpressionSpecification, LayerSpecification, MapLibreMap, PointLike } from "maplibre-gl";
import { GeoJSONSource } from "maplibre-gl";
import type { Hex } from "#layers/kit/symbology.ts";
import { type ColorTheme, colorIn, ground } from "#painter/ground.ts";
import type { Position } from "./geometry.ts";
import { sketchPrefix } from "./sketch.ts";
import { labelFonts } from "./style/fonts.ts";

/** A line that a feature draws over the city's map, with the letter of its kind as on paper. */
export type DrawnLine = {
  readonly id: string;
  readonly path: readonly Position[];
  readonly color: Hex;
  /** Of the letter, where the line's own colour would be hard to read. */
  readonly ink?: Hex;
  readonly letter: string;
  /** Pixels; left out: 5. */
  readonly width?: number;
  /** `lit` is pointed at, `chosen` is open. */
  readonly look: "plain" | "lit" | "chosen";
};

/** Told of lines of one drawing; null is that the pointer has left them. */
export type LineListener = {
  readonly point: (id: string | null) => void;
  readonly pick: (id: string) => void;
};

const prefix = `${sketchPrefix}lines-`;
const listeners = new Map<string, LineListener>();

/** Pixels beside the line's own width. */
const wide = (plain: number, lit: number, chosen: number): ExpressionSpecification => [
  "+",
  ["coalesce", ["get", "width"], 5],
  ["match", ["get", "look"], "lit", lit, "chosen", chosen, plain],
];

function layersOf(source: string, theme: ColorTheme, lettersFrom: number): LayerSpecification[] {
  const paper = colorIn(ground.casing, theme);
  const layout = { "line-join": "round", "line-cap": "round" } as const;
  return [
    {
      id: `${source}-casing`,
      source,
      type: "line",
      layout,
      paint: {
        "line-color": ["match", ["get", "look"], "plain", paper, colorIn(ground.selection, theme)],
        "line-width": wide(3, 7, 9),
      },
    },
    {
      id: `${source}-line`,
      source,
      type: "line",
      layout,
      paint: { "line-color": ["get", "color"], "line-width": wide(0, 2, 3) },
    },
    {
      id: `${source}-letter`,
      source,
      type: "symbol",
      minzoom: lettersFrom,
      layout: {
        "symbol-placement": "line-center",
        "text-field": ["get", "letter"],
        "text-font": labelFonts.medium,
        "text-size": 13,
        "text-rotation-alignment": "viewport",
        "text-ignore-placement": true,
      },
      paint: {
        "text-color": ["coalesce", ["get", "ink"], ["get", "color"]],
        "text-halo-color": paper,
        "text-halo-width": 3,
      },
    },
  ];
}

export type DrawnLines = {
  readonly show: (lines: readonly DrawnLine[]) => void;
  readonly remove: () => void;
};

/** `lettersFrom`: the zoom from which letters are drawn. */
export function createDrawnLines(
  map: MapLibreMap,
  name: string,
  theme: ColorTheme,
  listener: LineListener,
  lettersFrom = 0,
): DrawnLines {
  const source = `${prefix}${name}`;
  const layers = layersOf(source, theme, lettersFrom);
  map.addSource(source, { type: "geojson", data: { type: "FeatureCollection", features: [] } });
  for (const layer of layers) map.addLayer(layer);
  listeners.set(source, listener);
  return {
    show(lines) {
      const drawn = map.getSource(source);
      if (!(drawn instanceof GeoJSONSource)) return;
      void drawn.setData({
        type: "FeatureCollection",
        features: lines.map(({ path, ...properties }) => ({
          type: "Feature",
          properties,
          geometry: { type: "LineString", coordinates: path.map(([x, y]) => [x, y]) },
        })),
      });
    },
    remove() {
      listeners.delete(source);
      // A map that is being taken down has no style any more.
      if (!map.getStyle()) return;
      for (const { id } of layers) if (map.getLayer(id)) map.removeLayer(id);
      if (map.getSource(source)) map.removeSource(source);
    },
  };
}

/** The drawn line in a box of pixels, which lies over every row of the city. */
export function drawnLineIn(
  map: MapLibreMap,
  box: [PointLike, PointLike],
): { readonly id: string; readonly listener: LineListener } | null {
  const layers = [...listeners.keys()].map((source) => `${source}-line`).filter((id) => map.getLayer(id));
  if (layers.length === 0) return null;
  const [found] = map.queryRenderedFeatures(box, { layers });
  const listener = listeners.get(found?.source ?? "");
  const id: unknown = found?.properties["id"];
  return listener && typeof id === "string" ? { id, listener } : null;
}

/** Nothing that is drawn is pointed at any more. */
export function leaveDrawnLines(): void {
  for (const { point } of listeners.values()) point(null);
}
