import { type FaultTime, faultTimes } from "#contract/fault-moves.ts";
import type { FaultHead } from "#contract/faults.ts";

type Times = Pick<FaultHead, `${FaultTime}_at` | `${FaultTime}_approximate`>;

export type LifePoint = {
  readonly time: FaultTime;
  readonly at: string | null;
  readonly approximate: boolean;
  /** Milliseconds since the last known time before it; null where there is none, or it is unknown itself. */
  readonly sinceMs: number | null;
  /** Told of one end from memory. */
  readonly sinceIsApproximate: boolean;
};

/** The times of a fault in their order. A duration passes over what is unknown. */
export function lifeOf(fault: Times): readonly LifePoint[] {
  let before: { readonly at: string; readonly approximate: boolean } | null = null;
  return faultTimes.map((time) => {
    const at = fault[`${time}_at`];
    const approximate = fault[`${time}_approximate`];
    const point: LifePoint = {
      time,
      at,
      approximate,
      sinceMs: at !== null && before !== null ? Date.parse(at) - Date.parse(before.at) : null,
      sinceIsApproximate: approximate || before?.approximate === true,
    };
    if (at !== null) before = { at, approximate };
    return point;
  });
}

/** From the first word to the supply's return; null while it is not back. */
export const wholeMs = ({ aware_at, restored_at }: Times): number | null =>
  restored_at === null ? null : Date.parse(restored_at) - Date.parse(aware_at);
