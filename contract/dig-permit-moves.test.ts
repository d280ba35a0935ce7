import { describe, expect, test } from "vitest";
import { roles } from "#layers/kit/roles.ts";
import { digPermit } from "#layers/operations/dig-permit.ts";
import {
  digPermitIsClosed,
  digPermitMoveNames,
  digPermitMovesOf,
  digPermitRule,
  digPermitStates,
} from "./dig-permit-moves.ts";

describe("states of a permit", () => {
  test("are those of the layer", () => {
    expect([...digPermitStates]).toEqual(Object.keys(digPermit.fields.state.values));
  });

  test("all are reached from the request, and closed ones lead nowhere", () => {
    const reached = new Set(["requested", ...digPermitMoveNames.map((move) => digPermitRule(move).to)]);
    expect([...reached].sort()).toEqual([...digPermitStates].sort());
    for (const state of digPermitStates)
      expect(digPermitMovesOf(roles, state).length === 0).toBe(digPermitIsClosed(state));
  });
});

describe("who moves a permit", () => {
  test("may write to the layer", () => {
    for (const move of digPermitMoveNames)
      expect(digPermitRule(move).by.filter((role) => !digPermit.edit.includes(role))).toEqual([]);
  });

  test("a crew opens and restores, and does not accept its own work", () => {
    expect(digPermitStates.flatMap((state) => digPermitMovesOf(["crew"], state))).toEqual([
      "open",
      "restore",
    ]);
  });

  test("a deputy and finance only read", () => {
    expect(digPermitStates.flatMap((state) => digPermitMovesOf(["council", "finance"], state))).toEqual([]);
  });
});
