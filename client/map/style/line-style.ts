import type { Layer } from "#layers/kit/define-layer.ts";
import type { Symbology } from "#layers/kit/symbology.ts";
import { colorIn, ground, lightness } from "#painter/ground.ts";
import { stateDashes } from "#painter/states.ts";
import { trueWidthField } from "#painter/true-size.ts";
import { lineStrength } from "#painter/zoom-strength.ts";
import {
  all,
  byZoom,
  colorChannel,
  type Expression,
  expression,
  get,
  hasStatus,
  hot,
  inForce,
  sizeChannel,
  valuesOf,
} from "./expression.ts";
import type { Look } from "./look.ts";
import { baseOf, type StyleLayer, styleLayerId } from "./style-layer.ts";

const inState = expression("any", hasStatus("planned"), hasStatus("out_of_service"), [
  "==",
  get("accuracy"),
  "schematic",
]);
const stateDash = expression(
  "case",
  hasStatus("planned"),
  ["literal", stateDashes.planned],
  hasStatus("out_of_service"),
  ["literal", stateDashes.out_of_service],
  ["literal", stateDashes.schematic],
);

/** Lines as light as the paper, such as streets, get a darker edge; all others one of the paper's colour. */
function casingColor(symbology: Symbology, { theme }: Look): string {
  const light = valuesOf(symbology.color).every((color) => lightness(colorIn(color, "light")) > 0.85);
  return colorIn(light ? ground.curb : ground.casing, theme);
}

/** Tiles of zoom 17, the last one, reach 8 pixels over their edge: what is wider than twice that would be cut off there. */
const widestM = ({ metresPerPixel }: Look): number => (16 * metresPerPixel) / 2 ** 17;

/** Pipes keep the width of their class at every zoom, because nobody could see them otherwise. */
function widthAt(
  layer: Layer,
  symbology: Symbology,
  look: Look,
  dress: (width: unknown) => unknown,
): Expression {
  const size = sizeChannel(symbology.width ?? 1.5);
  const field = trueWidthField(layer, symbology);
  if (field === null) return byZoom(dress(size));
  const unknown = typeof symbology.width === "object" ? symbology.width.unknown : 1;
  const metres = ["min", ["to-number", ["get", field], unknown], widestM(look)];
  const pixelsAt20 = ["/", metres, look.metresPerPixel / 2 ** 20];
  return expression(
    "interpolate",
    ["exponential", 2],
    ["zoom"],
    ...[11, dress(["*", 0.16, size])],
    ...[13, dress(["*", 0.36, size])],
    ...[15, dress(["*", 0.75, size])],
    ...[16, dress(size)],
    ...[20, dress(pixelsAt20)],
  );
}

function opacityOf(layer: Layer, symbology: Symbology, strength: number) {
  const stops = lineStrength(layer, symbology).flatMap(([zoom, factor]) => [zoom, strength * factor]);
  return {
    "line-opacity": stops.length > 0 ? expression("interpolate", ["linear"], ["zoom"], ...stops) : strength,
  };
}

export function lineStyle(layer: Layer, symbology: Symbology, look: Look, opacity: number): StyleLayer[] {
  const selection = colorIn(ground.selection, look.theme);
  const strength = (symbology.opacity ?? 1) * opacity;
  const edge = symbology.casing ? (look.theme === "light" ? 1.8 : 1.6) : 0;
  const plus = (extra: number) => (width: unknown) => ["+", extra, width];
  const paint = {
    "line-color": colorChannel(symbology.color, look.theme),
    "line-width": widthAt(layer, symbology, look, (width) => width),
    ...opacityOf(layer, symbology, strength),
  };
  return [
    {
      ...baseOf(layer),
      id: styleLayerId(layer, "casing"),
      type: "line",
      layout: { "line-join": "round", "line-cap": "round" },
      paint: {
        "line-color": hot(selection, selection, symbology.casing ? casingColor(symbology, look) : selection),
        "line-width": widthAt(layer, symbology, look, (width) =>
          hot(plus(6)(width), plus(4)(width), symbology.casing ? plus(edge)(width) : 0),
        ),
        "line-opacity": Math.min(strength, 0.85),
      },
    },
    {
      ...baseOf(layer),
      id: styleLayerId(layer, "line"),
      type: "line",
      filter: all(inForce, ["!", inState]),
      layout: { "line-join": "round" },
      paint: { ...paint, ...(symbology.dash && { "line-dasharray": [...symbology.dash] }) },
    },
    // A dash by row is drawn by a slower shader, which the many plain lines are spared.
    {
      ...baseOf(layer),
      id: styleLayerId(layer, "state"),
      type: "line",
      filter: all(inForce, inState),
      layout: { "line-join": "round" },
      paint: { ...paint, "line-dasharray": stateDash },
    },
  ];
}
