import type { Network } from "./network.ts";

/** Of a valve that can be closed and opened, and of a joint where one stands. */
export const holds = 1;
/** Of such a valve that is closed today, and of a joint that one shuts. A closed valve that does not hold is no barrier. */
export const shut = 2;

/** What one question takes the valves for, as flags. A valve that cannot be used has none. */
export type Barriers = {
  readonly joints: Uint8Array;
  readonly valves: Uint8Array;
};

/** `flagsOf` answers 0, `holds`, or `holds | shut`. */
export function barriersOf(network: Network, flagsOf: (valve: number) => number): Barriers {
  const joints = new Uint8Array(network.jointCount);
  const valves = new Uint8Array(network.valveCount);
  for (let valve = 0; valve < valves.length; valve++) {
    const joint = network.jointOf(valve);
    if (joint < 0) continue;
    const flags = flagsOf(valve);
    valves[valve] = flags;
    joints[joint] = (joints[joint] ?? 0) | flags;
  }
  return { joints, valves };
}

export const flagsOf = ({ usable, closed }: { usable: boolean; closed: boolean }): number =>
  usable ? holds | (closed ? shut : 0) : 0;

/** The same where some valves cannot be used. */
export function withoutValves(network: Network, barriers: Barriers, broken: readonly number[]): Barriers {
  if (broken.length === 0) return barriers;
  const [joints, valves] = [barriers.joints.slice(), barriers.valves.slice()];
  for (const valve of broken) valves[valve] = 0;
  for (const joint of broken.map((valve) => network.jointOf(valve)))
    joints[joint] = [...network.valvesAt(joint)].reduce((flags, valve) => flags | (valves[valve] ?? 0), 0);
  return { joints, valves };
}
