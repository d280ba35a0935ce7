import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Role, roles } from "#layers/kit/roles.ts";
import {
  isApproved,
  mayBeAmended,
  mayBePaid,
  mayMovePlan,
  mayPay,
  mayPlan,
  mayRecordDecision,
  type PlanMove,
  type PlanStage,
  planLeadsFrom,
  planMoveNames,
  planMoves,
  planMovesOf,
  planStages,
} from "./street-plan-moves.ts";

const stage = fc.constantFrom(...planStages);
const someone = fc.record({ roles: fc.subarray([...roles]), isOwn: fc.boolean() });
const all: readonly Role[] = roles;
const everybody = { roles: all, isOwn: true };

test("a proposal reaches its warranty through the stages in their order, with the council's decision between", () => {
  const seen: PlanStage[] = ["proposed"];
  let at: PlanStage = "proposed";
  for (;;) {
    const here: PlanStage = at === "draft" ? "approved" : at;
    if (here !== at) seen.push(here);
    const move: PlanMove | undefined = planMovesOf(everybody, here).find(
      (each) => planStages.indexOf(planMoves[each].to) > planStages.indexOf(here),
    );
    if (!move) break;
    at = planMoves[move].to;
    seen.push(at);
  }
  expect(seen).toEqual(planStages.filter((each) => each !== "adjusted" && each !== "withdrawn"));
});

test("no move approves a street or undoes the council's decision", () => {
  for (const move of planMoveNames) {
    const { from, to } = planMoves[move];
    expect(from.some(isApproved)).toBe(isApproved(to));
    expect(from.every((each) => isApproved(each) === isApproved(to))).toBe(true);
  }
});

test("what is offered is exactly what leads from here and is theirs to do", () => {
  fc.assert(
    fc.property(someone, stage, (who, here) => {
      const offered = planMovesOf(who, here);
      for (const move of planMoveNames)
        expect(offered.includes(move)).toBe(planLeadsFrom(here, move) && mayMovePlan(who, move));
    }),
  );
});

test("only a street that the council has not decided on is withdrawn, and it comes back as a proposal", () => {
  expect(planStages.filter((each) => planLeadsFrom(each, "withdraw"))).toEqual(["proposed", "draft"]);
  expect(planMovesOf(everybody, "withdrawn")).toEqual(["restore"]);
  expect(planMoves.restore.to).toBe("proposed");
});

test.each(["withdraw", "restore"] as const)("whoever proposed a street may %s it, of others few", (move) => {
  const alone = (isOwn: boolean) => all.filter((role) => mayMovePlan({ roles: [role], isOwn }, move));
  expect(alone(false)).toEqual(all.filter((role) => ["planner", "clerk", "admin"].includes(role)));
  expect(alone(true)).toEqual(all.filter((role) => ["engineer", "planner", "clerk", "admin"].includes(role)));
});

test("a street is amended only between the decision and the contract, and paid only once works began", () => {
  expect(planStages.filter(mayBeAmended)).toEqual(["approved", "adjusted", "tender"]);
  expect(planStages.filter(mayBePaid)).toEqual(["in_work", "accepted", "warranty"]);
});

describe("alone, a role", () => {
  test.each([
    ["plans", mayPlan, ["engineer", "planner", "admin"]],
    ["pays", mayPay, ["finance", "admin"]],
    ["records the decision", mayRecordDecision, ["clerk", "admin"]],
  ] as const)("that %s", (_, may, expected) => {
    expect(all.filter((role) => may([role]))).toEqual(
      all.filter((role) => expected.some((one) => one === role)),
    );
  });
});
