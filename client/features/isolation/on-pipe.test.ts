import { expect, test } from "vitest";
import type { StoredRow } from "#contract/row.ts";
import { onPipeOf } from "./on-pipe.ts";

const id = "0198c1de-0000-7000-8000-00000000000a";
const pipe = "0198c1de-0000-7000-8000-00000000000b";
const stored = (row: StoredRow["row"], references: StoredRow["references"] = {}): StoredRow => ({
  layer: "",
  id,
  row,
  geom: null,
  references,
});
const label = { ky: "", ru: "", en: "" };

test("a pipe is asked about where it broke, or else at its middle", () => {
  const asked = { layer: "water_main", id, chainage_m: 12 };
  expect(onPipeOf(asked, stored({ length_m: 100 }))).toEqual(asked);
  expect(onPipeOf({ ...asked, chainage_m: null }, stored({ length_m: 100 }))?.chainage_m).toBe(50);
});

test("a fitting is asked about where it sits on its pipe", () => {
  const row = stored(
    { on_link: pipe, chainage_m: 7.5 },
    { on_link: { layer: "water_main", id: pipe, label } },
  );
  expect(onPipeOf({ layer: "hydrant", id, chainage_m: null }, row)).toEqual({
    layer: "water_main",
    id: pipe,
    chainage_m: 7.5,
  });
});

test("what sits on no pipe that valves isolate has no answer", () => {
  const sewer = stored({ chainage_m: 1 }, { on_link: { layer: "sewer_pipe", id: pipe, label } });
  expect(onPipeOf({ layer: "manhole", id, chainage_m: null }, sewer)).toBeNull();
  expect(onPipeOf({ layer: "water_node", id, chainage_m: null }, stored({}))).toBeNull();
});
