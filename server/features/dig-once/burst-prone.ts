import { burstProne, type DigOnceInput } from "#contract/dig-once.ts";
import { addYears, lastDayOf } from "./days.ts";
import { type Interval, meeting, without } from "./interval.ts";
import type { Surface } from "./sides.ts";

type Pipe = DigOnceInput["pipes"][number];

/** Faults that count on the last day of a plan's year; null where they make no pipe burst-prone. */
export function pronenessOf({ fault_days, length_m }: Pipe, year: number): number | null {
  const to = lastDayOf(year);
  const after = addYears(to, -burstProne.years);
  const faults = fault_days.filter((day) => day > after && day <= to).length;
  const perKmYear = faults / (length_m / 1000) / burstProne.years;
  return faults >= burstProne.leastFaults && perKmYear >= burstProne.faultsPerKmYear ? faults : null;
}

/** Where the pipe lies under the surface and nobody renews it in the surface's year or the five years before. */
export function notRenewed(
  pipe: Pipe,
  surface: Surface,
  itemsOfStreet: DigOnceInput["items"],
): readonly Interval[] {
  let left: Interval[] = pipe.parts.flatMap((part) => meeting(part, surface) ?? []);
  for (const item of itemsOfStreet) {
    if (item.year > surface.year || item.year <= surface.year - burstProne.years) continue;
    for (const { work, assets } of item.works) {
      if (work !== pipe.work) continue;
      if (assets.includes(pipe.id)) return [];
      if (assets.length === 0) left = without(left, item);
    }
  }
  return left;
}
