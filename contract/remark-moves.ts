import type { Role } from "#layers/kit/roles.ts";

export const remarkStates = ["open", "in_work", "answered", "resolved", "rejected"] as const;
export type RemarkState = (typeof remarkStates)[number];

/** Planners see a remark through; its assignee may do so too. The author judges the outcome. */
type Party = "handler" | "author";

type Rule = {
  readonly from: readonly RemarkState[];
  readonly to: RemarkState;
  readonly by: readonly Party[];
  /** What must be said with it: an answer, or the reason. */
  readonly needsText: boolean;
};

export const remarkMoves = {
  take: { from: ["open"], to: "in_work", by: ["handler"], needsText: false },
  answer: { from: ["open", "in_work"], to: "answered", by: ["handler"], needsText: true },
  resolve: {
    from: ["open", "in_work", "answered"],
    to: "resolved",
    by: ["handler", "author"],
    needsText: false,
  },
  reject: { from: ["open", "in_work", "answered"], to: "rejected", by: ["handler"], needsText: true },
  reopen: {
    from: ["answered", "resolved", "rejected"],
    to: "open",
    by: ["handler", "author"],
    needsText: true,
  },
} as const satisfies Readonly<Record<string, Rule>>;

export type RemarkMove = keyof typeof remarkMoves;
export const moveNames = Object.keys(remarkMoves) as readonly RemarkMove[];

export const handlingRoles: readonly Role[] = ["planner", "admin"];

/** A person as a remark sees them. */
export type RemarkPerson = { readonly id: string | null; readonly roles: readonly Role[] };
type Head = {
  readonly state: RemarkState;
  readonly author_id: string | null;
  readonly assignee_id: string | null;
};

const isOne = (person: RemarkPerson, id: string | null): boolean => person.id !== null && person.id === id;

export const handles = (person: RemarkPerson, remark: Head): boolean =>
  person.roles.some((role) => handlingRoles.includes(role)) || isOne(person, remark.assignee_id);

export function mayMove(person: RemarkPerson, remark: Head, move: RemarkMove): boolean {
  const by: readonly Party[] = remarkMoves[move].by;
  return (
    (by.includes("handler") && handles(person, remark)) ||
    (by.includes("author") && isOne(person, remark.author_id))
  );
}

export const leadsFrom = (state: RemarkState, move: RemarkMove): boolean => {
  const from: readonly RemarkState[] = remarkMoves[move].from;
  return from.includes(state);
};

/** Words are the author's own until somebody has begun to act on them. */
export const mayReword = (person: RemarkPerson, remark: Head): boolean =>
  remark.state === "open" && isOne(person, remark.author_id);

/** What this person can do to the state now, in the order of a remark's life. */
export const movesOf = (person: RemarkPerson, remark: Head): readonly RemarkMove[] =>
  moveNames.filter((move) => leadsFrom(remark.state, move) && mayMove(person, remark, move));

/** Nobody waits for these any more. */
export const isClosed = (state: RemarkState): boolean => state === "resolved" || state === "rejected";
