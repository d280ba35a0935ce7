import type { Layer } from "#layers/kit/define-layer.ts";
import { labelFields } from "#layers/kit/row-label.ts";

/** Fields that the painter reads of a row, so that a query can fetch no others. */
export function drawnFields(layer: Layer): readonly string[] {
  const { symbology } = layer;
  const channels = symbology
    ? [
        symbology.color,
        symbology.letter,
        symbology.width,
        symbology.marker,
        symbology.size,
        symbology.pattern,
      ].flatMap((channel) => (typeof channel === "object" && "field" in channel ? [channel.field] : []))
    : [];
  const always = ["status", "accuracy", "synthetic", "planned", "length_m"];
  const names = [...channels, ...labelFields(layer), ...always];
  return [...new Set(names)].filter((name) => Object.hasOwn(layer.fields, name));
}
