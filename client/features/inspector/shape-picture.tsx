import { shapeOf } from "#client/map/editing/shape.ts";
import { isPlaneGeometry } from "#client/map/geometry.ts";
import { type Metric, useMetric } from "#client/map/metric.ts";
import type { Ring } from "#geometry/plane.ts";
import styles from "./inspector.module.css";
import { pathOf, windowOf } from "./shape-window.ts";

type Props = { geometry: unknown; beside: unknown };

/** Where two versions of a line or an area differ: this one drawn full, the other dashed. The words stand beside it. */
export function ShapePicture({ geometry, beside }: Props) {
  const metric = useMetric();
  if (!isPlaneGeometry(geometry) || !isPlaneGeometry(beside) || geometry.type === "Point") return null;
  const [shown, other] = [planeRings(geometry, metric), planeRings(beside, metric)];
  const [west, south, east, north] = windowOf(shown, other);
  const closed = geometry.type.endsWith("Polygon");
  return (
    <svg
      className={styles.picture}
      viewBox={`${west} ${-north} ${east - west} ${north - south}`}
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
    >
      <path className={closed ? styles.shownArea : styles.shownLine} d={pathOf(shown, closed)} />
      <path className={styles.besideLine} d={pathOf(other, closed)} />
    </svg>
  );
}

const planeRings = (geometry: Parameters<typeof shapeOf>[0], { toPlane }: Metric): Ring[] =>
  shapeOf(geometry)
    .parts.flat()
    .map((ring) => ring.map(toPlane));
