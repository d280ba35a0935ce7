import type { Layer } from "./define-layer.ts";

/** `screen`: calm colours that leave the map readable. `norm`: those of printed plans, where the layer has them. */
export const palettes = ["screen", "norm"] as const;
export type Palette = (typeof palettes)[number];

const made = new WeakMap<Layer, Layer>();

/** The layer in the colours that the reader prefers; always the same object, so that nothing is made anew with every look. */
export function inPalette(layer: Layer, palette: Palette): Layer {
  const { symbology } = layer;
  if (palette === "screen" || !symbology?.normColor) return layer;
  const known = made.get(layer);
  if (known) return known;
  const coloured = { ...layer, symbology: { ...symbology, color: symbology.normColor } };
  made.set(layer, coloured);
  return coloured;
}
