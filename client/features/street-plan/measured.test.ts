import { expect, test } from "vitest";
import { newId } from "#client/api/new-id.ts";
import type { StreetMeasured } from "#contract/street-plan.ts";
import { measuredInto, newLines, notesOf } from "./measured.ts";

type Line = StreetMeasured["works"][number];

const note = { ky: "асфальт", ru: "асфальт", en: "asphalt" };
const line = (change: Partial<Line>): Line => ({
  work: "road",
  unit: "m2",
  quantity: 560,
  note,
  assets: [],
  ...change,
});
const street = (...works: Line[]): StreetMeasured => ({ length_m: 100, line: [], works });

const pipe = (id: string) => ({ layer: "water_main", id, code: null });

test("a work takes all lines that the map knows of it, and one to be filled in where it knows none", () => {
  const [first, second] = [newId(), newId()];
  const measured = street(
    line({ work: "water", unit: "m", quantity: 60, assets: [pipe(first)] }),
    line({ work: "water", unit: "m", quantity: 40, assets: [pipe(second)] }),
  );
  expect(newLines("water", measured).map(({ quantity, basis }) => [quantity, basis])).toEqual([
    [60, "measured"],
    [40, "measured"],
  ]);
  expect(newLines("greening", measured)).toMatchObject([{ quantity: null, basis: null }]);
});

test("another part measures the measured lines anew, and what somebody has entered stays", () => {
  const [road] = newLines("road", street(line({})));
  const [walk] = newLines("sidewalk", undefined);
  if (!road || !walk) throw new Error("no lines");
  const entered = { ...walk, quantity: 7, unit: "m2" as const, basis: "entered" as const };
  const next = street(line({ quantity: 300 }), line({ work: "sidewalk", quantity: 90 }));
  expect(measuredInto([road, entered], next, "kept").map(({ quantity }) => quantity)).toEqual([300, 7]);
  expect(measuredInto([road, entered], next, "replaced")).toMatchObject([
    { quantity: 300 },
    { quantity: 90, basis: "measured", id: entered.id },
  ]);
});

test("pipes keep their lines whatever the order, and what is no longer there is 0", () => {
  const [first, second] = [newId(), newId()];
  const one = line({ work: "water", unit: "m", quantity: 60, assets: [pipe(first)] });
  const other = line({ work: "water", unit: "m", quantity: 40, assets: [pipe(second)] });
  const works = newLines("water", street(one, other));
  expect(
    measuredInto(works, street({ ...other, quantity: 25 }), "kept").map(({ quantity }) => quantity),
  ).toEqual([0, 25]);
});

test("what the map does not know overwrites nothing that was entered", () => {
  const [empty] = newLines("lighting", undefined);
  if (!empty) throw new Error("no line");
  const entered = { ...empty, quantity: 4, unit: "piece" as const, basis: "entered" as const };
  const measured = street(line({ work: "lighting", unit: "piece", quantity: null }));
  expect(measuredInto([entered], measured, "replaced")).toEqual([entered]);
  expect(notesOf([entered], measured).get(entered.id)?.note).toEqual(note);
});
