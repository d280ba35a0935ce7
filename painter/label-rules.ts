import type { Layer } from "#layers/kit/define-layer.ts";
import { isByValue, type Symbology } from "#layers/kit/symbology.ts";

/** Above everything: names that people find their way by. Below: numbers of houses, codes of areas. */
function rankOf(layer: Layer): number {
  if (layer.geometry === "Point") return layer.named ? 5 : 3;
  if (layer.geometry === "LineString") return layer.theme === "base" ? 4 : 2;
  return layer.symbology?.letter ? 1 : 0;
}

/** The least important first: where two labels collide, the later one stays. */
export const inLabelOrder = (layers: readonly Layer[]): readonly Layer[] =>
  layers
    .map((layer, index) => ({ layer, index }))
    .sort((one, other) => rankOf(one.layer) - rankOf(other.layer) || one.index - other.index)
    .map(({ layer }) => layer);

/** Whether a label begins with a code of its own ("В1 …"), so that the letter of the line is not written twice. */
const beginsWithCode = (layer: Layer): boolean => !layer.label.startsWith("{");

/** Whether the label of a line says what its letter says: by a code of its own ("В1 …") or in words ("asphalt 9.0"). */
export const saysLetter = (layer: Layer, { letter }: Symbology): boolean =>
  beginsWithCode(layer) ||
  (!layer.network && letter !== undefined && isByValue(letter) && layer.label.includes(`{${letter.field}}`));

/* Zooms from which something is written. On paper the zoom is that of the scale (scale.ts). */

export const isStreetName = ({ geometry, theme }: Layer): boolean =>
  geometry === "LineString" && theme === "base";

/** Where the whole label of a line follows its mere letter. */
export const wholeLineLabelZoom = ({ minZoom }: Layer): number => Math.max(minZoom + 3, 16);

export function lineLabelZoom(layer: Layer): number {
  const { minZoom, labelMinZoom, network, theme } = layer;
  if (labelMinZoom !== undefined) return labelMinZoom;
  if (isStreetName(layer)) return Math.max(minZoom + 2, 13);
  // The surface of a road is told by its colour; letters on every block would drown the names of the streets.
  return network || theme !== "roads" ? Math.max(minZoom + 1, 14) : wholeLineLabelZoom(layer);
}

/** Names early, labels as on paper from where drawings have them, mere codes only where there is room. */
export function pointLabelZoom({ labelMinZoom, named, label, minZoom }: Layer): number {
  if (labelMinZoom !== undefined) return labelMinZoom;
  if (named) return Math.max(minZoom + 1, 14.5);
  return label === "{code}" ? Math.max(minZoom + 3, 18.5) : Math.max(minZoom + 2, 17);
}

/** An area smaller than this on the screen, in square pixels, would be hidden under its own label. */
export const leastLabelledPixels = 1400;

export const areaLabelZoom = ({ labelMinZoom, minZoom }: Layer): number =>
  labelMinZoom ?? Math.max(minZoom + 2, 13);

/** From here on an area is called by its whole label beside its letter. */
export const wholeAreaLabelZoom = (layer: Layer): number => areaLabelZoom(layer) + 2.5;
