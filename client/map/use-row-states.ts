import type { MapLibreMap } from "maplibre-gl";
import { useEffect } from "react";
import { getHovered, onHoverChange } from "#client/state/hover.ts";
import type { Selection } from "#client/state/view-state.ts";
import { getView, onViewChange } from "#client/state/view-store.ts";
import { layerOf } from "#layers/index.ts";
import { sourceOf } from "./style/style-layer.ts";

/** Sets one flag of rows and takes it off those that had it before. A source that comes later is told then. */
function marker(map: MapLibreMap, flag: "selected" | "hovered") {
  let marked: Selection | null = null;
  const set = (selection: Selection | null, value: boolean): void => {
    const layer = selection && layerOf(selection.layer);
    if (!layer || !map.getSource(sourceOf(layer.theme))) return;
    for (const id of selection.ids)
      map.setFeatureState({ source: sourceOf(layer.theme), sourceLayer: layer.id, id }, { [flag]: value });
  };
  return {
    mark(next: Selection | null): void {
      if (next === marked) return;
      set(marked, false);
      marked = next;
      set(marked, true);
    },
    again: () => set(marked, true),
  };
}

/** What is picked and what is pointed at is a state of the drawn rows: no style changes, no tile is drawn anew. */
export function useRowStates(map: MapLibreMap | null): void {
  useEffect(() => {
    if (!map) return;
    const selected = marker(map, "selected");
    const hovered = marker(map, "hovered");
    const showSelection = (): void => selected.mark(getView().selection);
    const showHover = (): void => {
      const row = getHovered();
      hovered.mark(row && { layer: row.layer, ids: [row.id] });
    };
    const again = (event: { sourceDataType?: string }): void => {
      if (event.sourceDataType === "metadata") selected.again();
    };
    showSelection();
    showHover();
    map.on("sourcedata", again);
    const stopView = onViewChange(showSelection);
    const stopHover = onHoverChange(showHover);
    return () => {
      map.off("sourcedata", again);
      stopView();
      stopHover();
      // The map outlives the screen that shows it.
      selected.mark(null);
      hovered.mark(null);
    };
  }, [map]);
}
