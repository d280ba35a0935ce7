import fc from "fast-check";
import { expect, test } from "vitest";
import { type LinkEnds, proposeNodes, type Spot } from "./propose-nodes.ts";

const spot = (x: number, y: number): Spot => ({ x, y, lon: x / 1e5, lat: y / 1e5 });
const link = (number: number, start: Spot, end: Spot, from_node: string | null = null): LinkEnds => ({
  number,
  start,
  end,
  from_node,
  to_node: null,
});

test("ends within the tolerance meet in one node, others do not", () => {
  const { nodes, links } = proposeNodes(
    [
      link(1, spot(0, 0), spot(10, 0)),
      link(2, spot(10.4, 0), spot(20, 0)),
      link(3, spot(10.6, 0), spot(10.6, 9)),
    ],
    [],
    0.5,
  );
  expect(nodes).toHaveLength(5);
  expect(links[0]?.to_node).toBe(links[1]?.from_node);
  expect(links[2]?.from_node).not.toBe(links[0]?.to_node);
});

test("a chain of near ends does not drag them together", () => {
  const ends = Array.from({ length: 20 }, (_, step) =>
    link(step, spot(step * 0.4, 0), spot(step * 0.4, 50 + step * 5)),
  );
  const { links, nodes } = proposeNodes(ends, [], 0.5);
  const at = new Map(nodes.map((node) => [node.id, node.lon * 1e5]));
  for (const [step, { from_node }] of links.entries())
    expect(Math.abs((at.get(from_node ?? "") ?? 99) - step * 0.4)).toBeLessThanOrEqual(0.5);
});

test("existing nodes go before new ones, the nearest first", () => {
  const near = { ...spot(10.3, 0), id: "near" };
  const far = { ...spot(9.6, 0), id: "far" };
  const { links, nodes } = proposeNodes([link(1, spot(0, 0), spot(10, 0))], [far, near], 0.5);
  expect(links[0]?.to_node).toBe("near");
  expect(nodes.map(({ existing }) => existing)).toEqual([true, false]);
});

test("a link that is shorter than the tolerance, or far from its named node, is a fault and makes no node", () => {
  const { links, nodes } = proposeNodes(
    [link(1, spot(0, 0), spot(0.2, 0)), link(2, spot(0, 0), spot(50, 0), "a")],
    [{ ...spot(30, 0), id: "a" }],
    0.5,
  );
  expect(links.map(({ problem }) => problem)).toEqual(["one-node", "no-node-near"]);
  expect(nodes).toEqual([]);
});

test("every good link gets two different nodes within the tolerance, and every new node an end", () => {
  const coordinate = fc.double({ min: 0, max: 30, noNaN: true });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(coordinate, coordinate, coordinate, coordinate), { maxLength: 40 }),
      fc.double({ min: 0, max: 3, noNaN: true }),
      (lines, tolerance) => {
        const given = lines.map(([a, b, c, d], number) => link(number, spot(a, b), spot(c, d)));
        const { nodes, links } = proposeNodes(given, [], tolerance);
        const at = new Map(nodes.map((node) => [node.id, node]));
        const used = new Map<string, number>();
        for (const [index, { from_node, to_node, problem }] of links.entries()) {
          if (problem !== null) continue;
          expect(from_node).not.toBe(to_node);
          for (const [id, end] of [
            [from_node, given[index]?.start],
            [to_node, given[index]?.end],
          ] as const) {
            const node = at.get(id ?? "");
            used.set(id ?? "", (used.get(id ?? "") ?? 0) + 1);
            expect(
              Math.hypot((node?.lon ?? 99) * 1e5 - (end?.x ?? 0), (node?.lat ?? 99) * 1e5 - (end?.y ?? 0)),
            ).toBeLessThanOrEqual(Math.max(tolerance, 0.0005) + 1e-6);
          }
        }
        expect(nodes.every(({ id, ends }) => used.get(id) === ends)).toBe(true);
      },
    ),
  );
});
