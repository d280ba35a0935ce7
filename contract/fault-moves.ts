import type { Role } from "#layers/kit/roles.ts";

export const faultStates = [
  "new",
  "assigned",
  "isolated",
  "repaired",
  "restored",
  "verified",
  "rejected",
  "duplicate",
  "reopened",
] as const;
export type FaultState = (typeof faultStates)[number];

/** The times of a fault in the order in which they may stand. */
export const faultTimes = ["aware", "located", "isolated", "repaired", "restored"] as const;
export type FaultTime = (typeof faultTimes)[number];

type Rule = {
  readonly from: readonly FaultState[];
  /** Null leaves the state: the crew has arrived. */
  readonly to: FaultState | null;
  readonly by: readonly Role[];
  /** Which time it writes, where that is empty: a crew arrives at a place that was known, or closes what is closed still. */
  readonly time?: FaultTime;
  readonly needs?: "text" | "crew" | "original";
};

/** A dispatcher enters what a crew says by radio; an engineer stands in for a dispatcher at night. */
const crewSide: readonly Role[] = ["crew", "dispatcher", "engineer", "admin"];
const deskSide: readonly Role[] = ["dispatcher", "engineer", "admin"];

export const faultMoves = {
  assign: { from: ["new", "assigned", "reopened"], to: "assigned", by: deskSide, needs: "crew" },
  arrive: { from: ["new", "assigned", "reopened"], to: null, by: crewSide, time: "located" },
  isolate: { from: ["new", "assigned", "reopened"], to: "isolated", by: crewSide, time: "isolated" },
  repair: { from: ["assigned", "isolated", "reopened"], to: "repaired", by: crewSide, time: "repaired" },
  restore: { from: ["repaired"], to: "restored", by: deskSide, time: "restored" },
  verify: { from: ["restored"], to: "verified", by: ["engineer", "admin"] },
  reject: { from: ["new", "assigned", "reopened"], to: "rejected", by: deskSide, needs: "text" },
  duplicate: { from: ["new", "assigned", "reopened"], to: "duplicate", by: deskSide, needs: "original" },
  reopen: {
    from: ["repaired", "restored", "verified", "rejected", "duplicate"],
    to: "reopened",
    by: deskSide,
    needs: "text",
  },
} as const satisfies Readonly<Record<string, Rule>>;

export type FaultMove = keyof typeof faultMoves;
export const faultMoveNames = Object.keys(faultMoves) as readonly FaultMove[];

export const ruleOf = (move: FaultMove): Rule => faultMoves[move];

export const mayMoveFault = (roles: readonly Role[], move: FaultMove): boolean =>
  roles.some((role) => ruleOf(move).by.includes(role));

export const faultLeadsFrom = (state: FaultState, move: FaultMove): boolean =>
  ruleOf(move).from.includes(state);

/** What these roles can do to a fault now, in the order of its life. */
export const faultMovesOf = (roles: readonly Role[], state: FaultState): readonly FaultMove[] =>
  faultMoveNames.filter((move) => faultLeadsFrom(state, move) && mayMoveFault(roles, move));

/** Nobody waits for these any more; the supply of `restored` is back, its check is not. */
export const faultIsClosed = (state: FaultState): boolean =>
  ["restored", "verified", "rejected", "duplicate"].includes(state);

/** Who enters what was written down elsewhere: lines of a paper book, times that were wrong, a due time. */
export const mayEnterTimes = (roles: readonly Role[]): boolean =>
  roles.some((role) => deskSide.includes(role));

/** A fault that was checked, rejected or joined to another is corrected by those who may open it again with more right. */
export const mayCorrectFault = (roles: readonly Role[], state: FaultState): boolean =>
  roles.some((role) =>
    (["verified", "rejected", "duplicate"].includes(state) ? faultMoves.verify.by : crewSide).includes(role),
  );

/** The last time that a fault in this state can know. */
export const lastTimeOf: Readonly<Record<FaultState, FaultTime>> = {
  new: "located",
  assigned: "located",
  rejected: "located",
  duplicate: "located",
  // The section may still be closed from before.
  reopened: "isolated",
  isolated: "isolated",
  repaired: "repaired",
  restored: "restored",
  verified: "restored",
};

/** Who hears a caller's name and telephone: those who call back. */
export const seesCaller = (roles: readonly Role[]): boolean => roles.some((role) => crewSide.includes(role));

type Known = Readonly<Partial<Record<FaultTime, string | null>>>;

/** The first known time that stands before an earlier one; unknown times are passed over. Null when all are in order. */
export function timeOutOfOrder(
  times: Known,
): { readonly time: FaultTime; readonly before: FaultTime } | null {
  let latest: { time: FaultTime; at: number } | null = null;
  for (const time of faultTimes) {
    const text = times[time];
    if (text === null || text === undefined) continue;
    const at = Date.parse(text);
    if (latest && at < latest.at) return { time, before: latest.time };
    latest = { time, at };
  }
  return null;
}
