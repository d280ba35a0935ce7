import Flatbush from "flatbush";
import { type PlaneGeometry, type Position, pathsOf } from "../geometry.ts";
import type { Plane, Projection } from "../projections.ts";

/** A stored row that a drawing may hold on to. */
export type SnapFeature = {
  readonly layer: string;
  readonly id: string;
  readonly role: "node" | "link" | "other";
  readonly geometry: PlaneGeometry;
};
/** Where a pointer is caught, and by what. */
export type Snap = {
  readonly at: Position;
  readonly kind: "node" | "vertex" | "edge";
  readonly layer: string;
  readonly id: string;
};
export type SnapOptions = {
  readonly reachM: number;
  /** Fittings sit on links: nothing else catches them. */
  readonly linksOnly?: boolean;
  /** The row that is being changed does not catch itself. */
  readonly except?: string | null;
  /** Neighbours that move along do not catch with what they were before. */
  readonly exceptLayer?: string | null;
};

type Item =
  | { readonly kind: "vertex"; readonly at: Position; readonly plane: Plane; readonly feature: SnapFeature }
  | { readonly kind: "edge"; readonly a: Plane; readonly b: Plane; readonly feature: SnapFeature };

/** Ends of pipes belong on nodes; corners come before sides, because a side is always near a corner. */
const ranks = { node: 0, vertex: 1, edge: 2 } as const satisfies Record<Snap["kind"], number>;

function itemsOf(features: readonly SnapFeature[], toPlane: Projection["toPlane"]): Item[] {
  const items: Item[] = [];
  for (const feature of features) {
    for (const path of pathsOf(feature.geometry)) {
      let before: Plane | null = null;
      for (const at of path) {
        const plane = toPlane(at);
        items.push({ kind: "vertex", at, plane, feature });
        if (before) items.push({ kind: "edge", a: before, b: plane, feature });
        before = plane;
      }
    }
  }
  return items;
}

function footOf([ax, ay]: Plane, [bx, by]: Plane, [x, y]: Plane): Plane {
  const [dx, dy] = [bx - ax, by - ay];
  const share = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1)));
  return [ax + share * dx, ay + share * dy];
}

/** Finds what catches a pointer among thousands of vertices and sides in well under a millisecond. */
export class SnapIndex {
  readonly #projection: Projection;
  readonly #items: readonly Item[];
  readonly #boxes: Flatbush | null;

  constructor(features: readonly SnapFeature[], projection: Projection) {
    this.#projection = projection;
    this.#items = itemsOf(features, projection.toPlane);
    this.#boxes = this.#items.length > 0 ? new Flatbush(this.#items.length) : null;
    for (const item of this.#items) {
      const [a, b] = item.kind === "vertex" ? [item.plane, item.plane] : [item.a, item.b];
      this.#boxes?.add(
        Math.min(a[0], b[0]),
        Math.min(a[1], b[1]),
        Math.max(a[0], b[0]),
        Math.max(a[1], b[1]),
      );
    }
    this.#boxes?.finish();
  }

  snap(
    pointer: Position,
    { reachM, linksOnly = false, except = null, exceptLayer = null }: SnapOptions,
  ): Snap | null {
    const [x, y] = this.#projection.toPlane(pointer);
    const near = this.#boxes?.search(x - reachM, y - reachM, x + reachM, y + reachM) ?? [];
    let best: { snap: Snap; rank: number; distance: number } | null = null;
    for (const index of near) {
      const item = this.#items[index];
      if (!item || item.feature.id === except || item.feature.layer === exceptLayer) continue;
      if (linksOnly && item.feature.role !== "link") continue;
      const plane = item.kind === "vertex" ? item.plane : footOf(item.a, item.b, [x, y]);
      const distance = Math.hypot(plane[0] - x, plane[1] - y);
      if (distance > reachM) continue;
      const kind = item.kind === "vertex" && item.feature.role === "node" ? "node" : item.kind;
      // On a link any place is as good as its corners.
      const rank = linksOnly ? 0 : ranks[kind];
      if (best && (rank > best.rank || (rank === best.rank && distance >= best.distance))) continue;
      const at = item.kind === "vertex" ? item.at : this.#projection.toDegrees(plane);
      best = { rank, distance, snap: { at, kind, layer: item.feature.layer, id: item.feature.id } };
    }
    return best?.snap ?? null;
  }
}
