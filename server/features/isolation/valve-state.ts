import { flagsOf } from "#server/platform/network/barriers.ts";

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

/** What shuts one place of a link: a valve, or in heat networks one on the supply and one on the return pipe. */
export type Gate = {
  readonly valves: readonly ValveFact[];
  /** As a barrier while nothing is known against it; 0: it is known to fail. */
  readonly flags: number;
  /** When it was turned and held, as 20260131: the earlier and the later of a pair. 0: not known. */
  readonly provenFrom: number;
  readonly provenTo: number;
};

const dayNumber = (day: string): number => Number(day.replaceAll("-", ""));

/** A pair on supply and return is as good as the worse of the two, and shut only when both are. */
export function gateOf(valves: readonly ValveFact[]): Gate {
  const proofs = valves.map(({ operable, proven_on: proven }) =>
    operable === true && proven !== null ? dayNumber(proven) : 0,
  );
  return {
    valves,
    flags: flagsOf({
      usable: valves.every(({ operable, accessible }) => operable !== false && accessible !== false),
      closed: valves.every(({ normally_closed: closed }) => closed),
    }),
    provenFrom: Math.min(...proofs),
    provenTo: Math.max(...proofs),
  };
}

/** The gate as a barrier, 0 for one that is not trusted. */
export type Trust = (gate: Gate) => number;

/** Every valve that is not known to fail. */
export const trustAll: Trust = ({ flags }) => flags;

const provenForYears = 5;

/** Valves that were turned, and held, in the five years before the day ('YYYY-MM-DD'). */
export function trustProven(on: string): Trust {
  const until = dayNumber(on);
  const since = until - provenForYears * 10_000;
  return ({ flags, provenFrom, provenTo }) => (provenFrom >= since && provenTo <= until ? flags : 0);
}
