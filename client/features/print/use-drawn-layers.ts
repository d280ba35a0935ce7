import { useCity, usePerson } from "#client/api/session.ts";
import { useTilesets } from "#client/map/tilesets.ts";
import { usePrinting } from "#client/state/printing.ts";
import { useViewState } from "#client/state/view-store.ts";
import { layerShown } from "#client/state/workspace.ts";
import { rolesMayRead } from "#contract/rights.ts";
import { layers } from "#layers/index.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import { isDrawnAt, zoomOfScale } from "#painter/frame.ts";

/** Rows that are printed without the others stand out on it. */
const isGround = ({ theme }: Layer): boolean => theme === "base";

/** What the map shows now, or of rows by themselves the ground under them, split by whether the paper's scale can hold it. */
export function useDrawnLayers(): { readonly drawn: readonly Layer[]; readonly leftOut: readonly Layer[] } {
  const view = useViewState();
  const person = usePerson();
  const latitude = useCity().centre[1];
  const { scale, feature, rows } = usePrinting();
  const offered = new Set((useTilesets() ?? []).flatMap((tileset) => tileset.layers));
  const roles = person?.roles ?? (["public"] as const);
  const zoom = zoomOfScale(scale, latitude);
  const chosen = layers.filter(
    (layer) =>
      layer.symbology &&
      offered.has(layer.id) &&
      rolesMayRead(roles, layer) &&
      (rows
        ? isGround(layer) || layer.id === rows.layer
        : layerShown(view, layer) || layer.id === feature?.layer),
  );
  const isDrawn = (layer: Layer): boolean => layer.id === feature?.layer || isDrawnAt(layer, zoom);
  return {
    drawn: chosen.filter(isDrawn),
    leftOut: chosen.filter((layer) => !isDrawn(layer)),
  };
}
