import { type Gate, gateOf, type ValveFact } from "./valve-state.ts";

export type Cut = {
  /** Gates by joint: at the from-node, inside, at the to-node. */
  readonly joints: readonly (readonly Gate[])[];
  /** Chainages between the pieces. */
  readonly cuts_m: readonly number[];
  /** Valves on one pipe of two, without a partner: closing one shuts nothing off. */
  readonly alone: readonly ValveFact[];
};

/** Closer than this two fittings stand in one place. */
const sameM = 0.005;
const partnerM = 2;

const isPartner = (a: ValveFact, b: ValveFact | undefined): b is ValveFact =>
  b !== undefined && b.chainage_m - a.chainage_m <= partnerM && b.line !== "both" && b.line !== a.line;

export function cutLink(length_m: number, valves: readonly ValveFact[]): Cut {
  const inOrder = [...valves].sort((a, b) => a.chainage_m - b.chainage_m || (a.id < b.id ? -1 : 1));
  const [start, end]: Gate[][] = [[], []];
  const inside: { at: number; gates: Gate[] }[] = [];
  const alone: ValveFact[] = [];
  for (let place = 0; place < inOrder.length; place++) {
    const valve = inOrder[place];
    if (!valve) break;
    const together: ValveFact[] = [valve];
    if (valve.line !== "both") {
      const partner = inOrder[place + 1];
      if (!isPartner(valve, partner)) {
        alone.push(valve);
        continue;
      }
      together.push(partner);
      place += 1;
    }
    const gate = gateOf(together);
    const at = valve.chainage_m;
    const last = inside.at(-1);
    if (at <= sameM) start?.push(gate);
    else if (at >= length_m - sameM) end?.push(gate);
    else if (last && at - last.at <= sameM) last.gates.push(gate);
    else inside.push({ at, gates: [gate] });
  }
  return {
    joints: [start ?? [], ...inside.map(({ gates }) => gates), end ?? []],
    cuts_m: inside.map(({ at }) => at),
    alone,
  };
}
