import type { StyleSpecification } from "maplibre-gl";
import { labelsOf } from "#contract/tiles.ts";
import { layers } from "#layers/index.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import { inPalette } from "#layers/kit/in-palette.ts";
import type { Theme } from "#layers/kit/theme.ts";
import { colorIn, ground } from "#painter/ground.ts";
import { inLabelOrder } from "#painter/label-rules.ts";
import { areaStyle } from "./area-style.ts";
import { labelStyle } from "./label-style.ts";
import { lineStyle } from "./line-style.ts";
import type { Look } from "./look.ts";
import { pointStyle } from "./point-style.ts";
import { type StyleLayer, sourceOf } from "./style-layer.ts";

/** Vector tiles of one theme, as the server offers them to this reader. */
export type TileSource = {
  readonly theme: Theme;
  /** With {z}, {x} and {y}; another version is another address. */
  readonly tiles: string;
  readonly minzoom: number;
  readonly maxzoom: number;
  /** Layers that the tiles hold for this reader. */
  readonly layers: readonly string[];
};

export type MapContent = {
  readonly sources: readonly TileSource[];
  /** Layers that are switched on, with the reader's factor on their opacity. */
  readonly shown: ReadonlyMap<string, number>;
  /** The day of which the map shows the rows in force. */
  readonly date: string;
};

function geometryStyle(layer: Layer, look: Look, opacity: number): StyleLayer[] {
  const { symbology } = layer;
  if (!symbology) return [];
  if (layer.geometry === "Point") return pointStyle(layer, symbology, look, opacity);
  if (layer.geometry === "LineString") return lineStyle(layer, symbology, look, opacity);
  return areaStyle(layer, symbology, look, opacity);
}

/** The whole map as data: what changes is found by comparing two of these. */
export function mapStyle(look: Look, { sources, shown, date }: MapContent): StyleSpecification {
  const available = new Set(sources.flatMap((source) => source.layers));
  const drawn = layers
    .filter((layer) => layer.symbology && available.has(layer.id) && shown.has(layer.id))
    .map((layer) => inPalette(layer, look.palette));
  const crowded = drawn.some((layer) => layer.network?.role === "link");
  const opacityOf = (layer: Layer): number => shown.get(layer.id) ?? 1;
  return {
    version: 8,
    state: { date: { default: date } },
    sources: Object.fromEntries(
      sources.map(({ theme, tiles, minzoom, maxzoom, layers: ids }) => [
        sourceOf(theme),
        {
          type: "vector",
          tiles: [tiles],
          minzoom,
          maxzoom,
          promoteId: Object.fromEntries(
            ids.flatMap((id) => [
              [id, "id"],
              [labelsOf(id), "id"],
            ]),
          ),
        },
      ]),
    ),
    layers: [
      {
        id: "ground",
        type: "background",
        paint: { "background-color": colorIn(ground.paper, look.theme) },
      },
      ...drawn.flatMap((layer) => geometryStyle(layer, look, opacityOf(layer))),
      ...inLabelOrder(drawn).flatMap((layer) =>
        layer.symbology ? labelStyle(layer, layer.symbology, look, opacityOf(layer), crowded) : [],
      ),
    ],
  };
}
