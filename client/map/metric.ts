import { useMemo } from "react";
import { useCity } from "#client/api/session.ts";
import type { Position } from "./geometry.ts";
import { metricProjection, type Plane, type Projection } from "./projections.ts";

/** Lengths and areas as the database stores them: on the city's plane, not on the Mercator map. */
export type Metric = Projection & {
  readonly length: (path: readonly Position[]) => number;
  /** Of a ring whose last vertex is not its first. */
  readonly area: (ring: readonly Position[]) => number;
  /** Clockwise from the grid's north, in degrees. */
  readonly bearing: (from: Position, to: Position) => number;
  /** The place at a length and a bearing from another. */
  readonly along: (from: Position, lengthM: number, bearing: number) => Position;
};

const distance = (a: Plane, b: Plane): number => Math.hypot(b[0] - a[0], b[1] - a[1]);

export function metricOf(projection: Projection): Metric {
  const { toPlane, toDegrees } = projection;
  return {
    ...projection,
    length: (path) => {
      const points = path.map(toPlane);
      return points.slice(1).reduce((sum, point, index) => sum + distance(points[index] ?? point, point), 0);
    },
    area: (ring) => {
      const points = ring.map(toPlane);
      const origin = points[0] ?? [0, 0];
      const doubled = points.reduce((sum, [x, y], index) => {
        const [nextX, nextY] = points[(index + 1) % points.length] ?? origin;
        // Relative to a corner: coordinates of millions squared would eat the decimals.
        return sum + (x - origin[0]) * (nextY - origin[1]) - (nextX - origin[0]) * (y - origin[1]);
      }, 0);
      return Math.abs(doubled) / 2;
    },
    bearing: (from, to) => {
      const [a, b] = [toPlane(from), toPlane(to)];
      return ((Math.atan2(b[0] - a[0], b[1] - a[1]) * 180) / Math.PI + 360) % 360;
    },
    along: (from, lengthM, bearing) => {
      const [x, y] = toPlane(from);
      const angle = (bearing * Math.PI) / 180;
      return toDegrees([x + lengthM * Math.sin(angle), y + lengthM * Math.cos(angle)]);
    },
  };
}

export function useMetric(): Metric {
  const city = useCity();
  return useMemo(() => metricOf(metricProjection(city)), [city]);
}
