import { GeoJSONSource, type LayerSpecification, type MapLibreMap } from "maplibre-gl";
import { type ColorTheme, colorIn, ground } from "#painter/ground.ts";
import type { PlaneGeometry } from "./geometry.ts";
import { expression } from "./style/expression.ts";
import { labelFonts } from "./style/fonts.ts";

/** What a part of a sketch is, which decides how it looks. */
export type SketchRole =
  | "area"
  | "line"
  | "guide"
  | "related"
  | "vertex"
  | "middle"
  | "chosen"
  | "snap"
  | "new-node"
  | "problem"
  | "place"
  | "defect"
  | "difference"
  | "lit"
  | "isolated"
  | "unfed"
  | "valve"
  | "feed"
  | "text";
export type SketchPart = {
  readonly role: SketchRole;
  readonly geometry: PlaneGeometry;
  readonly text?: string;
};

export const sketchPrefix = "sketch-";
const accent = { light: "#0e6b70", dark: "#5cc4c0" } as const;
const cut = { light: "#b3261e", dark: "#ff8f85" } as const;
const dry = { light: "#8a5a00", dark: "#f0bd62" } as const;
const fed = { light: "#1c6b3c", dark: "#77cf97" } as const;
const danger = { light: "#b3261e", dark: "#ff8f85" } as const;

const byRole = (values: Readonly<Partial<Record<SketchRole, unknown>>>, otherwise: unknown) =>
  expression("match", ["get", "role"], ...Object.entries(values).flat(), otherwise);
const roleIn = (...roles: SketchRole[]) => expression("in", ["get", "role"], ["literal", roles]);

function sketchLayers(id: string, theme: ColorTheme): LayerSpecification[] {
  const color = colorIn(accent, theme);
  const selection = colorIn(ground.selection, theme);
  const paper = theme === "light" ? "#ffffff" : "#0b0f13";
  const base = { source: id };
  return [
    {
      ...base,
      id: `${id}-area`,
      type: "fill",
      filter: roleIn("area"),
      paint: { "fill-color": color, "fill-opacity": 0.14 },
    },
    {
      ...base,
      id: `${id}-defect`,
      type: "fill",
      filter: roleIn("defect"),
      paint: {
        "fill-color": colorIn(danger, theme),
        "fill-opacity": 0.45,
        "fill-outline-color": colorIn(danger, theme),
      },
    },
    {
      ...base,
      id: `${id}-lit`,
      type: "fill",
      filter: roleIn("lit"),
      paint: { "fill-color": selection, "fill-opacity": 0.1 },
    },
    {
      ...base,
      id: `${id}-casing`,
      type: "line",
      filter: roleIn("line", "related", "isolated", "unfed"),
      layout: { "line-join": "round", "line-cap": "round" },
      paint: {
        "line-color": paper,
        "line-width": byRole({ isolated: 9, unfed: 9 }, 5),
        "line-opacity": 0.85,
      },
    },
    {
      ...base,
      id: `${id}-line`,
      type: "line",
      filter: roleIn("line", "guide", "related", "difference", "lit"),
      layout: { "line-join": "round" },
      paint: {
        "line-color": byRole({ difference: selection, lit: selection }, color),
        "line-width": byRole({ guide: 1.5, related: 2, difference: 1.5, lit: 3.5 }, 2.5),
        "line-dasharray": byRole({ guide: ["literal", [2, 2]], related: ["literal", [4, 2]] }, [
          "literal",
          [1, 0],
        ]),
      },
    },
    // What is cut off and what is left dry: told apart by dash and letter, not by colour alone.
    {
      ...base,
      id: `${id}-supply`,
      type: "line",
      filter: roleIn("isolated", "unfed"),
      layout: { "line-join": "round" },
      paint: {
        "line-color": byRole({ isolated: colorIn(cut, theme) }, colorIn(dry, theme)),
        "line-width": 5,
        "line-dasharray": byRole({ unfed: ["literal", [1.6, 0.9]] }, ["literal", [1, 0]]),
      },
    },
    {
      ...base,
      id: `${id}-letter`,
      type: "symbol",
      filter: roleIn("isolated", "unfed"),
      layout: {
        "symbol-placement": "line",
        "symbol-spacing": 140,
        "text-field": ["get", "text"],
        "text-font": labelFonts.medium,
        "text-size": 13,
        "text-rotation-alignment": "viewport",
        "text-ignore-placement": true,
      },
      paint: {
        "text-color": byRole({ isolated: colorIn(cut, theme) }, colorIn(dry, theme)),
        "text-halo-color": paper,
        "text-halo-width": 3,
      },
    },
    {
      ...base,
      id: `${id}-point`,
      type: "circle",
      filter: roleIn("vertex", "middle", "chosen", "snap", "new-node", "problem", "place"),
      paint: {
        "circle-radius": byRole(
          { middle: 3.5, chosen: 7, snap: 9, problem: 11, "new-node": 6, place: 7 },
          5.5,
        ),
        "circle-color": byRole({ chosen: color, "new-node": color, place: color }, paper),
        "circle-opacity": byRole({ middle: 0.8, snap: 0, problem: 0 }, 1),
        "circle-stroke-color": byRole(
          {
            problem: colorIn(danger, theme),
            chosen: paper,
            "new-node": paper,
            place: paper,
            snap: selection,
          },
          color,
        ),
        "circle-stroke-width": byRole({ middle: 1.2, problem: 3 }, 2),
      },
    },
    {
      ...base,
      id: `${id}-valve`,
      type: "circle",
      filter: roleIn("valve", "feed"),
      paint: {
        "circle-radius": 11,
        "circle-color": byRole({ valve: colorIn(cut, theme) }, colorIn(fed, theme)),
        "circle-stroke-color": paper,
        "circle-stroke-width": 2,
      },
    },
    {
      ...base,
      id: `${id}-number`,
      type: "symbol",
      filter: roleIn("valve", "feed"),
      layout: {
        "text-field": ["get", "text"],
        "text-font": labelFonts.medium,
        "text-size": 12,
        "text-allow-overlap": true,
        "text-ignore-placement": true,
      },
      paint: { "text-color": paper },
    },
    {
      ...base,
      id: `${id}-text`,
      type: "symbol",
      filter: roleIn("text"),
      layout: {
        "text-field": ["get", "text"],
        "text-font": labelFonts.medium,
        "text-size": 12,
        "text-offset": [0, -1],
        "text-allow-overlap": true,
      },
      paint: {
        "text-color": colorIn(ground.ink, theme),
        "text-halo-color": colorIn(ground.halo, theme),
        "text-halo-width": 2,
      },
    },
  ];
}

/** Drawings of a tool on top of the map, in a small source of their own: the city's tiles stay untouched. */
export type Sketch = { readonly show: (parts: readonly SketchPart[]) => void; readonly remove: () => void };

export function createSketch(map: MapLibreMap, name: string, theme: ColorTheme): Sketch {
  const id = `${sketchPrefix}${name}`;
  const layers = sketchLayers(id, theme);
  map.addSource(id, { type: "geojson", data: { type: "FeatureCollection", features: [] } });
  for (const layer of layers) map.addLayer(layer);
  return {
    show(parts) {
      const source = map.getSource(id);
      if (!(source instanceof GeoJSONSource)) return;
      void source.setData({
        type: "FeatureCollection",
        features: parts.map(({ role, geometry, text }) => ({
          type: "Feature",
          properties: { role, text: text ?? "" },
          geometry: JSON.parse(JSON.stringify(geometry)),
        })),
      });
    },
    remove() {
      // A map that is being taken down has no style any more.
      if (!map.getStyle()) return;
      for (const layer of layers) if (map.getLayer(layer.id)) map.removeLayer(layer.id);
      if (map.getSource(id)) map.removeSource(id);
    },
  };
}
