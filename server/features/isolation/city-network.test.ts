import fc from "fast-check";
import { expect, test } from "vitest";
import { holds, shut } from "#server/platform/network/barriers.ts";
import { CityNetwork } from "./city-network.ts";
import { cutLink } from "./cut-link.ts";
import type { NetworkRows } from "./queries.ts";
import { resolve } from "./resolve.ts";
import { solve } from "./solve.ts";
import { gateOf, type Trust, trustAll, trustProven, type ValveFact } from "./valve-state.ts";

type Node = NetworkRows["nodes"][number];
type Link = NetworkRows["links"][number];
type Row = Node | Link | ValveFact;
type City = ReadonlyMap<string, Row>;

const length_m = 100;
const nodeOf = fc
  .record({
    id: fc.nat(6).map((index) => `n${index}`),
    layer: fc.constantFrom("water_junction", "water_junction", "water_source", "water_tank"),
    kind: fc.constantFrom("dead_end", null),
    in_service: fc.constantFrom(true, true, false),
  })
  .map((node): Node => ({ ...node, code: node.id }));
const linkOf = fc
  .record({
    place: fc.nat(8),
    from: fc.nat(6),
    to: fc.nat(6),
    in_service: fc.constantFrom(true, true, false),
  })
  .filter(({ from, to }) => from !== to)
  .map(({ place, from, to, in_service }): Link => {
    const id = `p${place}`;
    return {
      id,
      code: id,
      layer: "water_main",
      from_node: `n${from}`,
      to_node: `n${to}`,
      length_m,
      in_service,
    };
  });
const valveOf = fc
  .record({
    place: fc.nat(12),
    link: fc.nat(8),
    chainage_m: fc.constantFrom(0, 3, 3, 50, 97, length_m),
    line: fc.constantFrom("both", "both", "supply", "return"),
    normally_closed: fc.constantFrom(false, false, true),
    operable: fc.constantFrom(true, false, null),
    proven_on: fc.constantFrom("2024-05-05", "2010-05-05", null),
  })
  .map(({ place, link, ...valve }): ValveFact => {
    const id = `v${place}`;
    return { ...valve, id, code: id, layer: "water_valve", on_link: `p${link}`, accessible: null };
  });
/** A row as it now is, or one that is gone. */
const change = fc.oneof(
  fc.oneof(nodeOf, linkOf, valveOf).map((row) => [row.id, row] as const),
  fc.constantFrom("n0", "n3", "p0", "p1", "p2", "v0", "v1", "v2").map((id) => [id, undefined] as const),
);

const isLink = (row: Row): row is Link => "from_node" in row;
const isValve = (row: Row): row is ValveFact => "on_link" in row;
const isNode = (row: Row): row is Node => "kind" in row;
const rowsOf = (rows: Iterable<Row>): NetworkRows => {
  const all = [...rows];
  return { nodes: all.filter(isNode), links: all.filter(isLink), valves: all.filter(isValve) };
};

/** Everything that an answer is made from, in an order that does not depend on how the graph came to be. */
function answers(network: CityNetwork, city: City, all: Trust = trustAll): unknown {
  return [...city.keys()].sort().flatMap((id) => {
    const link = network.link(id);
    if (!link) return [];
    return [all, trustProven("2026-01-01")].map((trust) => {
      const fault = { link, chainage_m: 60 };
      const found = resolve(network, fault, solve(network, fault, trust));
      const ids = (some: readonly { id: string }[]) => some.map((each) => each.id).sort();
      return {
        link: id,
        close: ids(found.close),
        refeed: found.refeed
          .map(({ open, alsoClose }) => [...ids(open), ":", ...ids(alsoClose)].join(" "))
          .sort(),
        stretches: found.stretches
          .map(({ part, link: { id: on }, from_m: from, to_m: to }) => `${part} ${on} ${from} ${to}`)
          .sort(),
        nodes: found.nodes.map(({ part, node }) => `${part} ${node}`).sort(),
        unknown: found.unknown.map(({ layer, id: row }) => `${layer} ${row}`).sort(),
        warnings: found.warnings.map(({ code }) => code),
      };
    });
  });
}

test("a graph that follows the changes answers as one that is made from the rows as they now are", () => {
  const batches = fc.array(fc.array(change, { minLength: 1, maxLength: 4 }), { maxLength: 12 });
  const start = fc.array(fc.oneof(nodeOf, linkOf, valveOf), { minLength: 20, maxLength: 40 });
  fc.assert(
    fc.property(start, batches, (first, changes) => {
      const city = new Map<string, Row>(first.map((row) => [row.id, row]));
      const following = new CityNetwork();
      following.apply(rowsOf(city.values()));
      for (const batch of changes) {
        for (const [id, row] of batch) {
          if (row) city.set(id, row);
          else city.delete(id);
        }
        const asked = batch.map(([id]) => id);
        following.apply(rowsOf(new Set(asked.flatMap((id) => city.get(id) ?? []))), asked);
      }
      const made = new CityNetwork();
      made.apply(rowsOf(city.values()));
      expect(answers(following, city)).toEqual(answers(made, city));
      // What is kept of the valves for the usual question is what they come to when each is asked.
      expect(answers(following, city)).toEqual(answers(made, city, ({ flags }) => flags));
    }),
  );
});

const valve = (id: string, chainage_m: number, line: ValveFact["line"] = "both"): ValveFact => ({
  ...{ id, code: id, layer: "heat_valve", on_link: "p", chainage_m, line, normally_closed: false },
  ...{ operable: null, accessible: null, proven_on: null },
});
const told = (valves: readonly ValveFact[]) => {
  const { joints, cuts_m: cuts, alone } = cutLink(length_m, valves);
  const names = joints.map((gates) => gates.map((gate) => gate.valves.map(({ id }) => id).join("+")));
  return { names, cuts, alone: alone.map(({ id }) => id) };
};

test("valves cut a link where they stand, at its ends and between", () => {
  expect(told([valve("c", 97), valve("a", 0), valve("b", 40), valve("b2", 40), valve("d", 100)])).toEqual({
    names: [["a"], ["b", "b2"], ["c"], ["d"]],
    cuts: [40, 97],
    alone: [],
  });
});

test("valves on supply and return within two metres are one gate, and one alone is none", () => {
  expect(told([valve("s", 10, "supply"), valve("r", 11.5, "return"), valve("x", 50, "supply")])).toEqual({
    names: [[], ["s+r"], []],
    cuts: [10],
    alone: ["x"],
  });
  expect(told([valve("s", 10, "supply"), valve("t", 11, "supply")]).alone).toEqual(["s", "t"]);
});

test("a pair is usable when both are, and shut when both are", () => {
  const pair = (supply: Partial<ValveFact>, back: Partial<ValveFact>) =>
    gateOf([
      { ...valve("s", 10, "supply"), ...supply },
      { ...valve("r", 11, "return"), ...back },
    ]).flags;
  const closed = { normally_closed: true };
  expect(pair({}, {})).toBe(holds);
  expect(pair(closed, {})).toBe(holds);
  expect(pair(closed, closed)).toBe(holds | shut);
  expect(pair({}, { operable: false })).toBe(0);
  expect(pair({ accessible: false }, {})).toBe(0);
});

const main = (id: string, from_node: string, to_node: string): Link => ({
  ...{ id, code: id, layer: "water_main", from_node, to_node, length_m, in_service: true },
});
const point = (id: string, layer: string): Node => ({
  id,
  code: id,
  layer,
  kind: "dead_end",
  in_service: true,
});

test("what only a tank feeds once the valves are closed is told, with its length", () => {
  const network = new CityNetwork();
  network.apply({
    nodes: [point("W", "water_source"), point("A", "water_junction"), point("T", "water_tank")],
    links: [main("p", "W", "A"), main("q", "A", "T")],
    valves: [valve("v1", 40), valve("v2", 70)],
  });
  const link = network.link("p");
  if (!link) throw new Error("no link");
  const fault = { link, chainage_m: 50 };
  const found = resolve(network, fault, solve(network, fault, trustAll));
  expect(found.close.map(({ id }) => id).sort()).toEqual(["v1", "v2"]);
  expect(found.warnings.map(({ code }) => code)).toEqual(["tanks-alone"]);
  expect(found.warnings[0]?.message.en).toContain("0.1 km of the network are fed from tanks alone (T)");
});

test("a pipe that is written again and again takes no more room", () => {
  const network = new CityNetwork();
  const links = [main("p", "A", "B")];
  const nodes = [point("A", "water_source"), point("B", "water_junction")];
  network.apply({ nodes, links, valves: [valve("v1", 40), valve("v2", 70)] });
  const { pieceCount, jointCount, valveCount } = network.graph;
  for (let round = 0; round < 20; round++) network.apply({ nodes: [], links, valves: [] }, ["p"]);
  expect(network.graph).toMatchObject({ pieceCount, jointCount, valveCount });
  expect(network.gates).toHaveLength(2);
});
