import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { layers } from "#layers/index.ts";
import { isolationAnswerOf, isolationPart } from "#test/support/isolation-answers.ts";
import { lineOf, loadSmallCity, pointOf, smallCity, squareOf, write } from "#test/support/small-city.ts";
import { testDatabase } from "#test/support/test-database.ts";
import { readCutOff } from "./read-cut-off.ts";

const db = await testDatabase();
/** Rows of the test are valid from the day on which it runs. */
const reading = { db, layers, day: "2099-01-01", srid: 7694 };
const at = (mains: number): readonly [number, number] => [Number((74.84 + mains * 0.001).toFixed(7)), 42.89];
const far = randomUUID();
const heat = { nodes: [randomUUID(), randomUUID()], pipe: randomUUID() } as const;

/** A connection in the middle of a main, to a house north of it. */
const connection = (main: number, row: object) => ({
  op: "create" as const,
  layer: "service_connection",
  id: randomUUID(),
  row: {
    ...{ on_link: smallCity.mains[main], chainage_m: 40.85, customer_class: "house", ...row },
    geom: lineOf([at(main + 0.5)[0], 42.89], [at(main + 0.5)[0], 42.8904]),
  },
});

beforeAll(async () => {
  await loadSmallCity(db);
  await write(db, [
    {
      ...{ op: "create", layer: "building", id: far },
      row: { street_id: smallCity.otherStreet, house_number: "7", geom: squareOf(74.8485, 42.8905) },
    },
    connection(3, { building_id: smallCity.house }),
    connection(4, { building_id: null }),
    connection(8, { building_id: far }),
    ...heat.nodes.map((id, index) => ({
      ...{ op: "create" as const, layer: "heat_consumer", id },
      row: { building_id: index === 0 ? smallCity.house : far, geom: pointOf(74.851 + index / 1000, 42.895) },
    })),
  ]);
});

const water = { layer: "water_main", id: smallCity.mains[3] ?? "" };
const dry = (...lines: (readonly (readonly [number, number])[])[]) => ({
  ...{ links: lines.length, length_m: 1, connections: 1, residents: null },
  geometry: { type: "MultiLineString", coordinates: lines },
});

test("houses of dry pipes are named by street and number, those without a house are counted, no other is", async () => {
  const part = isolationPart({ isolated: dry([at(3), at(5)]) });
  expect(await readCutOff(isolationAnswerOf(water, part), reading)).toMatchObject({
    addresses: [{ street: { ky: "Үлгү көчөсү", ru: "улица Образцовая" }, houses: ["12"] }],
    unnamed: 1,
    area: { type: "Polygon" },
  });
});

test("a connection before the closed valve keeps its water", async () => {
  const rest = isolationPart({ isolated: dry([at(3.6), at(5)]) });
  expect(await readCutOff(isolationAnswerOf(water, rest), reading)).toMatchObject({
    addresses: [],
    unnamed: 1,
  });
});

test("what is left unfed behind closed valves belongs to it", async () => {
  const part = isolationPart({ isolated: dry([at(3), at(4)]), unfed: dry([at(8), at(9)]) });
  const cut = await readCutOff(isolationAnswerOf(water, part), reading);
  expect(cut?.addresses.map(({ houses }) => houses)).toEqual([["7"], ["12"]]);
});

test("of heat, buildings at dry nodes", async () => {
  const part = isolationPart({
    isolated: dry([
      [74.85, 42.895],
      [74.851, 42.895],
    ]),
  });
  const cut = await readCutOff(isolationAnswerOf({ layer: "heat_pipe", id: heat.pipe }, part), reading);
  expect(cut?.addresses.map(({ houses }) => houses)).toEqual([["12"]]);
});

test("an unknown answer names nobody, and a dry part without lines is nobody", async () => {
  expect(await readCutOff(null, reading)).toBeNull();
  expect(await readCutOff(isolationAnswerOf(water, isolationPart({ known: false })), reading)).toBeNull();
  expect(await readCutOff(isolationAnswerOf(water, isolationPart()), reading)).toEqual({
    ...{ addresses: [], unnamed: 0, area: null },
  });
});
