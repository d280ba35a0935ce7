import { isPlaneGeometry, type PlaneGeometry } from "#client/map/geometry.ts";
import type { Entry } from "#client/state/outbox/entry.ts";
import { setView } from "#client/state/view-store.ts";
import { type NewAnchor, newRemark } from "#contract/remarks.ts";
import { type AboutRow, startCorrection } from "./new-anchor.ts";

type Place = { readonly row: AboutRow | null; readonly shape: PlaneGeometry | null };

/** Of an object that is gone its place is left: a remark can still be written about that. */
function placeOf(anchor: NewAnchor, gone: boolean): Place {
  if (anchor.type === "shape")
    return { row: null, shape: isPlaneGeometry(anchor.geometry) ? anchor.geometry : null };
  const { layer, id, at } = anchor;
  if (gone) return { row: null, shape: at ? { type: "Point", coordinates: at } : null };
  return { row: { layer, id, at: at ?? null }, shape: null };
}

/** Takes a remark that the server has refused back into its form, with its words and its place. */
export function correctRemark(entry: Entry): void {
  const { id, kind, text, anchor, variant_id } = newRemark.parse(entry.body);
  const { row, shape } = placeOf(anchor, entry.problem?.status === 404);
  setView({ workspace: "plan" });
  startCorrection({ id, kind, text, variant: variant_id }, row, shape);
}
