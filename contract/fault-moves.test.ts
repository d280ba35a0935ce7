import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type FaultState,
  faultIsClosed,
  faultLeadsFrom,
  faultMoveNames,
  faultMovesOf,
  faultStates,
  faultTimes,
  mayCorrectFault,
  mayEnterTimes,
  ruleOf,
  seesCaller,
  timeOutOfOrder,
} from "./fault-moves.ts";

describe("states", () => {
  test("each can be reached from a new fault, and a closed one can be opened again", () => {
    const reached = new Set<FaultState>(["new"]);
    for (const _ of faultStates)
      for (const move of faultMoveNames)
        for (const from of [...reached]) if (faultLeadsFrom(from, move)) reached.add(ruleOf(move).to ?? from);
    expect([...reached].sort()).toEqual([...faultStates].sort());
    for (const state of faultStates.filter(faultIsClosed))
      expect([state, faultLeadsFrom(state, "reopen")]).toEqual([state, true]);
  });

  test("a crew has its three buttons, a dispatcher the rest of the day, an engineer the check", () => {
    expect(faultMovesOf(["crew"], "assigned")).toEqual(["arrive", "isolate", "repair"]);
    expect(faultMovesOf(["crew"], "repaired")).toEqual([]);
    expect(faultMovesOf(["dispatcher"], "repaired")).toEqual(["restore", "reopen"]);
    expect(faultMovesOf(["dispatcher"], "restored")).toEqual(["reopen"]);
    expect(faultMovesOf(["engineer"], "restored")).toEqual(["verify", "reopen"]);
    for (const state of faultStates)
      expect(
        faultMovesOf(["council", "planner", "clerk", "finance", "quarter_head", "public"], state),
      ).toEqual([]);
  });
});

test("who corrects, who enters what is past, who hears the caller", () => {
  expect([mayEnterTimes(["crew"]), mayEnterTimes(["dispatcher"]), mayEnterTimes(["council"])]).toEqual([
    false,
    true,
    false,
  ]);
  expect([mayCorrectFault(["crew"], "isolated"), mayCorrectFault(["crew"], "verified")]).toEqual([
    true,
    false,
  ]);
  expect([mayCorrectFault(["engineer"], "verified"), mayCorrectFault(["planner"], "new")]).toEqual([
    true,
    false,
  ]);
  expect([seesCaller(["crew"]), seesCaller(["council"])]).toEqual([true, false]);
});

describe("the order of times", () => {
  const instant = fc.integer({ min: 0, max: 20 });
  const times = fc.record(Object.fromEntries(faultTimes.map((time) => [time, fc.option(instant)])));
  const asText = (known: Record<string, number | null>) =>
    Object.fromEntries(
      Object.entries(known).map(([time, at]) => [
        time,
        at === null ? null : new Date(at * 60_000).toISOString(),
      ]),
    );

  test("known times may not go back; unknown ones are passed over", () => {
    fc.assert(
      fc.property(times, (known) => {
        const given = faultTimes.map((time) => known[time]).filter((at) => at !== null && at !== undefined);
        const isOrdered = given.every((at, index) => index === 0 || at >= (given[index - 1] ?? 0));
        expect(timeOutOfOrder(asText(known)) === null).toBe(isOrdered);
      }),
    );
  });

  test("what is wrong names the two that do not fit", () => {
    fc.assert(
      fc.property(times, (known) => {
        const wrong = timeOutOfOrder(asText(known));
        if (wrong === null) return;
        expect(faultTimes.indexOf(wrong.before)).toBeLessThan(faultTimes.indexOf(wrong.time));
        expect(known[wrong.time]).toBeLessThan(known[wrong.before] ?? -1);
      }),
    );
  });
});
