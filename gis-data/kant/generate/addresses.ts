import { cross, type Point, subtract } from "./point.ts";
import { nearestOnLine } from "./polyline.ts";
import type { StreetIndex } from "./street-index.ts";
import type { Street } from "./streets.ts";

export type Address = { street: string; number: string };

/** Odd numbers left of the street's heading, even ones right, counted along it. Null only beyond a kilometre of any street. */
export function addresses(
  doors: readonly Point[],
  index: StreetIndex,
  streets: readonly Street[],
): (Address | null)[] {
  const byKey = new Map(streets.map((s) => [s.key, s]));
  type Placed = { door: number; chainage: number; even: boolean };
  const onStreet = new Map<string, Placed[]>();
  doors.forEach((door, i) => {
    const near = index.nearest(door, 260) ?? index.nearest(door, 1000);
    const street = near && byKey.get(near.key);
    if (!street) return;
    const { chainage, point, direction } = nearestOnLine(street.line, door);
    const even = cross(direction, subtract(door, point)) < 0;
    const list = onStreet.get(street.key) ?? [];
    list.push({ door: i, chainage, even });
    onStreet.set(street.key, list);
  });
  const answer: (Address | null)[] = doors.map(() => null);
  for (const [street, placed] of onStreet)
    for (const even of [false, true])
      placed
        .filter((p) => p.even === even)
        .sort((a, b) => a.chainage - b.chainage || a.door - b.door)
        .forEach((p, k) => {
          answer[p.door] = { street, number: String(2 * k + (even ? 2 : 1)) };
        });
  return answer;
}
