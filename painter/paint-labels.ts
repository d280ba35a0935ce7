import type { Layer } from "#layers/kit/define-layer.ts";
import type { Language } from "#layers/kit/text.ts";
import type { DrawnLayer } from "./drawing.ts";
import type { Frame } from "./frame.ts";
import { labelAreas } from "./label-areas.ts";
import { labelLines } from "./label-lines.ts";
import { labelPoints } from "./label-points.ts";
import { inLabelOrder } from "./label-rules.ts";
import { LabelSheet } from "./label-sheet.ts";
import type { Surface } from "./surface.ts";

/** Writes what there is room for, the most important first. */
export function paintLabels(
  surface: Surface,
  frame: Frame,
  drawn: readonly DrawnLayer[],
  { language, labelled }: { language: Language; labelled: (rows: number) => void },
): void {
  const sheet = new LabelSheet(surface, frame);
  const rowsOf = new Map<Layer, DrawnLayer["rows"]>(drawn.map(({ layer, rows }) => [layer, rows]));
  const crowded = drawn.some(({ layer, rows }) => layer.network?.role === "link" && rows.length > 0);
  // Letters of areas are the key to their colours: they come before everything that has another way to be told.
  const order = [...inLabelOrder([...rowsOf.keys()])].reverse();
  const lettered = order.filter(({ geometry, symbology }) => isArea(geometry) && symbology?.letter);
  for (const layer of [...lettered, ...order.filter((one) => !lettered.includes(one))]) {
    const rows = rowsOf.get(layer) ?? [];
    const { symbology } = layer;
    if (!symbology || rows.length === 0) continue;
    labelled(rows.length);
    if (layer.geometry === "Point") labelPoints(sheet, layer, symbology, rows, language);
    else if (layer.geometry === "LineString")
      labelLines(sheet, layer, symbology, rows, { language, crowded });
    else labelAreas(sheet, layer, symbology, rows, language);
  }
}

const isArea = (geometry: Layer["geometry"]): boolean =>
  geometry === "Polygon" || geometry === "MultiPolygon";
