import { type Frame, groundOf, toPaper } from "#painter/frame.ts";
import { ground } from "#painter/ground.ts";
import { lineThrough, rectangle, type Surface } from "#painter/surface.ts";

const ink = ground.ink.light;
const pen = { color: ink, width: 0.15, cap: "butt" } as const;
const tick = 1.6;
const cross = 2;
const lettering = { size: 1.9, weight: "regular", color: ink, align: "middle" } as const;

/** Every 100 mm of the paper. */
export const gridStepM = (scale: number): number => scale / 10;

function multiplesBetween(from: number, to: number, step: number): number[] {
  const first = Math.ceil(from / step) * step;
  return Array.from(
    { length: Math.max(0, Math.floor((to - first) / step) + 1) },
    (_, index) => first + index * step,
  );
}

/** "4 765 000": groups are read more safely than seven digits. */
export const coordinate = (metres: number): string =>
  String(Math.round(metres)).replace(/\B(?=(\d{3})+$)/g, "\u00a0");

/** Ticks and coordinates of the city's plane at the edges of the map, crosses where its lines meet. */
export function paintGrid(surface: Surface, frame: Frame): void {
  const { left, top, width, height } = frame;
  const { west, south, east, north } = groundOf(frame);
  const place = toPaper(frame);
  const step = gridStepM(frame.scale);
  const easts = multiplesBetween(west, east, step);
  const norths = multiplesBetween(south, north, step);
  for (const at of easts)
    for (const other of norths) {
      const [x, y] = place([at, other]);
      surface.stroke(
        [...lineThrough([x - cross, y], [x + cross, y]), ...lineThrough([x, y - cross], [x, y + cross])],
        pen,
      );
    }
  for (const at of easts) {
    const [x] = place([at, south]);
    surface.stroke(lineThrough([x, top - tick], [x, top]), pen);
    surface.stroke(lineThrough([x, top + height], [x, top + height + tick]), pen);
    surface.write(`Y ${coordinate(at)}`, [x, top - 3.1], lettering);
    surface.write(`Y ${coordinate(at)}`, [x, top + height + 3.1], lettering);
  }
  for (const at of norths) {
    const [, y] = place([west, at]);
    surface.stroke(lineThrough([left - tick, y], [left, y]), pen);
    surface.stroke(lineThrough([left + width, y], [left + width + tick, y]), pen);
    surface.write(`X ${coordinate(at)}`, [left - 3.1, y], { ...lettering, turn: -90 });
    surface.write(`X ${coordinate(at)}`, [left + width + 3.1, y], { ...lettering, turn: 90 });
  }
  surface.stroke(rectangle(left, top, width, height), { color: ink, width: 0.35, cap: "butt" });
}
