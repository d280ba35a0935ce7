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
const someRoles = fc.subarray([...roles]);
const all: readonly Role[] = roles;

test("a proposal reaches its warranty through the stages in their order, with the council's decision between", () => {
  const seen: PlanStage[] = ["proposed"];
  let at: PlanStage = "proposed";
  for (;;) {
    const here: PlanStage = at === "draft" ? "approved" : at;
    if (here !== at) seen.push(here);
    const move: PlanMove | undefined = planMovesOf(all, here).find(
      (each) => planStages.indexOf(planMoves[each].to) > planStages.indexOf(here),
    );
    if (!move) break;
    at = planMoves[move].to;
    seen.push(at);
  }
  expect(seen).toEqual(planStages.filter((each) => each !== "adjusted"));
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
    fc.property(someRoles, stage, (who, here) => {
      const offered = planMovesOf(who, here);
      for (const move of planMoveNames)
        expect(offered.includes(move)).toBe(planLeadsFrom(here, move) && mayMovePlan(who, move));
    }),
  );
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
