import fc from "fast-check";
import { expect, test } from "vitest";
import type { IsolationQuestion } from "#contract/isolation.ts";
import { calculateIsolation } from "./calculate.ts";

/* Judged by sets of names and repeated passes over all links, which share nothing with the graph that is judged. */

const anyQuestion: fc.Arbitrary<IsolationQuestion> = fc
  .record({ nodeCount: fc.integer({ min: 2, max: 9 }), seed: fc.nat() })
  .chain(({ nodeCount }) => {
    const node = fc.nat(nodeCount - 1).map((index) => `n${index}`);
    const link = fc
      .tuple(node, node)
      .filter(([from, to]) => from !== to)
      .map(([from, to]) => ({ from, to }));
    return fc
      .record({
        customers: fc.array(fc.nat(9), { minLength: nodeCount, maxLength: nodeCount }),
        links: fc.array(link, { minLength: 1, maxLength: 14 }),
        valves: fc.array(
          fc.record({ link: fc.nat(), end: fc.boolean(), closed: fc.nat(3), usable: fc.nat(4) }),
          { maxLength: 18 },
        ),
        sources: fc.uniqueArray(node, { maxLength: 3 }),
        fault: fc.nat(),
      })
      .map(({ customers, links, valves, sources, fault }): IsolationQuestion => {
        const named = links.map((each, index) => ({ id: `p${index}`, ...each }));
        return {
          network: {
            nodes: customers.map((count, index) => ({ id: `n${index}`, customers: count })),
            links: named,
            valves: valves.map(({ link: index, end, closed, usable }, place) => {
              const on = named[index % named.length] ?? { id: "", from: "", to: "" };
              return {
                id: `v${place}`,
                link: on.id,
                node: end ? on.from : on.to,
                normally_closed: closed === 0,
                usable: usable !== 0,
              };
            }),
            sources,
          },
          fault: { link: `p${fault % named.length}` },
        };
      });
  });

type Network = IsolationQuestion["network"];

/** Names of nodes and links that water reaches from `starts`, when a place with one of these valves lets none pass. */
function reached(network: Network, starts: readonly string[], barriers: ReadonlySet<string>): Set<string> {
  const stops = (link: string, node: string) =>
    network.valves.some((valve) => valve.link === link && valve.node === node && barriers.has(valve.id));
  const wet = new Set(starts);
  for (let before = -1; before !== wet.size; ) {
    before = wet.size;
    for (const { id, from, to } of network.links) {
      for (const node of [from, to]) {
        if (stops(id, node) || wet.has(id) === wet.has(node)) continue;
        wet.add(id);
        wet.add(node);
      }
    }
  }
  return wet;
}

const idsOf = (network: Network, fits: (valve: Network["valves"][number]) => boolean) =>
  new Set(network.valves.filter(fits).map(({ id }) => id));
const closedToday = (network: Network) =>
  idsOf(network, ({ usable, normally_closed }) => usable && normally_closed);

function judge(question: IsolationQuestion) {
  const { network, fault } = question;
  const answer = calculateIsolation(question, "en");
  const isolated = new Set([...answer.isolated.nodes, ...answer.isolated.links]);
  const unfed = new Set([...answer.unfed.nodes, ...answer.unfed.links]);
  const outside = network.sources.filter((source) => !isolated.has(source));
  const shut = (...more: readonly string[][]) => new Set([...closedToday(network), ...more.flat()]);
  return { network, fault, answer, isolated, unfed, outside, shut };
}

test("isolated is the segment of the fault, across valves that cannot be used", () => {
  fc.assert(
    fc.property(anyQuestion, (question) => {
      const { network, fault, isolated } = judge(question);
      expect([...isolated].sort()).toEqual(
        [
          ...reached(
            network,
            [fault.link],
            idsOf(network, ({ usable }) => usable),
          ),
        ].sort(),
      );
    }),
  );
});

test("once the valves are closed, no source outside reaches what is isolated or unfed", () => {
  fc.assert(
    fc.property(anyQuestion, (question) => {
      const { network, answer, isolated, unfed, outside, shut } = judge(question);
      const wet = reached(network, outside, shut(answer.close));
      expect([...isolated, ...unfed].filter((name) => wet.has(name))).toEqual([]);
      expect([...isolated].filter((name) => unfed.has(name))).toEqual([]);
    }),
  );
});

test("who had a source and has none now is called unsupplied, and nobody else", () => {
  fc.assert(
    fc.property(anyQuestion, (question) => {
      const { network, answer, isolated, unfed, outside, shut } = judge(question);
      const before = reached(network, network.sources, shut());
      const after = reached(network, outside, shut(answer.close));
      const names = [...network.nodes, ...network.links].map(({ id }) => id);
      const lost = names.filter((name) => before.has(name) && (isolated.has(name) || !after.has(name)));
      expect(names.filter((name) => unfed.has(name) || (isolated.has(name) && before.has(name)))).toEqual(
        lost,
      );
      const customers = network.nodes.filter(({ id }) => lost.includes(id));
      expect(answer.customers_without_supply).toBe(
        customers.reduce((sum, { customers: count }) => sum + count, 0),
      );
    }),
  );
});

test("no valve is closed for nothing: with any one of them open a source reaches what is isolated", () => {
  fc.assert(
    fc.property(anyQuestion, (question) => {
      const { network, answer, isolated, outside, shut } = judge(question);
      for (const reopened of answer.close) {
        const wet = reached(network, outside, shut(answer.close.filter((id) => id !== reopened)));
        expect([...isolated].some((name) => wet.has(name))).toBe(true);
      }
    }),
  );
});

test("a valve that feeds again brings a source back and leaves the fault dry; every such valve is named", () => {
  fc.assert(
    fc.property(anyQuestion, (question) => {
      const { network, answer, isolated, unfed, outside, shut } = judge(question);
      const after = reached(network, outside, shut(answer.close));
      for (const { open, also_close: alsoClose } of answer.refeed) {
        const barriers = shut(answer.close, alsoClose);
        barriers.delete(open);
        const wet = reached(network, outside, barriers);
        expect([...isolated].filter((name) => wet.has(name))).toEqual([]);
        expect([...unfed].some((name) => wet.has(name))).toBe(true);
        for (const left of alsoClose) {
          const fewer = new Set(barriers);
          fewer.delete(left);
          expect([...isolated].some((name) => reached(network, outside, fewer).has(name))).toBe(true);
        }
      }
      const between = network.valves.filter(({ id, link, node }) => {
        const twins = network.valves.filter((other) => other.link === link && other.node === node);
        const shutHere = twins.filter((twin) => closedToday(network).has(twin.id));
        return (
          shutHere.length === 1 &&
          shutHere[0]?.id === id &&
          ((unfed.has(link) && after.has(node)) || (unfed.has(node) && after.has(link)))
        );
      });
      expect(answer.refeed.map(({ open }) => open)).toEqual(between.map(({ id }) => id).sort());
    }),
  );
});
