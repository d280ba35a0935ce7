import type { Path, Shape } from "./wkb.ts";

/** Rings of half a square unit are crumbs of rounding; wagyu, which cuts areas in ST_AsMVTGeom, leaves them out too. */
const smallestDoubleArea = 2;

/** Without points on straight lines and without crumbs; undefined when nothing is left to draw. */
export function simplified(shape: Shape): Shape | undefined {
  switch (shape.type) {
    case "point":
      return shape;
    case "line": {
      const lines = shape.lines.map(withoutMidpoints).filter((line) => !isDot(line));
      return lines.length > 0 ? { type: "line", lines } : undefined;
    }
    case "area": {
      const polygons = shape.polygons.flatMap(([exterior, ...holes]) =>
        exterior && hasArea(exterior) ? [[exterior, ...holes.filter(hasArea)].map(withoutMidpoints)] : [],
      );
      return polygons.length > 0 ? { type: "area", polygons } : undefined;
    }
  }
}

const hasArea = (ring: Path): boolean => Math.abs(doubleArea(ring)) >= smallestDoubleArea;

const isDot = (line: Path): boolean => line.length < 6 && line[0] === line.at(-2) && line[1] === line.at(-1);

/**
 * ST_Simplify at tolerance 0 as PostGIS 3.3 has it: a point goes when it lies between the last point that stayed and
 * the next one, and also when the line turns back there (PostGIS 3.6 keeps such a tip).
 */
function withoutMidpoints(path: Path): Path {
  const kept = path.slice(0, 2);
  let [x = 0, y = 0] = kept;
  for (let at = 2; at + 3 < path.length; at += 2) {
    const [cx = 0, cy = 0, nx = 0, ny = 0] = [path[at], path[at + 1], path[at + 2], path[at + 3]];
    const along = (cx - x) * (nx - x) + (cy - y) * (ny - y);
    const across = (cx - x) * (ny - y) - (cy - y) * (nx - x);
    if (along >= 0 && along <= (nx - x) ** 2 + (ny - y) ** 2 && across === 0) continue;
    kept.push(cx, cy);
    x = cx;
    y = cy;
  }
  kept.push(...path.slice(-2));
  return kept;
}

/** Twice the signed area by the surveyor's formula: positive is clockwise where y points down. */
export function doubleArea(closed: Path): number {
  let sum = 0;
  for (let at = 0; at + 3 < closed.length; at += 2) {
    sum += (closed[at] ?? 0) * (closed[at + 3] ?? 0) - (closed[at + 2] ?? 0) * (closed[at + 1] ?? 0);
  }
  return sum;
}
