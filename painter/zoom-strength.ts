import type { Layer } from "#layers/kit/define-layer.ts";
import type { Symbology } from "#layers/kit/symbology.ts";
import { trueWidthField } from "./true-size.ts";

type Stops = readonly (readonly [zoom: number, factor: number])[];

/**
 * How strong a line is at which zoom, as factors on its opacity. A pavement as wide as its street lets the street shine
 * through. Lines of the plan lie along every street and step back where the town is seen from above.
 */
export function lineStrength(layer: Layer, symbology: Symbology): Stops {
  if (layer.theme === "roads" && trueWidthField(layer, symbology) !== null)
    return [
      [15, 1],
      [17, 0.5],
    ];
  if (layer.theme === "general_plan")
    return [
      [14, 0.25],
      [16, 1],
    ];
  return [];
}

/** Straight between two stops. */
export function strengthAt(stops: Stops, zoom: number): number {
  const [first, last] = [stops[0], stops.at(-1)];
  if (!first || !last) return 1;
  const share = Math.max(0, Math.min(1, (zoom - first[0]) / (last[0] - first[0])));
  return first[1] + share * (last[1] - first[1]);
}
