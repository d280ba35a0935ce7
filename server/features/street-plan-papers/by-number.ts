import type { PlannedStreet } from "#contract/street-plan.ts";

const collator = new Intl.Collator("ru", { numeric: true });

/** The second before the tenth. */
export const compareNames = (one: string, other: string): number => collator.compare(one, other);

/** As the year numbers its streets. */
export const byNumber = (streets: readonly PlannedStreet[]): PlannedStreet[] =>
  [...streets].sort((one, other) => compareNames(one.code, other.code));
