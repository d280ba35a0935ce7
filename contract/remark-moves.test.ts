import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { roles } from "#layers/kit/roles.ts";
import {
  isClosed,
  leadsFrom,
  mayMove,
  moveNames,
  movesOf,
  type RemarkState,
  remarkMoves,
  remarkStates,
} from "./remark-moves.ts";

const move = fc.constantFrom(...moveNames);
const state = fc.constantFrom(...remarkStates);
const person = fc.record({
  id: fc.option(fc.constantFrom("author", "assignee", "other"), { nil: null }),
  roles: fc.uniqueArray(fc.constantFrom(...roles)),
});
const remark = fc.record({
  state,
  author_id: fc.option(fc.constant("author"), { nil: null }),
  assignee_id: fc.option(fc.constant("assignee"), { nil: null }),
});

/** What becomes of a state when moves are tried one after the other; those that do not lead from it are refused. */
function after(from: RemarkState, tried: readonly (typeof moveNames)[number][]): RemarkState[] {
  const states = [from];
  for (const each of tried) if (leadsFrom(states.at(-1) ?? from, each)) states.push(remarkMoves[each].to);
  return states;
}

describe("the states of a remark", () => {
  test("a closed remark opens again by nothing but reopening", () => {
    fc.assert(
      fc.property(state, fc.array(move), (from, tried) => {
        const states = after(from, tried);
        states.slice(1).forEach((next, index) => {
          const before = states[index] ?? from;
          if (isClosed(before)) expect(next).toBe("open");
        });
      }),
    );
  });

  test("no move leads to where the remark already is", () => {
    for (const each of moveNames) expect(leadsFrom(remarkMoves[each].to, each)).toBe(false);
  });

  test("every state is reached from open, and from every state the remark can be resolved", () => {
    const reach = (from: RemarkState): Set<RemarkState> => {
      const seen = new Set([from]);
      for (const each of seen)
        for (const next of moveNames) if (leadsFrom(each, next)) seen.add(remarkMoves[next].to);
      return seen;
    };
    expect([...reach("open")].sort()).toEqual([...remarkStates].sort());
    for (const from of remarkStates) expect(reach(from).has("resolved")).toBe(true);
  });

  test("who is neither planner, assignee nor author moves nothing", () => {
    fc.assert(
      fc.property(person, remark, move, (who, head, each) => {
        const planner = who.roles.includes("planner") || who.roles.includes("admin");
        const assignee = who.id !== null && who.id === head.assignee_id;
        const author = who.id !== null && who.id === head.author_id;
        if (mayMove(who, head, each)) expect(planner || assignee || author).toBe(true);
        if (author && !planner && !assignee)
          expect(mayMove(who, head, each)).toBe(each === "resolve" || each === "reopen");
      }),
    );
  });

  test("what is offered is allowed and leads on", () => {
    fc.assert(
      fc.property(person, remark, (who, head) => {
        for (const each of movesOf(who, head)) {
          expect(mayMove(who, head, each)).toBe(true);
          expect(leadsFrom(head.state, each)).toBe(true);
        }
      }),
    );
  });

  test("an answer, a rejection and a reopening are never without words", () => {
    expect(moveNames.filter((each) => remarkMoves[each].needsText)).toEqual(["answer", "reject", "reopen"]);
  });
});
