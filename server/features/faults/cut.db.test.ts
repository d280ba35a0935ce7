import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import type { FaultHead } from "#contract/faults.ts";
import { layers } from "#layers/index.ts";
import { readConfig } from "#server/platform/config.ts";
import { deskOf, later } from "#test/support/fault-desk.ts";
import { kant } from "#test/support/kant.ts";
import { testApp } from "#test/support/test-app.ts";
import { testDatabase } from "#test/support/test-database.ts";
import { cutQuestion } from "./cut.ts";
import { takeStep } from "./take-step.ts";

const db = await testDatabase();
const app = await testApp(db);
await app.ready();
const { person, make, read } = deskOf(app, db);
const crew = await person(["crew"]);
const actor = `person:${crew.id}`;

const broken: FaultHead = {
  ...(await make(crew)).fault,
  asset_layer: "water_main",
  asset_id: randomUUID(),
  chainage_m: 12.5,
};

test("whom a closed section cuts off is kept with the step that closes it", async () => {
  const { fault } = await make(crew);
  await takeStep(
    {
      context: { db, layers, city: kant, config: readConfig({}) },
      identity: { actor, name: crew.name, roles: ["crew"], organisationId: null, readOnly: false },
      keeper: { actor, name: crew.name, id: crew.id, roles: ["crew"] },
      now: new Date(),
      cut: { connections: 12, residents: null },
    },
    fault.id,
    { id: randomUUID(), action: "isolate", version: 1, at: later(5) },
  );
  expect((await read(crew, fault.id)).fault).toMatchObject({ connections_cut: 12, residents_cut: null });
});

test("it is asked of links of water and heat, where the fault is on one", () => {
  expect(cutQuestion(broken, "2021-03-04")).toEqual({
    layer: "water_main",
    id: broken.asset_id,
    chainageM: 12.5,
    on: "2021-03-04",
  });
  expect(cutQuestion({ ...broken, network: "sewer" }, "2021-03-04")).toBeNull();
  expect(cutQuestion({ ...broken, chainage_m: null }, "2021-03-04")).toBeNull();
  expect(cutQuestion({ ...broken, asset_id: null }, "2021-03-04")).toBeNull();
});
