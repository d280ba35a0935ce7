import type { Role } from "#layers/kit/roles.ts";

export const digPermitStates = [
  "requested",
  "issued",
  "opened",
  "restored",
  "accepted",
  "refused",
  "cancelled",
] as const;
export type DigPermitState = (typeof digPermitStates)[number];

type Rule = {
  readonly from: readonly DigPermitState[];
  readonly to: DigPermitState;
  readonly by: readonly Role[];
  readonly needsText?: true;
};

const office: readonly Role[] = ["planner", "clerk", "admin"];
const works: readonly Role[] = ["crew", "dispatcher", "engineer", "clerk", "admin"];
const inspection: readonly Role[] = ["engineer", "planner", "admin"];
const asking: readonly Role[] = ["dispatcher", "engineer", "planner", "clerk", "admin"];

/** From the request to the accepted restoration of the surface. */
export const digPermitMoves = {
  issue: { from: ["requested"], to: "issued", by: office },
  refuse: { from: ["requested"], to: "refused", by: office, needsText: true },
  open: { from: ["issued"], to: "opened", by: works },
  restore: { from: ["opened"], to: "restored", by: works },
  accept: { from: ["restored"], to: "accepted", by: inspection },
  /** Not as it was: the restoration is done again. */
  return: { from: ["restored"], to: "opened", by: inspection, needsText: true },
  cancel: { from: ["requested", "issued"], to: "cancelled", by: asking, needsText: true },
} as const satisfies Readonly<Record<string, Rule>>;

export type DigPermitMove = keyof typeof digPermitMoves;
export const digPermitMoveNames = Object.keys(digPermitMoves) as readonly DigPermitMove[];

export const digPermitRule = (move: DigPermitMove): Rule => digPermitMoves[move];

const hasOne = (roles: readonly Role[], by: readonly Role[]): boolean =>
  roles.some((role) => by.includes(role));

export const mayMoveDigPermit = (roles: readonly Role[], move: DigPermitMove): boolean =>
  hasOne(roles, digPermitRule(move).by);

export const digPermitLeadsFrom = (state: DigPermitState, move: DigPermitMove): boolean =>
  digPermitRule(move).from.includes(state);

/** What these roles can do to a permit now, in the order of its life. */
export const digPermitMovesOf = (roles: readonly Role[], state: DigPermitState): readonly DigPermitMove[] =>
  digPermitMoveNames.filter((move) => digPermitLeadsFrom(state, move) && mayMoveDigPermit(roles, move));

export const digPermitAskers = asking;

/** The owner's own people sign; the office writes down what was signed on paper. */
export const maySignDigPermit = (roles: readonly Role[]): boolean => hasOne(roles, asking);

/** Dates are changed until the ground is restored: works take longer, seldom shorter. */
export const mayChangeDigPermit = (roles: readonly Role[], state: DigPermitState): boolean =>
  ["requested", "issued", "opened"].includes(state) && hasOne(roles, asking);

/** Nobody opens the ground by it, and it stands in nobody's way. */
export const digPermitIsVoid = (state: DigPermitState): boolean =>
  state === "refused" || state === "cancelled";

/** Nobody digs there any more, or ever will by this permit. */
export const digPermitIsClosed = (state: DigPermitState): boolean =>
  ["accepted", "refused", "cancelled"].includes(state);
