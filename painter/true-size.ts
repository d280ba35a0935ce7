import type { Layer } from "#layers/kit/define-layer.ts";
import type { Symbology } from "#layers/kit/symbology.ts";

const isInMetres = (layer: Layer, name: string): boolean => {
  const field = layer.fields[name];
  return field?.kind === "number" && field.unit === "m";
};

/** Streets and pavements have a width of their own on the ground; everything around them is drawn to scale, and so are they. */
export const trueWidthField = (layer: Layer, { width }: Symbology): string | null => {
  if (typeof width !== "object" || (layer.theme !== "base" && layer.theme !== "roads")) return null;
  return isInMetres(layer, width.field) ? width.field : null;
};

/** A crown has a size on the ground; a sign is as large as it must be to be seen. */
export const hasTrueSize = (layer: Layer, { size }: Symbology): boolean =>
  typeof size === "object" && isInMetres(layer, size.field);
