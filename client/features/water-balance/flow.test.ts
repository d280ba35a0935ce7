import fc from "fast-check";
import { expect, test } from "vitest";
import { type Flow, flowOf } from "./flow.ts";
import { partKinds } from "./parts.ts";

const size = { width: 800, height: 320, labels: 240, labelHeight: 48 };
const parts = [1_000_000, 450_000, 120_000, 980_000, 2_450_000].map((m3, index) => ({
  kind: partKinds[index] ?? "real",
  m3,
}));
const intoOf = ({ links }: Flow, id: string): number =>
  links.filter(({ to }) => to === id).reduce((all, { m3 }) => all + m3, 0);

test("five million go in and five million come out, through what was used by right and what was lost", () => {
  const flow = flowOf(parts, size);
  expect(flow?.nodes.map(({ id, m3 }) => [id, m3])).toEqual([
    ["intake", 5_000_000],
    ["authorised", 1_570_000],
    ["losses", 3_430_000],
    ["paid", 1_000_000],
    ["billed_unpaid", 450_000],
    ["unbilled", 120_000],
    ["apparent", 980_000],
    ["real", 2_450_000],
  ]);
  if (flow) for (const { id, m3 } of flow.nodes.slice(1)) expect(intoOf(flow, id)).toBe(m3);
});

test("nodes stay inside the picture, apart from one another, and so do their labels", () => {
  const volumes = fc.array(fc.integer({ min: 0, max: 1e9 }), { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(volumes, (m3s) => {
      fc.pre(m3s.some((m3) => m3 > 0));
      const flow = flowOf(
        m3s.map((m3, index) => ({ kind: partKinds[index] ?? "real", m3 })),
        size,
      );
      const ends = flow?.nodes.slice(3) ?? [];
      expect(ends).toHaveLength(5);
      for (const [index, { y, height, labelY }] of ends.entries()) {
        expect(y).toBeGreaterThanOrEqual(-0.001);
        expect(y + height).toBeLessThanOrEqual(size.height + 0.001);
        expect(labelY + size.labelHeight).toBeLessThanOrEqual(size.height + 0.001);
        const next = ends[index + 1];
        if (!next) continue;
        expect(next.y).toBeGreaterThan(y + height);
        expect(next.labelY).toBeGreaterThanOrEqual(labelY + size.labelHeight - 0.001);
      }
    }),
  );
});

test("a balance that does not add up has no picture", () => {
  expect(flowOf([...parts.slice(0, 4), { kind: "real", m3: -1 }], size)).toBeNull();
  expect(flowOf([], size)).toBeNull();
});
