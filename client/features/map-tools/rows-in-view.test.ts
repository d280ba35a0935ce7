import { expect, test } from "vitest";
import type { Hit } from "#client/map/hits.ts";
import { layerOf } from "#layers/index.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import { groupRows } from "./rows-in-view.ts";

const layer = (id: string): Layer => {
  const found = layerOf(id);
  if (!found) throw new Error(`no layer ${id}`);
  return found;
};
const order = [layer("building"), layer("water_main"), layer("hydrant")];
const hit = (id: string, name: string): Hit => ({ layer: layer(id), id: name, properties: {} });
const list = (hits: readonly Hit[], most = 10) =>
  groupRows(
    hits,
    order,
    ({ id }) => id,
    (a, b) => a.localeCompare(b, "en", { numeric: true }),
    most,
  );

test("what lies on top comes first, and numbers are in their order", () => {
  const { groups } = list([hit("building", "10"), hit("hydrant", "ПГ-2"), hit("building", "2")]);
  expect(groups.map((group) => [group.layer.id, group.hits.map(({ id }) => id)])).toEqual([
    ["hydrant", ["ПГ-2"]],
    ["building", ["2", "10"]],
  ]);
});

test("a full list says how many are left out", () => {
  const { groups, left } = list([hit("hydrant", "1"), hit("hydrant", "2"), hit("building", "3")], 2);
  expect(groups.map((group) => group.layer.id)).toEqual(["hydrant"]);
  expect(left).toBe(1);
});
