import { useEffect, useMemo, useState } from "react";
import type { PlannedStreet } from "#contract/street-plan.ts";
import { useOpenStreet } from "./chosen.ts";

const firstRows = 25;
const rowsMore = 25;

/**
 * How many rows are made by now: those in sight at once, the others while nothing else is to be done, so that a year of
 * hundreds of streets answers a click at once. The open street is among them wherever it was opened.
 */
export function useRendered(streets: readonly PlannedStreet[]): number {
  const [count, setCount] = useState(firstRows);
  const open = useOpenStreet();
  const opened = useMemo(() => streets.findIndex(({ id }) => id === open), [streets, open]);
  const missing = count < streets.length;
  useEffect(() => {
    if (!missing) return;
    const more = (): void => setCount(count + rowsMore);
    // Safari has no idle callbacks.
    if (typeof requestIdleCallback === "undefined") {
      const timer = setTimeout(more, 50);
      return () => clearTimeout(timer);
    }
    const asked = requestIdleCallback(more, { timeout: 500 });
    return () => cancelIdleCallback(asked);
  }, [missing, count]);
  return Math.max(count, opened + 1);
}
