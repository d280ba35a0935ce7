import { isPlaneGeometry } from "#client/map/geometry.ts";
import type { Entry } from "#client/state/outbox/entry.ts";
import { setView } from "#client/state/view-store.ts";
import { newRemark } from "#contract/remarks.ts";
import { startCorrection } from "./new-anchor.ts";

/** Takes a remark that the server has refused back into its form, with its words and its place. */
export function correctRemark(entry: Entry): void {
  const { id, kind, text, anchor, variant_id } = newRemark.parse(entry.body);
  setView({ workspace: "plan" });
  const about = anchor.type === "row" ? { layer: anchor.layer, id: anchor.id, at: anchor.at ?? null } : null;
  const shape = anchor.type === "shape" && isPlaneGeometry(anchor.geometry) ? anchor.geometry : null;
  startCorrection({ id, kind, text, variant: variant_id }, about, shape);
}
