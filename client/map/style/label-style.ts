import { labelsOf } from "#contract/tiles.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import type { Color, Symbology } from "#layers/kit/symbology.ts";
import type { Text } from "#layers/kit/text.ts";
import { type ColorTheme, colorIn, ground, inkOf } from "#painter/ground.ts";
import {
  areaLabelZoom,
  isStreetName,
  leastLabelledPixels,
  lineLabelZoom,
  pointLabelZoom,
  saysLetter,
  wholeAreaLabelZoom,
  wholeLineLabelZoom,
} from "#painter/label-rules.ts";
import { all, byValue, type Expression, expression, get, inForce } from "./expression.ts";
import { labelFonts } from "./fonts.ts";
import { labelText } from "./label.ts";
import type { Look } from "./look.ts";
import { baseOf, type StyleLayer, styleLayerId } from "./style-layer.ts";

const themeInk = (symbology: Symbology, theme: ColorTheme): string | Expression =>
  byValue<Color, string>(symbology.color, (color) => inkOf(colorIn(color, theme), theme));

const letterText = (letter: NonNullable<Symbology["letter"]>, look: Look): string | Expression =>
  byValue<Text, string>(letter, (text) => text[look.language]);

const halo = (theme: ColorTheme, width: number) => ({
  "text-halo-color": colorIn(ground.halo, theme),
  "text-halo-width": width,
  "text-halo-blur": 0.4,
});

/**
 * `crowded`: pipes lie in the middle of the streets, so that a street's name stands beside it; so does that of a railway,
 * whose track would run through it.
 */
export function labelStyle(
  layer: Layer,
  symbology: Symbology,
  look: Look,
  opacity: number,
  crowded: boolean,
): StyleLayer[] {
  if (layer.geometry === "LineString") return [lineLabel(layer, symbology, look, opacity, crowded)];
  if (layer.geometry === "Point") return [pointLabel(layer, look, opacity)];
  return areaLabels(layer, symbology, look, opacity);
}

function lineLabel(
  layer: Layer,
  symbology: Symbology,
  look: Look,
  opacity: number,
  crowded: boolean,
): StyleLayer {
  const { theme } = look;
  const isStreet = isStreetName(layer);
  const label = labelText(layer, look.language);
  const letter = symbology.letter ? letterText(symbology.letter, look) : "";
  const whole =
    letter === "" || saysLetter(layer, symbology) ? label : expression("concat", letter, " ", label);
  return {
    ...baseOf(layer),
    id: styleLayerId(layer, "label"),
    type: "symbol",
    minzoom: lineLabelZoom(layer),
    layout: {
      "symbol-placement": "line",
      "symbol-spacing": isStreet ? 340 : 220,
      // The longest street says its name first.
      "symbol-sort-key": expression("-", ["to-number", get("length_m"), 0]),
      "text-field":
        isStreet || letter === ""
          ? whole
          : expression("step", ["zoom"], letter, wholeLineLabelZoom(layer), whole),
      "text-font": isStreet ? labelFonts.medium : labelFonts.regular,
      "text-size": isStreet
        ? expression("interpolate", ["linear"], ["zoom"], 13, 10.5, 16, 12, 18, 14)
        : expression("interpolate", ["linear"], ["zoom"], 14, 10, 18, 11.5),
      ...(isStreet && (crowded || symbology.dash) && { "text-offset": [0, -1.05] }),
      "text-max-angle": 30,
      "text-padding": isStreet ? 6 : 3,
    },
    paint: {
      "text-color": isStreet ? colorIn(ground.quietInk, theme) : themeInk(symbology, theme),
      "text-opacity": Math.max(opacity, 0.3),
      ...halo(theme, isStreet ? 1.2 : 1.5),
    },
  };
}

function pointLabel(layer: Layer, look: Look, opacity: number): StyleLayer {
  return {
    ...baseOf(layer),
    id: styleLayerId(layer, "label"),
    type: "symbol",
    minzoom: pointLabelZoom(layer),
    layout: {
      "text-field": labelText(layer, look.language),
      "text-font": layer.named ? labelFonts.medium : labelFonts.regular,
      "text-size": expression("interpolate", ["linear"], ["zoom"], 14, 10.5, 18, 12),
      "text-variable-anchor": ["top", "bottom", "left", "right"],
      "text-radial-offset": expression("interpolate", ["linear"], ["zoom"], 14, 0.7, 18, 1.1),
      "text-max-width": layer.named ? 9 : 16,
      "text-padding": 4,
    },
    paint: {
      "text-color": colorIn(ground.ink, look.theme),
      "text-opacity": Math.max(opacity, 0.3),
      ...halo(look.theme, 1.4),
    },
  };
}

/** Half a screen. Of a larger area one may see a part far from its label. */
const mostAreaPixels = 500_000;

/** Who looks at a part of a large area knows its name, but not what colour stands for what: each tile repeats a letter. */
function areaLabels(layer: Layer, symbology: Symbology, look: Look, opacity: number): StyleLayer[] {
  const { theme } = look;
  const label = labelText(layer, look.language);
  const letter = symbology.letter ? letterText(symbology.letter, look) : "";
  const text =
    letter === ""
      ? label
      : expression("step", ["zoom"], letter, wholeAreaLabelZoom(layer), ["concat", letter, "\n", label]);
  const pixels = ["/", ["*", ["to-number", get("area_m2"), 0], ["^", 4, ["zoom"]]], look.metresPerPixel ** 2];
  const shared = {
    ...baseOf(layer),
    type: "symbol" as const,
    minzoom: areaLabelZoom(layer),
    layout: {
      "text-field": text,
      "text-font": letter === "" && !layer.named ? labelFonts.regular : labelFonts.medium,
      "text-size": expression("interpolate", ["linear"], ["zoom"], 13, 10.5, 17, 12),
      "text-max-width": 7,
      "text-padding": 4,
    },
    paint: {
      "text-color": colorIn(layer.named || letter !== "" ? ground.ink : ground.quietInk, theme),
      "text-opacity": Math.max(opacity, 0.3) * (layer.theme === "base" ? 0.85 : 1),
      ...halo(theme, 1.2),
    },
  };
  const once: StyleLayer = {
    ...shared,
    id: styleLayerId(layer, "label"),
    "source-layer": labelsOf(layer.id),
    filter: all(inForce, [">=", pixels, leastLabelledPixels], ["<=", pixels, mostAreaPixels]),
  };
  const repeated: StyleLayer = {
    ...shared,
    id: styleLayerId(layer, "repeated-label"),
    filter: all(inForce, [">", pixels, mostAreaPixels]),
  };
  return letter === "" ? [once] : [once, repeated];
}
