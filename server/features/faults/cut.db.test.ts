import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { deskOf, later, onTheMain, type Person } from "#test/support/fault-desk.ts";
import { lineOf, pointOf, write } from "#test/support/small-city.ts";
import { testApp } from "#test/support/test-app.ts";
import { testDatabase } from "#test/support/test-database.ts";

const db = await testDatabase();
const app = await testApp(db);
await app.ready();
const { person, make, step, read } = deskOf(app, db);

const [well, end, main, valve] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
const [longitude, latitude] = onTheMain;
const [west, east]: [[number, number], [number, number]] = [
  [longitude - 0.0005, latitude],
  [longitude + 0.0005, latitude],
];
const metresPerDegree = 81_670;
let crew: Person;

beforeAll(async () => {
  crew = await person(["crew"]);
  const onMain = (share: number) => ({
    on_link: main,
    chainage_m: Math.round(0.001 * metresPerDegree * share * 10) / 10,
  });
  const connection = (share: number, residents: number) => ({
    op: "create" as const,
    layer: "service_connection",
    id: randomUUID(),
    row: {
      ...{ customer_class: "house", residents, ...onMain(share) },
      geom: lineOf([west[0] + 0.001 * share, latitude], [west[0] + 0.001 * share, latitude + 0.0001]),
    },
  });
  await write(db, [
    {
      op: "create",
      layer: "water_source",
      id: well,
      row: { code: "W", kind: "well", geom: pointOf(...west) },
    },
    {
      op: "create",
      layer: "water_junction",
      id: end,
      row: { code: "J", kind: "dead_end", geom: pointOf(...east) },
    },
    {
      op: "create",
      layer: "water_main",
      id: main,
      row: { code: "М-1", from_node: well, to_node: end, geom: lineOf(west, east) },
    },
    {
      op: "create",
      layer: "water_valve",
      id: valve,
      row: {
        ...{ code: "V", kind: "gate", normally_closed: false, ...onMain(0.1) },
        geom: pointOf(west[0] + 0.0001, latitude),
      },
    },
    connection(0.4, 4),
    connection(0.8, 3),
  ]);
});

test("whom a closed section cuts off is kept with the step that closes it", async () => {
  const { fault } = await make(crew, { asset: { layer: "water_main", id: main } });
  expect(fault).toMatchObject({ connections_cut: null, residents_cut: null });
  const closed = await step(crew, fault.id, { action: "isolate", version: fault.version, at: later(5) });
  expect(closed.body.fault).toMatchObject({ state: "isolated", connections_cut: 2, residents_cut: 7 });
});

test("of a fault on no pipe nobody says how many are cut off, and the step is taken all the same", async () => {
  const { fault } = await make(crew);
  await step(crew, fault.id, { action: "isolate", version: fault.version, at: later(5) });
  expect((await read(crew, fault.id)).fault).toMatchObject({
    state: "isolated",
    connections_cut: null,
    residents_cut: null,
  });
});
