import type { StyleSpecification } from "maplibre-gl";
import type { Narrowed } from "#client/state/narrowed.ts";
import { expression } from "./expression.ts";
import { layerIdOf } from "./style-layer.ts";

/** The style with one layer held to some of its rows. */
export function narrow(style: StyleSpecification, narrowed: Narrowed | null): StyleSpecification {
  if (narrowed === null) return style;
  const isShown = expression("in", ["get", "id"], ["literal", narrowed.ids]);
  return {
    ...style,
    layers: style.layers.map((layer) => {
      if (layerIdOf(layer.id) !== narrowed.layer || layer.type === "background") return layer;
      const filters = "filter" in layer && layer.filter ? [layer.filter, isShown] : [isShown];
      return { ...layer, filter: expression("all", ...filters) };
    }),
  };
}
