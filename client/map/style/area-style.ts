import type { Layer } from "#layers/kit/define-layer.ts";
import { isByValue, type Pattern, type Symbology } from "#layers/kit/symbology.ts";
import { colorIn, ground } from "#painter/ground.ts";
import { patternName } from "../sprite/patterns.ts";
import {
  all,
  byValue,
  byZoom,
  colorChannel,
  type Expression,
  expression,
  get,
  hasStatus,
  hot,
  inForce,
  sizeChannel,
} from "./expression.ts";
import type { Look } from "./look.ts";
import { baseOf, type StyleLayer, styleLayerId } from "./style-layer.ts";

export function areaStyle(layer: Layer, symbology: Symbology, look: Look, opacity: number): StyleLayer[] {
  const fillOpacity = (symbology.opacity ?? 1) * opacity;
  const selection = colorIn(ground.selection, look.theme);
  const color = colorChannel(symbology.color, look.theme);
  return [
    {
      ...baseOf(layer),
      id: styleLayerId(layer, "area"),
      type: "fill",
      paint: {
        // An area without a fill shows one only while it is picked or pointed at.
        "fill-color": symbology.opacity === 0 ? selection : color,
        "fill-opacity":
          symbology.opacity === 0
            ? hot(0.12, 0.06, 0)
            : hot(Math.min(1, fillOpacity + 0.14), Math.min(1, fillOpacity + 0.07), fillOpacity),
        "fill-antialias": false,
      },
    },
    ...patternStyle(layer, symbology, look, opacity),
    outlineStyle(layer, symbology, look, opacity),
  ];
}

const hairlineZoom = 15;

function outlineStyle(layer: Layer, symbology: Symbology, { theme }: Look, opacity: number): StyleLayer {
  const color = symbology.outline ? colorIn(symbology.outline, theme) : colorChannel(symbology.color, theme);
  const selection = colorIn(ground.selection, theme);
  const width = sizeChannel(symbology.width ?? 1);
  const hairline = typeof symbology.width === "number" && symbology.width < 1 && symbology.opacity !== 0;
  return {
    ...baseOf(layer),
    // From above, hairlines around thousands of houses cost much and show nothing.
    ...(hairline && { minzoom: Math.max(layer.minZoom, hairlineZoom) }),
    id: styleLayerId(layer, "outline"),
    type: "line",
    layout: { "line-join": "round" },
    paint: {
      "line-color": hot(selection, selection, color),
      "line-width": byZoom(hot(["+", 2, width], ["+", 0.8, width], width)),
      "line-opacity": opacity,
      ...(symbology.dash && { "line-dasharray": [...symbology.dash] }),
    },
  };
}

/** What is only planned is hatched, wherever the layer does not hatch for a reason of its own. */
const isPlanned = (layer: Layer): Expression =>
  layer.fields["planned"]?.kind === "boolean"
    ? expression("any", hasStatus("planned"), ["==", get("planned"), true])
    : hasStatus("planned");

function patternStyle(layer: Layer, symbology: Symbology, look: Look, opacity: number): StyleLayer[] {
  const { pattern } = symbology;
  const ink = symbology.outline
    ? colorIn(symbology.outline, look.theme)
    : colorChannel(symbology.color, look.theme);
  const base = { ...baseOf(layer), id: styleLayerId(layer, "pattern"), type: "fill" as const };
  const paint = { "fill-color": ink, "fill-opacity": 0.55 * opacity };
  if (pattern === undefined || pattern === "none") {
    const filter = all(inForce, isPlanned(layer));
    return [{ ...base, filter, paint: { ...paint, "fill-pattern": patternName("hatch") } }];
  }
  const image = byValue<Pattern, string>(pattern, (name) => (name === "none" ? "" : patternName(name)));
  return [
    {
      ...base,
      filter: isByValue(pattern) ? all(inForce, ["!=", image, ""]) : inForce,
      paint: { ...paint, "fill-pattern": image },
    },
  ];
}
