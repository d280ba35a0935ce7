import type { Random } from "../generate/random.ts";

/** What became of a fault, in milliseconds since 1970; null is not known. */
export type Course = Readonly<Record<Time, number | null>> & {
  readonly aware: number;
  readonly approximate: ReadonlySet<Time>;
};
export const times = ["aware", "located", "isolated", "repaired", "restored"] as const;
export type Time = (typeof times)[number];

export const minuteMs = 60_000;
export const hourMs = 60 * minuteMs;
export const dayMs = 24 * hourMs;

const rounded = (at: number, toMs: number): number => Math.round(at / toMs) * toMs;

/** Hours that a stage takes: short ones are usual, long ones happen. */
const hours = (rng: Random, shortest: number, usual: number): number =>
  (shortest + usual * rng.next() * (0.4 + 1.6 * rng.next() ** 3)) * hourMs;

/** One of a paper book: some times were never written down, some only to the hour. */
export function courseFrom(
  awareAt: number,
  rng: Random,
  { unknown, isolates }: { readonly unknown: number; readonly isolates: boolean },
): Course {
  const approximate = new Set<Time>();
  const written = (time: Time, at: number): number => {
    if (!rng.chance(0.18)) return rounded(at, 5 * minuteMs);
    approximate.add(time);
    return rounded(at, hourMs);
  };
  const aware = written("aware", awareAt);
  const stages = {
    located: [0.3, 3],
    isolated: [0.2, 1.5],
    repaired: [1.2, 14],
    restored: [0.3, 1.5],
  } as const;
  const known: Record<string, number | null> = {};
  let [real, latest] = [awareAt, aware];
  for (const [time, [shortest, usual]] of Object.entries(stages)) {
    if (time === "isolated" && !isolates) continue;
    real += hours(rng, shortest, usual);
    const isKnown = !rng.chance(unknown);
    if (isKnown) latest = Math.max(latest, written(time as Time, real));
    known[time] = isKnown ? latest : null;
  }
  for (const time of times) if (known[time] === null) approximate.delete(time);
  return {
    aware,
    located: known["located"] ?? null,
    isolated: known["isolated"] ?? null,
    repaired: known["repaired"] ?? null,
    restored: known["restored"] ?? null,
    approximate,
  };
}
