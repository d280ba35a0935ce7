import { dueBeforeAware } from "./time-refusals.ts";

/** As it is stored; null takes the due time away. */
export function checkDue(due: string | null, aware: string): string | null {
  if (due === null) return null;
  if (Date.parse(due) < Date.parse(aware)) throw dueBeforeAware(due);
  return new Date(due).toISOString();
}
