import { considerShape, type Draft } from "#client/state/editing.ts";
import { isPlaneGeometry, type PlaneGeometry, type Position, pathsOf } from "../geometry.ts";
import type { SketchPart } from "../sketch.ts";
import { applyEdit } from "./edit.ts";
import type { Aim } from "./interaction.ts";
import { geometryOf, isClosedRing, isCutting, midpointsOf, ringOf, type Shape, verticesOf } from "./shape.ts";

const point = (coordinates: Position): PlaneGeometry => ({ type: "Point", coordinates });

/** The shape as it would be if what is under way were done now. */
export function shapeUnderWay(shape: Shape, { drag, at }: Aim): Shape {
  if (drag) {
    return applyEdit(
      shape,
      drag.isNew
        ? { do: "insert", vertex: drag.vertex, at: drag.to }
        : { do: "move", vertex: drag.vertex, to: drag.to },
    );
  }
  return shape.open && at && shape.type !== "Point" ? applyEdit(shape, { do: "add", at }) : shape;
}

function outlines(shape: Shape): SketchPart[] {
  const parts: SketchPart[] = [];
  for (const [part, rings] of shape.parts.entries()) {
    for (const [ring, path] of rings.entries()) {
      const [first] = path;
      const closed = isClosedRing(shape, { part, ring }) && first !== undefined;
      if (path.length > 1)
        parts.push({
          role: "line",
          geometry: { type: "LineString", coordinates: closed ? [...path, first] : path },
        });
    }
  }
  return parts;
}

function relatedParts({ related }: Pick<Draft, "related">): SketchPart[] {
  return related.flatMap((operation): SketchPart[] => {
    const geometry = "row" in operation ? operation.row["geom"] : null;
    if (!isPlaneGeometry(geometry)) return [];
    if (geometry.type === "LineString") return [{ role: "related", geometry }];
    if (geometry.type !== "Point")
      return pathsOf(geometry).map((coordinates) => ({
        role: "related",
        geometry: { type: "LineString", coordinates },
      }));
    return [{ role: operation.op === "create" ? "new-node" : "middle", geometry }];
  });
}

/** The draft and what the pointer is doing to it, as signs on the map. */
export function draftSketch(draft: Draft, aim: Aim): readonly SketchPart[] {
  const shape = shapeUnderWay(draft.shape, aim);
  const isArea = shape.type.endsWith("Polygon");
  const filled = isArea ? geometryOf({ ...shape, open: null }) : null;
  const parts: SketchPart[] = [
    ...(filled ? [{ role: "area" as const, geometry: filled }] : []),
    ...outlines(shape),
  ];
  if (shape.cut && shape.cut.length > 1)
    parts.push({ role: "line", geometry: { type: "LineString", coordinates: shape.cut } });
  for (const at of draft.shape.cut ?? []) parts.push({ role: "vertex", geometry: point(at) });
  const openRing = shape.open && isArea && !isCutting(shape) ? ringOf(shape, shape.open) : [];
  const [first] = openRing;
  const last = openRing.at(-1);
  if (first && last && openRing.length > 2)
    parts.push({ role: "guide", geometry: { type: "LineString", coordinates: [last, first] } });
  if (!draft.drawing && !aim.drag)
    for (const { at } of midpointsOf(draft.shape)) parts.push({ role: "middle", geometry: point(at) });
  for (const { ref, at } of verticesOf(draft.shape)) {
    const chosen =
      aim.chosen?.part === ref.part && aim.chosen.ring === ref.ring && aim.chosen.index === ref.index;
    parts.push({ role: chosen && !aim.drag ? "chosen" : "vertex", geometry: point(at) });
  }
  const found = aim.drag ? considerShape(shape) : draft;
  parts.push(...relatedParts(found));
  const land = found.land;
  const wrong = land ? [...land.defects.map(({ geometry }) => geometry), ...land.outside] : [];
  for (const geometry of wrong) parts.push({ role: "defect", geometry });
  if (aim.drag) parts.push({ role: "chosen", geometry: point(aim.drag.to) });
  if (aim.snap && (aim.drag || draft.drawing)) parts.push({ role: "snap", geometry: point(aim.snap.at) });
  else if (aim.at && draft.drawing) parts.push({ role: "middle", geometry: point(aim.at) });
  for (const { place } of draft.problems) if (place) parts.push({ role: "problem", geometry: point(place) });
  return parts;
}
