import type { FaultTime } from "#contract/fault-moves.ts";

/** Run times of BABE, and how long customers had nothing. */
export const stageTimes = {
  awareness_to_location: ["aware", "located"],
  location_to_repair: ["located", "repaired"],
  isolation_to_restoration: ["isolated", "restored"],
  whole: ["aware", "restored"],
} as const satisfies Readonly<Record<string, readonly [FaultTime, FaultTime]>>;

export type Stage = keyof typeof stageTimes;
export const stages = Object.keys(stageTimes) as readonly Stage[];
