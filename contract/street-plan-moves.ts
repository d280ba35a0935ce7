import type { Role } from "#layers/kit/roles.ts";

export const planStages = [
  "proposed",
  "draft",
  "approved",
  "adjusted",
  "tender",
  "contracted",
  "in_work",
  "accepted",
  "warranty",
  "withdrawn",
] as const;
export type PlanStage = (typeof planStages)[number];

type Rule = {
  readonly from: readonly PlanStage[];
  readonly to: PlanStage;
  readonly by: readonly Role[];
  /** Who else may do it with a street that they proposed themselves. */
  readonly own?: readonly Role[];
};

const planning: readonly Role[] = ["engineer", "planner", "admin"];
const contracting: readonly Role[] = ["engineer", "finance", "admin"];
const withdrawing = { by: ["planner", "clerk", "admin"], own: planning } as const;

/** What moves one street. Approval moves a whole year: the council decides on it as one plan. */
export const planMoves = {
  draft: { from: ["proposed"], to: "draft", by: planning },
  return: { from: ["draft"], to: "proposed", by: planning },
  tender: { from: ["approved", "adjusted"], to: "tender", by: contracting },
  contract: { from: ["approved", "adjusted", "tender"], to: "contracted", by: contracting },
  start: { from: ["contracted"], to: "in_work", by: contracting },
  accept: { from: ["in_work"], to: "accepted", by: contracting },
  warrant: { from: ["accepted"], to: "warranty", by: contracting },
  withdraw: { from: ["proposed", "draft"], to: "withdrawn", ...withdrawing },
  /** As a proposal, whatever it was: what goes to the council is looked at again. */
  restore: { from: ["withdrawn"], to: "proposed", ...withdrawing },
} as const satisfies Readonly<Record<string, Rule>>;

export type PlanMove = keyof typeof planMoves;
export const planMoveNames = Object.keys(planMoves) as readonly PlanMove[];

const ruleOf = (move: PlanMove): Rule => planMoves[move];

const hasOne = (roles: readonly Role[], by: readonly Role[]): boolean =>
  roles.some((role) => by.includes(role));

/** Whoever moves a street; `isOwn` where it was they who proposed it. */
export type PlanMover = { readonly roles: readonly Role[]; readonly isOwn: boolean };

export const mayMovePlan = ({ roles, isOwn }: PlanMover, move: PlanMove): boolean => {
  const { by, own = [] } = ruleOf(move);
  return hasOne(roles, by) || (isOwn && hasOne(roles, own));
};

export const planLeadsFrom = (stage: PlanStage, move: PlanMove): boolean => ruleOf(move).from.includes(stage);

/** What somebody can do to a street of the plan now, in the order of its life. */
export const planMovesOf = (mover: PlanMover, stage: PlanStage): readonly PlanMove[] =>
  planMoveNames.filter((move) => planLeadsFrom(stage, move) && mayMovePlan(mover, move));

/** Before the council's decision a street is changed freely, after it by an amendment with its reason. */
export const isApproved = (stage: PlanStage): boolean =>
  stage !== "proposed" && stage !== "draft" && stage !== "withdrawn";

/** Once the work has begun, its quantities are what the contract says. */
export const mayBeAmended = (stage: PlanStage): boolean => ["approved", "adjusted", "tender"].includes(stage);

export const mayPlan = (roles: readonly Role[]): boolean => hasOne(roles, planning);
export const mayPay = (roles: readonly Role[]): boolean => hasOne(roles, ["finance", "admin"]);

/** The council's secretary enters its decision; a deputy's own account decides nothing. */
export const mayRecordDecision = (roles: readonly Role[]): boolean => hasOne(roles, ["clerk", "admin"]);

/** Money that may be paid: what was accepted by an act, also years after it. */
export const mayBePaid = (stage: PlanStage): boolean => ["in_work", "accepted", "warranty"].includes(stage);
