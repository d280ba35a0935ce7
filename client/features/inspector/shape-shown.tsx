import { useFormat } from "#client/i18n/use-format.ts";
import { useText } from "#client/i18n/use-text.ts";
import { shapeOf } from "#client/map/editing/shape.ts";
import { isPlaneGeometry } from "#client/map/geometry.ts";
import { useMetric } from "#client/map/metric.ts";
import { areaOf } from "#geometry/plane.ts";
import { messages } from "./messages.ts";

/** Of two shapes, what tells them apart in words. */
export function ShapeShown({ geometry }: { geometry: unknown }) {
  const t = useText();
  const format = useFormat();
  const metric = useMetric();
  if (!isPlaneGeometry(geometry)) return null;
  const { parts } = shapeOf(geometry);
  const count = parts.flat(2).length;
  const area = geometry.type.endsWith("Polygon")
    ? format.area(areaOf(parts.map((rings) => rings.map((ring) => ring.map(metric.toPlane)))))
    : format.length(parts.flat().reduce((sum, path) => sum + metric.length(path), 0));
  return <span>{t(messages.shapeOf, { area, count })}</span>;
}
