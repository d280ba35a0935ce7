import type { LayerSpecification } from "maplibre-gl";
import type { Layer } from "#layers/kit/define-layer.ts";
import type { Theme } from "#layers/kit/theme.ts";
import { inForce } from "./expression.ts";

export type StyleLayer = LayerSpecification;

/** One source of vector tiles per theme. */
export const sourceOf = (theme: Theme): string => `theme-${theme}`;

export type StylePart =
  | "area"
  | "pattern"
  | "outline"
  | "casing"
  | "line"
  | "state"
  | "halo"
  | "point"
  | "label"
  | "repeated-label";

/** The part of a style layer's id before the colon is the layer that it draws. */
export const styleLayerId = (layer: Pick<Layer, "id">, part: StylePart): string => `${layer.id}:${part}`;
export const layerIdOf = (styleLayer: string): string => styleLayer.split(":")[0] ?? styleLayer;

export const baseOf = (layer: Layer) => ({
  source: sourceOf(layer.theme),
  "source-layer": layer.id,
  minzoom: layer.minZoom,
  filter: inForce,
});
