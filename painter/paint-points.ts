import type { Layer } from "#layers/kit/define-layer.ts";
import type { Marker, Symbology } from "#layers/kit/symbology.ts";
import { sizeAt, valueAt } from "./channel.ts";
import { type DrawnRow, pointsOf } from "./drawing.ts";
import { type Frame, mmOf, mmPerPixel, penOf, toPaper } from "./frame.ts";
import { colorIn, ground } from "./ground.ts";
import { markers, type Sign } from "./signs.ts";
import { Stacks } from "./stacks.ts";
import type { Fill, PaperPoint, Path, Surface } from "./surface.ts";
import { hasTrueSize } from "./true-size.ts";

/** The signs of a marker on paper; a ring is two circles, which even-odd filling makes one. */
function signPath(sign: Sign, [x, y]: PaperPoint, radius: number): Path {
  if ("circle" in sign) return [{ centre: [x, y], radius: sign.circle * radius }];
  if ("ring" in sign) return sign.ring.map((share) => ({ centre: [x, y], radius: share * radius }));
  return [
    { points: sign.polygon.map(([u, v]): PaperPoint => [x + u * radius, y + v * radius]), closed: true },
  ];
}

const haloMm = 0.22;
const halo = { color: ground.casing.light, width: 2 * haloMm } as const;
/** The furthest corner of a sign, in radii: a pentagon's or a triangle's. */
const furthest = 1.4;

const partsOf = (marker: Marker, at: PaperPoint, radius: number): readonly Path[] =>
  markers[marker].map((sign) => signPath(sign, at, radius));

export function paintMarker(
  surface: Surface,
  marker: Marker,
  at: PaperPoint,
  radius: number,
  fill: Fill,
): void {
  const paths = partsOf(marker, at, radius);
  for (const path of paths) surface.stroke(path, halo);
  for (const path of paths) surface.fill(path, fill);
}

/** Millimetres. Crowns are as large as on the ground, signs as large as they must be to be seen. */
export function radiusOf(frame: Frame, layer: Layer, symbology: Symbology, row: DrawnRow["row"]): number {
  const { size = 4 } = symbology;
  const sign = sizeAt(size, row) * mmPerPixel * penOf(frame);
  if (typeof size !== "object" || !hasTrueSize(layer, symbology)) return sign;
  const diameter = row[size.field];
  return typeof diameter === "number" ? Math.max(0.25, mmOf(diameter / 2, frame)) : sign;
}

const stateOpacity: Readonly<Record<string, number>> = { planned: 0.6, out_of_service: 0.4 };

export function paintPoints(
  surface: Surface,
  frame: Frame,
  layer: Layer,
  symbology: Symbology,
  rows: readonly DrawnRow[],
): void {
  const place = toPaper(frame);
  const stacks = new Stacks(halo);
  for (const { row, geometry } of rows) {
    const opacity = (symbology.opacity ?? 1) * (stateOpacity[String(row["status"])] ?? 1);
    const color = colorIn(valueAt(symbology.color, row), "light");
    const radius = radiusOf(frame, layer, symbology, row);
    const marker = valueAt(symbology.marker ?? "circle", row);
    for (const at of pointsOf(geometry, place))
      stacks.add({
        ...{ at, reach: furthest * radius, parts: partsOf(marker, at, radius), fill: { color, opacity } },
      });
  }
  stacks.paint(surface);
}
