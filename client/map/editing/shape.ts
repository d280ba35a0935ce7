import type { Tiling } from "#geometry/tiling.ts";
import { type GeometryType, type PlaneGeometry, type Position, samePlace } from "../geometry.ts";

/** The vertices of a line or an outline; an outline does not repeat its first vertex at its end. */
export type Ring = readonly Position[];
export type RingRef = { readonly part: number; readonly ring: number };
export type VertexRef = RingRef & { readonly index: number };

/** A geometry while somebody works on it. A point is one vertex, a line one ring, an area an outline and its holes. */
export type Shape = {
  readonly type: GeometryType;
  readonly parts: readonly (readonly Ring[])[];
  /** The ring that grows with the next vertex; null when nothing is being drawn. */
  readonly open: RingRef | null;
  /** The line that is being drawn through an area to divide it. */
  readonly cut?: Ring;
  /** All other areas of a layer that fills its boundary: shared vertices move with this one's. */
  readonly others?: Tiling;
};

/** The place of the dividing line among the rings, so that it is drawn like one. */
export const cutRef: RingRef = { part: -1, ring: 0 };
export const isCutting = ({ open }: Pick<Shape, "open">): boolean => open?.part === cutRef.part;

export const emptyShape = (type: GeometryType): Shape => ({
  type,
  parts: [[[]]],
  open: { part: 0, ring: 0 },
});

const isArea = (type: GeometryType): boolean => type === "Polygon" || type === "MultiPolygon";

export const leastVertices = (type: GeometryType): number =>
  type === "Point" ? 1 : type === "LineString" ? 2 : 3;

/** Vertices that the ring being drawn needs before it can end. */
export const verticesNeeded = (shape: Shape): number => (isCutting(shape) ? 2 : leastVertices(shape.type));

export const ringOf = (shape: Shape, { part, ring }: RingRef): Ring =>
  part === cutRef.part ? (shape.cut ?? []) : (shape.parts[part]?.[ring] ?? []);

export const isClosedRing = (shape: Shape, { part, ring }: RingRef): boolean =>
  isArea(shape.type) && !(shape.open?.part === part && shape.open.ring === ring);

function withoutLast(ring: Ring): Ring {
  return ring.length > 1 && samePlace(ring[0], ring.at(-1)) ? ring.slice(0, -1) : ring;
}

export function shapeOf(geometry: PlaneGeometry): Shape {
  switch (geometry.type) {
    case "Point":
      return { type: "Point", parts: [[[geometry.coordinates]]], open: null };
    case "LineString":
      return { type: "LineString", parts: [[geometry.coordinates]], open: null };
    case "Polygon":
      return { type: "Polygon", parts: [geometry.coordinates.map(withoutLast)], open: null };
    case "MultiPolygon":
      return {
        type: "MultiPolygon",
        parts: geometry.coordinates.map((part) => part.map(withoutLast)),
        open: null,
      };
  }
}

const closed = (ring: Ring): Position[] => (ring[0] ? [...ring, ring[0]] : []);

/** What would be stored: rings that have too few vertices so far are left out. Null until there is something. */
export function geometryOf({ type, parts }: Shape): PlaneGeometry | null {
  if (!isArea(type)) {
    const ring = parts[0]?.[0] ?? [];
    if (type === "Point") return ring[0] ? { type: "Point", coordinates: ring[0] } : null;
    return ring.length >= 2 ? { type: "LineString", coordinates: ring } : null;
  }
  const areas = parts
    .filter(([outline]) => outline !== undefined && outline.length >= 3)
    .map((rings) => rings.filter((ring) => ring.length >= 3).map(closed));
  const [first] = areas;
  if (!first) return null;
  return type === "Polygon" ? { type, coordinates: first } : { type: "MultiPolygon", coordinates: areas };
}

/** Every vertex with its place in the shape, in drawing order. */
export function* verticesOf(shape: Shape): Generator<{ readonly ref: VertexRef; readonly at: Position }> {
  for (const [part, rings] of shape.parts.entries()) {
    for (const [ring, vertices] of rings.entries()) {
      for (const [index, at] of vertices.entries()) yield { ref: { part, ring, index }, at };
    }
  }
}

/** The middle of every edge, where a new vertex can be pulled out; `ref` is the place that it would take. */
export function* midpointsOf(shape: Shape): Generator<{ readonly ref: VertexRef; readonly at: Position }> {
  for (const [part, rings] of shape.parts.entries()) {
    for (const [ring, vertices] of rings.entries()) {
      const edges = isClosedRing(shape, { part, ring }) ? vertices.length : vertices.length - 1;
      for (let index = 0; index < edges; index++) {
        const from = vertices[index];
        const to = vertices[(index + 1) % vertices.length];
        if (from && to) {
          const at: Position = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
          yield { ref: { part, ring, index: index + 1 }, at };
        }
      }
    }
  }
}
