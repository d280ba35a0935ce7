import type { StyleSpecification } from "maplibre-gl";
import type { Narrowed } from "#client/state/narrowed.ts";
import { expression } from "./expression.ts";
import { layerIdOf } from "./style-layer.ts";

/** The style with some layers held to some of their rows. */
export function narrow(style: StyleSpecification, narrowed: Narrowed): StyleSpecification {
  if (narrowed.size === 0) return style;
  return {
    ...style,
    layers: style.layers.map((layer) => {
      const ids = narrowed.get(layerIdOf(layer.id));
      if (!ids || layer.type === "background") return layer;
      const isShown = expression("in", ["get", "id"], ["literal", ids]);
      const filters = "filter" in layer && layer.filter ? [layer.filter, isShown] : [isShown];
      return { ...layer, filter: expression("all", ...filters) };
    }),
  };
}
