import type { CityPlan } from "./city-plan.ts";
import { at, type Point, step } from "./point.ts";
import { along, lineLength } from "./polyline.ts";
import { isOurs } from "./street-index.ts";
import type { Street } from "./streets.ts";

/** A place along a street at even steps; `side` is 1 left of the street's heading, -1 right. */
export type Slot = { street: Street; chainage: number; side: 1 | -1; p: Point };

/**
 * Places every `spacing` metres along every street, counted on through the city so that their number is the streets'
 * length over the spacing. Those on Lenin street count but stay empty; those in a crossing move out of it.
 */
export function streetSlots(
  plan: CityPlan,
  spacing: number,
  sides: readonly (1 | -1)[],
  away: (s: Street) => number,
): { wanted: number; free: Slot[] } {
  const free: Slot[] = [];
  let wanted = 0;
  for (const [k, side] of sides.entries()) {
    let next = spacing * (0.5 + 0.37 * k);
    for (const street of plan.streetList) {
      for (; next < street.length; next += spacing) {
        wanted++;
        if (!isOurs(street.key)) continue;
        const chainage = clearOfCrossings(plan, street, next);
        if (chainage === null) continue;
        const place = along(street.line, chainage);
        free.push({ street, chainage, side, p: step(place.point, place.direction, 0, side * away(street)) });
      }
      next -= street.length;
    }
  }
  return { wanted, free };
}

/** Half a crossing's width from the axes of crossing streets. */
const crossingReach = 13;

function clearOfCrossings(plan: CityPlan, street: Street, chainage: number): number | null {
  for (const { edge, start } of street.edges) {
    const length = lineLength(at(plan.network.lines, edge));
    if (chainage < start || chainage > start + length) continue;
    if (length < 2 * crossingReach + 4) return null;
    return Math.min(Math.max(chainage, start + crossingReach), start + length - crossingReach);
  }
  return null;
}
