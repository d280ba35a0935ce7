import { expect, test } from "vitest";
import { narrow } from "./narrow.ts";

const layer = (id: string) => ({
  ...{ id, type: "line" as const, source: "theme-street_plan", "source-layer": id.split(":")[0] ?? id },
  filter: ["==", ["get", "status"], "planned"] as ["==", ["get", string], string],
});
const style = {
  version: 8 as const,
  sources: {},
  layers: [
    { id: "ground", type: "background" as const },
    layer("plan_item:line"),
    layer("dig_permit:line"),
    layer("street:line"),
  ],
};
const filters = (narrowed: ReadonlyMap<string, readonly string[]>): readonly string[] =>
  narrow(style, narrowed).layers.map((one) => JSON.stringify("filter" in one ? one.filter : null));

test("each list holds its own layer to its rows, and the other layers keep theirs", () => {
  const [ground, plan, permit, street] = filters(
    new Map([
      ["plan_item", ["a", "b"]],
      ["dig_permit", []],
    ]),
  );
  const [, , , untouched] = filters(new Map());
  expect(ground).toBe("null");
  expect(plan).toContain('["in",["get","id"],["literal",["a","b"]]]');
  expect(plan).toContain('"planned"');
  expect(permit).toContain('["in",["get","id"],["literal",[]]]');
  expect(street).toBe(untouched);
});
