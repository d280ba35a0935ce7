import type { Layer } from "#layers/kit/define-layer.ts";
import type { Marker, Symbology } from "#layers/kit/symbology.ts";
import { colorIn, ground } from "#painter/ground.ts";
import { hasTrueSize } from "#painter/true-size.ts";
import { markerName, markerRadius } from "../sprite/markers.ts";
import { byValue, byZoom, colorChannel, expression, get, hot, sizeChannel } from "./expression.ts";
import type { Look } from "./look.ts";
import { baseOf, type StyleLayer, styleLayerId } from "./style-layer.ts";

/** A crown grows with the houses around it; a sign only grows until it is easy to see. */
const crownFactors = { 12: 0.15, 15: 0.35, 16: 0.65, 18: 1.9, 20: 5 } as const;

export function pointStyle(
  layer: Layer,
  symbology: Symbology,
  { theme }: Look,
  opacity: number,
): StyleLayer[] {
  const strength = (symbology.opacity ?? 1) * opacity;
  const radius = sizeChannel(symbology.size ?? 4);
  const selection = colorIn(ground.selection, theme);
  const atZoom = (value: unknown) =>
    hasTrueSize(layer, symbology) ? byZoom(value, crownFactors) : byZoom(value);
  return [
    {
      ...baseOf(layer),
      id: styleLayerId(layer, "halo"),
      type: "circle",
      // An icon's size cannot know the state, a circle's can: without one it has no size and costs nothing.
      paint: {
        "circle-radius": atZoom(hot(["+", 5, radius], ["+", 3.5, radius], 0)),
        "circle-color": selection,
        "circle-opacity": hot(0.3, 0.18, 0),
        "circle-stroke-color": selection,
        "circle-stroke-width": hot(2.5, 1.5, 0),
      },
    },
    {
      ...baseOf(layer),
      id: styleLayerId(layer, "point"),
      type: "symbol",
      layout: {
        "icon-image": byValue<Marker, string>(symbology.marker ?? "circle", markerName),
        "icon-size": atZoom(["/", radius, markerRadius]),
        "icon-allow-overlap": true,
        "icon-ignore-placement": true,
      },
      paint: {
        "icon-color": colorChannel(symbology.color, theme),
        "icon-halo-color": colorIn(ground.casing, theme),
        "icon-halo-width": expression("interpolate", ["linear"], ["zoom"], 14, 0.5, 17, 1.1),
        "icon-opacity": expression(
          "match",
          ["coalesce", get("status"), ""],
          "planned",
          0.6 * strength,
          "out_of_service",
          0.4 * strength,
          strength,
        ),
      },
    },
  ];
}
