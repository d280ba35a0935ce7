import type { ExpressionSpecification, LayerSpecification, SymbolLayerSpecification } from "maplibre-gl";
import { useMemo } from "react";
import type { Hex } from "#layers/kit/symbology.ts";
import { type ColorTheme, colorIn, ground } from "#painter/ground.ts";
import { insideOf } from "#painter/inside-area.ts";
import type { DrawingStyle, DrawnLook } from "./drawing.ts";
import type { Position } from "./geometry.ts";
import { labelFonts } from "./style/fonts.ts";
import { useDrawing } from "./use-drawing.ts";

type Rings = readonly (readonly Position[])[];

/** An area that a feature draws over the city's map. */
export type DrawnArea = {
  readonly id: string;
  readonly parts: readonly Rings[];
  readonly color: Hex;
  readonly name: string;
  /** Written on it, so that the colour is never alone. */
  readonly figure: string;
  readonly look: DrawnLook;
};

/** From here there is room for names as well; a city on a telephone is smaller. */
const namesFromZoom = 12.4;

const byLook = (plain: number, lit: number, chosen: number): ExpressionSpecification => [
  "match",
  ["get", "look"],
  "lit",
  lit,
  "chosen",
  chosen,
  plain,
];

/** Two layers, because a text that changes with the zoom is made anew at whole zooms only. */
const labelOf = (
  id: string,
  source: string,
  theme: ColorTheme,
  text: ExpressionSpecification,
): SymbolLayerSpecification => ({
  id,
  source,
  type: "symbol",
  filter: ["has", "figure"],
  layout: {
    "text-field": text,
    "text-font": labelFonts.medium,
    "text-size": ["interpolate", ["linear"], ["zoom"], 12.5, 11, 14, 13],
    "text-line-height": 1.2,
    // Neighbours leave a name little room.
    "text-max-width": 7,
    "text-allow-overlap": true,
    "text-ignore-placement": true,
  },
  paint: {
    "text-color": colorIn(ground.ink, theme),
    "text-halo-color": colorIn(ground.halo, theme),
    "text-halo-width": 2,
  },
});

const layersOf = (source: string, theme: ColorTheme): LayerSpecification[] => [
  {
    id: `${source}-area`,
    source,
    type: "fill",
    filter: ["!", ["has", "figure"]],
    paint: { "fill-color": ["get", "color"], "fill-opacity": byLook(0.62, 0.74, 0.74) },
  },
  {
    id: `${source}-edge`,
    source,
    type: "line",
    filter: ["!", ["has", "figure"]],
    layout: { "line-join": "round" },
    paint: {
      "line-color": [
        "match",
        ["get", "look"],
        "plain",
        colorIn(ground.casing, theme),
        colorIn(ground.selection, theme),
      ],
      "line-width": byLook(1.5, 2.5, 3.5),
    },
  },
  { ...labelOf(`${source}-figure`, source, theme, ["get", "figure"]), maxzoom: namesFromZoom },
  {
    ...labelOf(`${source}-label`, source, theme, ["concat", ["get", "name"], "\n", ["get", "figure"]]),
    minzoom: namesFromZoom,
  },
];

const open = (ring: readonly Position[]): [number, number][] => ring.map(([x, y]) => [x, y]);

/** The middle of the largest room that an area has for its label. A degree is longer to the north than to the east; at this size that moves the label little. */
function labelPlace(parts: readonly Rings[]): [number, number] | null {
  const rooms = parts.flatMap((rings) => {
    const inside = insideOf(rings.map((ring) => ({ points: open(ring), closed: true })));
    return inside ? [inside] : [];
  });
  const [widest] = rooms.sort((one, other) => other.room - one.room);
  return widest ? [widest.at[0], widest.at[1]] : null;
}

/** The areas themselves, and a point for each label. */
const featuresOf = (areas: readonly DrawnArea[]): GeoJSON.Feature[] =>
  areas.flatMap(({ id, parts, color, name, figure, look }) => {
    const at = labelPlace(parts);
    const area: GeoJSON.Feature = {
      type: "Feature",
      properties: { id, color, look },
      geometry: { type: "MultiPolygon", coordinates: parts.map((rings) => rings.map(open)) },
    };
    if (!at) return [area];
    return [
      area,
      { type: "Feature", properties: { id, name, figure }, geometry: { type: "Point", coordinates: at } },
    ];
  });

const style: DrawingStyle = { kind: "area", layersOf };

/** Draws areas while the component is shown. Areas and `pick` must keep their identity while they are the same. */
export function useDrawnAreas(name: string, areas: readonly DrawnArea[], pick: (id: string) => void): void {
  useDrawing(
    name,
    style,
    useMemo(() => featuresOf(areas), [areas]),
    pick,
  );
}
