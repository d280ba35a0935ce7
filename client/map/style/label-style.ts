import type { Layer } from "#layers/kit/define-layer.ts";
import type { Color, Hex, Symbology } from "#layers/kit/symbology.ts";
import type { Text } from "#layers/kit/text.ts";
import { all, byValue, type Expression, expression, get, inForce, isByValue } from "./expression.ts";
import { labelFonts } from "./fonts.ts";
import { beginsWithCode, labelText } from "./label.ts";
import { type ColorTheme, colorIn, ground, type Look } from "./look.ts";
import { baseOf, type StyleLayer, styleLayerId } from "./style-layer.ts";

/** The colour of a line drawn towards ink, so that a yellow code is still read on paper. */
function inkOf(color: Hex, theme: ColorTheme): string {
  const ink = colorIn(ground.ink, theme);
  const channel = (hex: Hex, at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  const mixed = [1, 3, 5].map((at) => Math.round(0.55 * channel(color, at) + 0.45 * channel(ink, at)));
  return `#${mixed.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}

const themeInk = (symbology: Symbology, theme: ColorTheme): string | Expression =>
  byValue<Color, string>(symbology.color, (color) => inkOf(colorIn(color, theme), theme));

const letterText = (letter: NonNullable<Symbology["letter"]>, look: Look): string | Expression =>
  byValue<Text, string>(letter, (text) => text[look.language]);

/** Above everything: names that people find their way by. Below: numbers of houses, codes of areas. */
function rankOf(layer: Layer): number {
  if (layer.geometry === "Point") return layer.named ? 5 : 3;
  if (layer.geometry === "LineString") return layer.theme === "base" ? 4 : 2;
  return layer.symbology?.letter ? 1 : 0;
}

/** In the order in which labels are drawn: where two collide, MapLibre keeps the later one. */
export const inLabelOrder = (layers: readonly Layer[]): readonly Layer[] =>
  layers
    .map((layer, index) => ({ layer, index }))
    .sort((one, other) => rankOf(one.layer) - rankOf(other.layer) || one.index - other.index)
    .map(({ layer }) => layer);

const halo = (theme: ColorTheme, width: number) => ({
  "text-halo-color": colorIn(ground.halo, theme),
  "text-halo-width": width,
  "text-halo-blur": 0.4,
});

/** `crowded`: pipes lie in the middle of the streets, so that a street's name stands beside it. */
export function labelStyle(
  layer: Layer,
  symbology: Symbology,
  look: Look,
  opacity: number,
  crowded: boolean,
): StyleLayer {
  if (layer.geometry === "LineString") return lineLabel(layer, symbology, look, opacity, crowded);
  if (layer.geometry === "Point") return pointLabel(layer, look, opacity);
  return areaLabel(layer, symbology, look, opacity);
}

/** Whether the label of a line says what its letter says: by a code of its own ("В1 …") or in words ("asphalt 9.0"). */
const saysLetter = (layer: Layer, { letter }: Symbology): boolean =>
  beginsWithCode(layer) ||
  (!layer.network && letter !== undefined && isByValue(letter) && layer.label.includes(`{${letter.field}}`));

function lineLabel(
  layer: Layer,
  symbology: Symbology,
  look: Look,
  opacity: number,
  crowded: boolean,
): StyleLayer {
  const { theme } = look;
  const isStreet = layer.theme === "base";
  const label = labelText(layer, look.language);
  const letter = symbology.letter ? letterText(symbology.letter, look) : "";
  const whole =
    letter === "" || saysLetter(layer, symbology) ? label : expression("concat", letter, " ", label);
  const labelsFrom = Math.max(layer.minZoom + 3, 16);
  // The surface of a road is told by its colour; letters on every block would drown the names of the streets.
  const lettersFrom = layer.network || layer.theme !== "roads" ? Math.max(layer.minZoom + 1, 14) : labelsFrom;
  return {
    ...baseOf(layer),
    id: styleLayerId(layer, "label"),
    type: "symbol",
    minzoom: layer.labelMinZoom ?? (isStreet ? Math.max(layer.minZoom + 2, 13) : lettersFrom),
    layout: {
      "symbol-placement": "line",
      "symbol-spacing": isStreet ? 340 : 220,
      // The longest street says its name first.
      "symbol-sort-key": expression("-", ["to-number", get("length_m"), 0]),
      "text-field":
        isStreet || letter === "" ? whole : expression("step", ["zoom"], letter, labelsFrom, whole),
      "text-font": isStreet ? labelFonts.medium : labelFonts.regular,
      "text-size": isStreet
        ? expression("interpolate", ["linear"], ["zoom"], 13, 10.5, 16, 12, 18, 14)
        : expression("interpolate", ["linear"], ["zoom"], 14, 10, 18, 11.5),
      ...(isStreet && crowded && { "text-offset": [0, -1.05] }),
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

/** Names early, labels as on paper from where drawings have them, mere codes only where there is room. */
function pointLabelZoom({ labelMinZoom, named, label, minZoom }: Layer): number {
  if (labelMinZoom !== undefined) return labelMinZoom;
  if (named) return Math.max(minZoom + 1, 14.5);
  return label === "{code}" ? Math.max(minZoom + 3, 18.5) : Math.max(minZoom + 2, 17);
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

/** Areas smaller than this on the screen would be hidden under their own label. */
const leastAreaPixels = 1400;
/** Who looks at a part of an area this large knows where he is; each tile would repeat its name. */
const mostAreaPixels = 500_000;

function areaLabel(layer: Layer, symbology: Symbology, look: Look, opacity: number): StyleLayer {
  const { theme } = look;
  const label = labelText(layer, look.language);
  const letter = symbology.letter ? letterText(symbology.letter, look) : "";
  const from = layer.labelMinZoom ?? Math.max(layer.minZoom + 2, 13);
  const text =
    letter === "" ? label : expression("step", ["zoom"], letter, from + 2.5, ["concat", letter, "\n", label]);
  const pixels = ["/", ["*", ["to-number", get("area_m2"), 0], ["^", 4, ["zoom"]]], look.metresPerPixel ** 2];
  const fits = [[">=", pixels, leastAreaPixels], ...(letter === "" ? [["<=", pixels, mostAreaPixels]] : [])];
  return {
    ...baseOf(layer),
    id: styleLayerId(layer, "label"),
    type: "symbol",
    minzoom: from,
    filter: all(inForce, ...fits),
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
}
