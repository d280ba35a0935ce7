import type { Network } from "./network.ts";

/** What one question takes a valve for. A valve that is not usable can neither be closed nor opened, and holds nothing. */
export type ValveState = { readonly usable: boolean; readonly closed: boolean };

/** A joint that can be shut: one usable valve stands there, open or closed. */
export const holds = 1;
/** A joint that is shut today: by a closed valve that holds. */
export const shut = 2;

export type Barriers = {
  /** `holds` and `shut` by joint. */
  readonly flags: Uint8Array;
  /** Usable valves of the joints that have any, open and closed. */
  readonly open: ReadonlyMap<number, readonly number[]>;
  readonly closed: ReadonlyMap<number, readonly number[]>;
};

export function barriersOf(network: Network, stateOf: (valve: number) => ValveState): Barriers {
  const flags = new Uint8Array(network.jointCount);
  const standing = { open: new Map<number, number[]>(), closed: new Map<number, number[]>() };
  for (let valve = 0; valve < network.valveCount; valve++) {
    const joint = network.jointOf(valve);
    if (joint < 0) continue;
    const { usable, closed } = stateOf(valve);
    if (!usable) continue;
    flags[joint] = (flags[joint] ?? 0) | holds | (closed ? shut : 0);
    const valves = closed ? standing.closed : standing.open;
    const others = valves.get(joint);
    if (others) others.push(valve);
    else valves.set(joint, [valve]);
  }
  return { flags, ...standing };
}
