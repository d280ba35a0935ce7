import { fromLonLat } from "../generate/frame.ts";
import { at, type Point, step } from "../generate/point.ts";
import { contains, type Ring } from "../generate/polygon.ts";
import { along, type Line, lineLength } from "../generate/polyline.ts";
import type { CityTable } from "../generate/rows.ts";

const stepM = 4;
/** Places across half of the corridor, as shares of its half width. */
const across = [-0.75, -0.25, 0.25, 0.75] as const;

type Quarter = { readonly id: string; readonly ring: Ring };

export function quartersOf(tables: readonly CityTable[]): Quarter[] {
  const rows = tables.find(({ layer }) => layer === "quarter")?.rows ?? [];
  return rows.flatMap(({ row, geometry }) =>
    geometry?.type === "Polygon"
      ? [
          {
            id: row.id,
            ring: (geometry.coordinates[0] ?? [])
              .slice(0, -1)
              .map((position): Point => fromLonLat([at(position, 0), at(position, 1)])),
          },
        ]
      : [],
  );
}

/** Square metres of a corridor in each quarter, counted place by place; null lies in none. */
export function quartersAlong(
  quarters: readonly Quarter[],
  line: Line,
  widthM: number,
): { quarter_id: string | null; area_m2: number }[] {
  const length = lineLength(line);
  const pieces = Math.max(1, Math.round(length / stepM));
  const each = (length * widthM) / (pieces * across.length);
  const areas = new Map<string | null, number>();
  for (let piece = 0; piece < pieces; piece++) {
    const { point, direction } = along(line, ((piece + 0.5) * length) / pieces);
    for (const share of across) {
      const place = step(point, direction, 0, (share * widthM) / 2);
      const quarter = quarters.find(({ ring }) => contains(ring, place))?.id ?? null;
      areas.set(quarter, (areas.get(quarter) ?? 0) + each);
    }
  }
  return [...areas].map(([quarter_id, area]) => ({ quarter_id, area_m2: Math.round(area * 10) / 10 }));
}
