import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { barriersOf, flagsOf, holds } from "./barriers.ts";
import { isolate } from "./isolate.ts";
import { type Joints, Network } from "./network.ts";
import { segmentsOf } from "./segments.ts";

const allHold = () => holds;

test("the segments of a small network that is published with their number", () => {
  const network = new Network();
  const [s = 0, n1 = 0, n2 = 0, n3 = 0, n4 = 0, n5 = 0, n6 = 0] = Array.from({ length: 7 }, () =>
    network.addNode(),
  );
  network.addLink(s, n1, [[], [0]]);
  network.addLink(n1, n2, [[], []]);
  network.addLink(n2, n3, [[1], []]);
  network.addLink(n3, n4, [[], []]);
  network.addLink(n4, n5, [[], []]);
  network.addLink(n2, n5, [[], []]);
  network.addLink(n5, n6, [[2], [3]]);
  network.addLink(n6, n1, [[4], []]);
  const sizes = segmentsOf(network, barriersOf(network, allHold)).map(
    ({ nodes, pieces }) => nodes.length + pieces.length,
  );
  expect(sizes.sort((a, b) => a - b)).toEqual([1, 1, 2, 11]);
});

describe("a link that is cut twice", () => {
  const network = new Network();
  const [a, b] = [network.addNode(), network.addNode()];
  const link = network.addLink(a, b, [[], [0], [1], []]);
  const cut = (fault: number, closed: readonly number[] = []) =>
    isolate(
      network,
      barriersOf(network, (valve) => flagsOf({ usable: true, closed: closed.includes(valve) })),
      { fault: [network.firstPiece(link) + fault], sources: [[a]] },
      (x, y) => x - y,
    );

  test("the piece of the fault is isolated, and what lies behind it is unfed", () => {
    const middle = cut(1);
    expect([...middle.isolated.pieces]).toEqual([1]);
    expect(middle.close).toEqual([0]);
    expect(middle.unfed.map(({ nodes, pieces }) => [[...nodes], [...pieces]])).toEqual([[[b], [2]]]);
  });

  test("a source that is cut off with the fault leaves the others without", () => {
    const first = cut(0);
    expect(first.sourcesInside).toEqual([a]);
    expect(first.unfed.map(({ pieces }) => [...pieces])).toEqual([[1, 2]]);
  });

  test("what lies behind a closed valve had nothing to lose", () => {
    expect(cut(0, [1]).unfed.map(({ pieces }) => [...pieces])).toEqual([[1]]);
  });
});

type Link = { from: number; to: number; pieces: number; cuts: boolean[] };
const nodeCount = 8;
const linkOf = fc.record({
  from: fc.nat(nodeCount - 1),
  to: fc.nat(nodeCount - 1),
  pieces: fc.integer({ min: 1, max: 3 }),
  cuts: fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
});

/** Valves of link i are 4i … 4i + 3, by joint. */
const jointsOf = (index: number, { pieces, cuts }: Link): Joints =>
  Array.from({ length: pieces + 1 }, (_, joint) => (cuts[joint] ? [4 * index + joint] : []));

/** What is isolated and unfed, by link and place on it, whatever the order in which the network was made. */
function answerOf(network: Network, fault: number) {
  const barriers = barriersOf(network, (valve) =>
    flagsOf({ usable: valve % 5 !== 0, closed: valve % 7 === 0 }),
  );
  const found = isolate(
    network,
    barriers,
    { fault: [network.firstPiece(fault)], sources: [[0], [1]] },
    (a, b) => a - b,
  );
  const place = (piece: number) => {
    const link = network.linkOf(piece);
    return `${link}.${piece - network.firstPiece(link)}`;
  };
  const parts = [found.isolated, ...found.unfed];
  return {
    pieces: parts.map(({ pieces }) => Array.from(pieces, place).sort()).sort(),
    nodes: parts.map(({ nodes }) => [...nodes].sort()).sort(),
    close: [...found.close].sort(),
    refeed: found.refeed.map(({ open }) => open).sort(),
    segments: segmentsOf(network, barriers)
      .map(({ nodes, pieces }) => [nodes.length, pieces.length].join())
      .sort(),
  };
}

test("a network that was changed link by link answers as one that was made so", () => {
  const change = fc.tuple(fc.nat(9), fc.option(linkOf));
  fc.assert(
    fc.property(fc.array(linkOf, { minLength: 10, maxLength: 10 }), fc.array(change), (first, changes) => {
      const links: (Link | null)[] = [...first];
      const changed = new Network();
      for (let node = 0; node < nodeCount; node++) changed.addNode();
      first.forEach((link, index) => {
        changed.addLink(link.from, link.to, jointsOf(index, link));
      });
      for (const [index, link] of changes) {
        links[index] = link;
        if (link) changed.setLink(index, link.from, link.to, jointsOf(index, link));
        else changed.removeLink(index);
      }
      const made = new Network();
      for (let node = 0; node < nodeCount; node++) made.addNode();
      links.forEach((link, index) => {
        made.addLink(link?.from ?? 0, link?.to ?? 0, link ? jointsOf(index, link) : [[], []]);
        if (!link) made.removeLink(index);
      });
      links.forEach((link, fault) => {
        if (link) expect(answerOf(changed, fault)).toEqual(answerOf(made, fault));
      });
    }),
  );
});
