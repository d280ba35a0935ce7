export type PlanePoint = { readonly x: number; readonly y: number };

const distance = (a: PlanePoint, b: PlanePoint): number => Math.hypot(a.x - b.x, a.y - b.y);

/** From the fault always to the nearest that is left, with the metres walked to it as the crow flies. */
export function walkingOrder<T extends PlanePoint>(
  start: PlanePoint,
  places: readonly T[],
): { place: T; walk_m: number }[] {
  const left = [...places];
  const order: { place: T; walk_m: number }[] = [];
  let here = start;
  while (left.length > 0) {
    const nearest = left.reduce((best, each) => (distance(here, each) < distance(here, best) ? each : best));
    left.splice(left.indexOf(nearest), 1);
    order.push({ place: nearest, walk_m: Math.round(distance(here, nearest)) });
    here = nearest;
  }
  return order;
}
