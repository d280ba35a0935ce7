/** Metres along a street, half-open: what ends where another begins does not meet it. */
export type Interval = { readonly from_m: number; readonly to_m: number };

/** Where both are; null where they do not meet. */
export function meeting(a: Interval, b: Interval): Interval | null {
  const from_m = Math.max(a.from_m, b.from_m);
  const to_m = Math.min(a.to_m, b.to_m);
  return from_m < to_m ? { from_m, to_m } : null;
}

/** What is left of the intervals once `taken` is out of them. */
export const without = (intervals: readonly Interval[], taken: Interval): Interval[] =>
  intervals.flatMap(({ from_m, to_m }) => [
    ...(from_m < Math.min(to_m, taken.from_m) ? [{ from_m, to_m: Math.min(to_m, taken.from_m) }] : []),
    ...(Math.max(from_m, taken.to_m) < to_m ? [{ from_m: Math.max(from_m, taken.to_m), to_m }] : []),
  ]);

/** From the first metre of any of them to the last; null for none. */
export const span = (intervals: readonly Interval[]): Interval | null =>
  intervals.length === 0
    ? null
    : {
        from_m: Math.min(...intervals.map(({ from_m }) => from_m)),
        to_m: Math.max(...intervals.map(({ to_m }) => to_m)),
      };
