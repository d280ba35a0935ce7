import type { ValveState } from "#server/platform/network/barriers.ts";

export type ValveFact = {
  readonly id: string;
  readonly code: string | null;
  readonly layer: "water_valve" | "heat_valve";
  readonly on_link: string;
  readonly chainage_m: number;
  /** Heat valves stand on the supply pipe, on the return pipe or on both; water valves on their one pipe. */
  readonly line: "supply" | "return" | "both";
  readonly normally_closed: boolean;
  readonly operable: boolean | null;
  readonly accessible: boolean | null;
  readonly proven_on: string | null;
};

export type Trust = (valve: ValveFact) => boolean;

/** Every valve that is not known to fail. */
export const trustAll: Trust = ({ operable, accessible }) => operable !== false && accessible !== false;

const provenForYears = 5;

/** Valves that were turned, and held, in the five years before the day ('YYYY-MM-DD'). */
export function trustProven(on: string): Trust {
  const since = `${String(Number(on.slice(0, 4)) - provenForYears).padStart(4, "0")}${on.slice(4)}`;
  return ({ operable, accessible, proven_on: proven }) =>
    operable === true && accessible !== false && proven !== null && proven >= since && proven <= on;
}

/** A pair on supply and return is as good as the worse of the two, and shut only when both are. */
export const stateOfGate = (gate: readonly ValveFact[], trust: Trust): ValveState => ({
  usable: gate.length > 0 && gate.every(trust),
  closed: gate.every(({ normally_closed: closed }) => closed),
});
