import { addCorner, dropCorner, moveCorner, type Tiling } from "#geometry/tiling.ts";
import type { Position } from "../geometry.ts";
import {
  cutRef,
  isCutting,
  leastVertices,
  type Ring,
  type RingRef,
  ringOf,
  type Shape,
  type VertexRef,
} from "./shape.ts";

/** One step of a person's work on a shape. */
export type Edit =
  | { readonly do: "add"; readonly at: Position }
  | { readonly do: "move"; readonly vertex: VertexRef; readonly to: Position }
  | { readonly do: "insert"; readonly vertex: VertexRef; readonly at: Position }
  | { readonly do: "remove"; readonly vertex: VertexRef }
  | { readonly do: "take-back" }
  | { readonly do: "finish" }
  | { readonly do: "open-hole"; readonly part: number }
  | { readonly do: "open-part" }
  | { readonly do: "open-cut" }
  | { readonly do: "shift"; readonly by: Position }
  | {
      readonly do: "take";
      readonly shape: Shape;
      /** The same on another shape, where the areas around have changed meanwhile. */
      readonly again?: (shape: Shape) => Shape;
    };

function withRing(shape: Shape, ref: RingRef, ring: Ring): Shape {
  if (ref.part === cutRef.part) return { ...shape, cut: ring };
  const parts = shape.parts.map((rings, part) =>
    part === ref.part ? rings.map((old, index) => (index === ref.ring ? ring : old)) : rings,
  );
  return { ...shape, parts };
}

/** Rings that nobody has drawn: a hole that was begun and left, a part whose outline is gone. */
function withoutEmpty(shape: Shape): Shape {
  const parts = shape.parts
    .map((rings) => rings.filter((ring, index) => index === 0 || ring.length > 0))
    .filter((rings, index) => index === 0 || (rings[0]?.length ?? 0) > 0);
  return { ...shape, parts };
}

function add(shape: Shape, at: Position): Shape {
  if (shape.type === "Point") return { ...shape, parts: [[[at]]], open: null };
  return shape.open ? withRing(shape, shape.open, [...ringOf(shape, shape.open), at]) : shape;
}

const withoutCut = ({ cut: _cut, ...shape }: Shape): Shape => ({ ...shape, open: null });

function finish(shape: Shape): Shape {
  if (!shape.open) return shape;
  // What the line divides is known to whoever knows the plane; here it is only given up.
  if (isCutting(shape)) return withoutCut(shape);
  const length = ringOf(shape, shape.open).length;
  const isFirst = shape.open.part === 0 && shape.open.ring === 0;
  if (length >= leastVertices(shape.type)) return { ...shape, open: null };
  // A further ring with too few vertices is given up; the first one waits for the rest.
  return isFirst ? shape : { ...withoutEmpty(withRing(shape, shape.open, [])), open: null };
}

/** Below the least number of vertices a hole or a further part goes as a whole; the first outline stays. */
function remove(shape: Shape, vertex: VertexRef): Shape {
  const ring = ringOf(shape, vertex);
  if (vertex.index >= ring.length) return shape;
  const rest = ring.toSpliced(vertex.index, 1);
  if (shape.open || rest.length >= leastVertices(shape.type)) return withRing(shape, vertex, rest);
  if (vertex.part === 0 && vertex.ring === 0 && shape.parts.length === 1) return shape;
  if (vertex.ring > 0) return withoutEmpty(withRing(shape, vertex, []));
  return { ...shape, parts: shape.parts.toSpliced(vertex.part, 1) };
}

function takeBack(shape: Shape): Shape {
  if (!shape.open) return shape;
  const ring = ringOf(shape, shape.open);
  if (ring.length > 0) return withRing(shape, shape.open, ring.slice(0, -1));
  if (isCutting(shape)) return withoutCut(shape);
  const isFirst = shape.open.part === 0 && shape.open.ring === 0;
  return isFirst ? shape : { ...withoutEmpty(shape), open: null };
}

const shifted = (shape: Shape, [x, y]: Position): Shape => ({
  ...shape,
  parts: shape.parts.map((rings) => rings.map((ring) => ring.map(([a, b]): Position => [a + x, b + y]))),
});

/** What a step on this shape does to the areas around it, which share its vertices and sides. */
function withOthers(before: Shape, after: Shape, change: (others: Tiling) => Tiling): Shape {
  return before.others && after !== before ? { ...after, others: change(before.others) } : after;
}

function insert(shape: Shape, vertex: VertexRef, at: Position): Shape {
  const ring = ringOf(shape, vertex);
  const from = ring[(vertex.index + ring.length - 1) % ring.length];
  const to = ring[vertex.index % ring.length];
  const next = withRing(shape, vertex, ring.toSpliced(vertex.index, 0, at));
  return from && to ? withOthers(shape, next, (others) => addCorner(others, [from, to], at)) : next;
}

function move(shape: Shape, vertex: VertexRef, to: Position): Shape {
  const ring = ringOf(shape, vertex);
  const from = ring[vertex.index];
  if (!from) return shape;
  const next = withRing(shape, vertex, ring.with(vertex.index, to));
  return withOthers(shape, next, (others) => moveCorner(others, from, to));
}

/** The shape after a step; the same shape where the step does nothing. */
export function applyEdit(shape: Shape, edit: Edit): Shape {
  switch (edit.do) {
    case "add":
      return add(shape, edit.at);
    case "move":
      return move(shape, edit.vertex, edit.to);
    case "insert":
      return insert(shape, edit.vertex, edit.at);
    case "remove": {
      const gone = ringOf(shape, edit.vertex)[edit.vertex.index];
      return withOthers(shape, remove(shape, edit.vertex), (others) =>
        gone ? dropCorner(others, gone) : others,
      );
    }
    case "take-back":
      return takeBack(shape);
    case "finish":
      return finish(shape);
    case "open-hole": {
      const rings = shape.parts[edit.part];
      if (!rings || shape.open || !shape.type.endsWith("Polygon")) return shape;
      const parts = shape.parts.with(edit.part, [...rings, []]);
      return { ...shape, parts, open: { part: edit.part, ring: rings.length } };
    }
    case "open-part":
      if (shape.open || shape.type !== "MultiPolygon") return shape;
      return { ...shape, parts: [...shape.parts, [[]]], open: { part: shape.parts.length, ring: 0 } };
    case "open-cut":
      return shape.open || !shape.type.endsWith("Polygon") ? shape : { ...shape, open: cutRef, cut: [] };
    case "shift":
      return shifted(shape, edit.by);
    case "take":
      return edit.shape;
  }
}
