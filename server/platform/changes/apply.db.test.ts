import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import type { Operation } from "#contract/changes.ts";
import { layers } from "#layers/index.ts";
import type { Identity } from "#server/platform/auth/identity.ts";
import { sql } from "#server/platform/db/sql.ts";
import { HttpProblem } from "#server/platform/http/problems.ts";
import { kant } from "#test/support/kant.ts";
import { testDatabase } from "#test/support/test-database.ts";
import { applyChangeSet } from "./apply.ts";
import { undoChangeSet } from "./undo.ts";

const db = await testDatabase();
const context = { db, layers, city: kant };
const engineer: Identity = {
  actor: "person:00000000-0000-4000-8000-000000000001",
  name: "Engineer",
  roles: ["engineer", "planner"],
  organisationId: null,
  readOnly: false,
};

const apply = (operations: Operation[], reason?: string, id = randomUUID()) =>
  applyChangeSet(context, engineer, { id, operations, ...(reason !== undefined && { reason }) });

async function problem(work: Promise<unknown>): Promise<HttpProblem> {
  try {
    await work;
  } catch (error) {
    if (error instanceof HttpProblem) return error;
    throw error;
  }
  throw new Error("Nothing was refused");
}

const point = (x: number, y: number) => ({ type: "Point", coordinates: [x, y] });
const line = (...coordinates: number[][]) => ({ type: "LineString", coordinates });

async function twoNodes(): Promise<{ a: string; b: string; main: string }> {
  const [a, b, main] = [randomUUID(), randomUUID(), randomUUID()];
  await apply([
    {
      op: "create",
      layer: "water_main",
      id: main,
      row: {
        code: `M-${main}`,
        diameter_mm: 100,
        material: "steel",
        from_node: a,
        to_node: b,
        geom: line([74.85, 42.88], [74.851, 42.88]),
      },
    },
    { op: "create", layer: "water_junction", id: a, row: { geom: point(74.85, 42.88) } },
    { op: "create", layer: "water_junction", id: b, row: { geom: point(74.851, 42.88) } },
  ]);
  return { a, b, main };
}

const count = async (table: "water_main" | "feature_version" | "network_element", id: string) =>
  Number(
    await db.text(
      table === "water_main"
        ? sql`select count(*)::text from water_main where id = ${id}::uuid`
        : table === "feature_version"
          ? sql`select count(*)::text from feature_version where id = ${id}::uuid`
          : sql`select count(*)::text from network_element where id = ${id}::uuid`,
    ),
  );

const mainRow = z.object({
  diameter_mm: z.number().nullable(),
  version: z.number(),
  length_m: z.number(),
  updated_by: z.string(),
  geom: z.string(),
});
const main = async (id: string) =>
  await db.first(
    mainRow,
    sql`select diameter_mm, version, length_m, updated_by, encode(st_asewkb(geom), 'hex') as geom from water_main where id = ${id}::uuid`,
  );

describe("a change set", () => {
  it("writes rows, their history, their author and their place in the network", async () => {
    const { main: id } = await twoNodes();
    expect(await main(id)).toMatchObject({ diameter_mm: 100, version: 1, updated_by: engineer.actor });
    expect((await main(id))?.length_m).toBeCloseTo(81.7, 0);
    expect(await count("feature_version", id)).toBe(1);
    expect(await count("network_element", id)).toBe(1);
  });

  it("trims texts", async () => {
    const id = randomUUID();
    await apply([
      { op: "create", layer: "water_junction", id, row: { code: "  ВК-1 ", geom: point(74.85, 42.88) } },
    ]);
    expect(await db.text(sql`select code from water_junction where id = ${id}::uuid`)).toBe("ВК-1");
  });

  it("gives the first answer again when it is sent twice", async () => {
    const id = randomUUID();
    const operations: Operation[] = [
      { op: "create", layer: "water_junction", id: randomUUID(), row: { geom: point(74.85, 42.88) } },
    ];
    const first = await apply(operations, undefined, id);
    expect(await apply(operations, undefined, id)).toEqual(first);
    expect(await count("feature_version", operations[0]?.id ?? "")).toBe(1);
  });

  it("shows both versions to the second of two people", async () => {
    const { main: id } = await twoNodes();
    await apply([{ op: "patch", layer: "water_main", id, version: 1, row: { diameter_mm: 150 } }]);
    const refused = await problem(
      apply([{ op: "patch", layer: "water_main", id, version: 1, row: { diameter_mm: 200 } }]),
    );
    expect(refused.status).toBe(412);
    expect(refused.wrongs).toMatchObject([
      { code: "changed", id, theirs: { diameter_mm: 150, version: 2 }, mine: { diameter_mm: 200 } },
    ]);
    expect((await main(id))?.diameter_mm).toBe(150);
  });

  it("names every bad value with its cure and writes nothing", async () => {
    const id = randomUUID();
    const refused = await problem(
      apply([
        { op: "create", layer: "water_junction", id, row: { geom: point(74.85, 42.88) } },
        {
          op: "create",
          layer: "water_main",
          id: randomUUID(),
          row: {
            diameter_mm: 5,
            material: "gold",
            colour: "red",
            from_node: id,
            geom: line([74.85, 42.88], [74.85, 42.88]),
          },
        },
      ]),
    );
    expect(refused.status).toBe(422);
    expect(refused.wrongs.map(({ field, code }) => [field, code])).toEqual(
      expect.arrayContaining([
        ["diameter_mm", "invalid"],
        ["material", "invalid"],
        ["colour", "unknown-field"],
        ["to_node", "missing"],
        ["geom", "invalid"],
      ]),
    );
    expect(refused.wrongs.find(({ field }) => field === "diameter_mm")?.cure?.en).toMatch(
      /20 … 1400 mm|10 … 3000 mm/,
    );
    expect(await count("feature_version", id)).toBe(0);
  });

  it("refuses a pipe that does not meet its node, with the place", async () => {
    const { a, b } = await twoNodes();
    const refused = await problem(
      apply([
        {
          op: "create",
          layer: "water_main",
          id: randomUUID(),
          row: { from_node: a, to_node: b, geom: line([74.85, 42.88], [74.852, 42.88]) },
        },
      ]),
    );
    expect(refused.wrongs).toMatchObject([{ code: "loose-end", field: "to_node", place: [74.852, 42.88] }]);
  });

  it("refuses a node moved away from its pipes and a node removed under them", async () => {
    const { a } = await twoNodes();
    const moved = await problem(
      apply([
        { op: "patch", layer: "water_junction", id: a, version: 1, row: { geom: point(74.8501, 42.88) } },
      ]),
    );
    expect(moved.wrongs[0]?.code).toBe("loose-end");
    const gone = await problem(apply([{ op: "remove", layer: "water_junction", id: a, version: 1 }], "gone"));
    expect(gone.wrongs[0]?.code).toBe("no-such-node");
  });

  it("refuses a valve off its pipe and a sewer on a water node", async () => {
    const { main: link } = await twoNodes();
    const valve = (x: number, y: number): Operation => ({
      op: "create",
      layer: "water_valve",
      id: randomUUID(),
      row: { on_link: link, chainage_m: 10, normally_closed: false, geom: point(x, y) },
    });
    const off = await problem(apply([valve(74.8505, 42.881)]));
    expect(off.wrongs[0]).toMatchObject({ code: "off-the-link", layer: "water_valve" });
    await apply([valve(74.8505, 42.88)]);
  });

  it("refuses an area that crosses itself, with the place", async () => {
    const bowTie = {
      type: "Polygon",
      coordinates: [
        [
          [74.85, 42.88],
          [74.851, 42.881],
          [74.851, 42.88],
          [74.85, 42.881],
          [74.85, 42.88],
        ],
      ],
    };
    const refused = await problem(
      apply([{ op: "create", layer: "building", id: randomUUID(), row: { geom: bowTie } }]),
    );
    expect(refused.wrongs).toMatchObject([{ code: "crosses-itself", layer: "building" }]);
    expect(refused.wrongs[0]?.place?.[0]).toBeCloseTo(74.8505, 5);
  });

  it("asks a reason for a removal, keeps the history, and gives the row back", async () => {
    const { main: id } = await twoNodes();
    const before = await main(id);
    const remove: Operation[] = [{ op: "remove", layer: "water_main", id, version: 1 }];
    expect((await problem(apply(remove))).wrongs[0]?.code).toBe("reason-needed");
    const change = await apply(remove, "was never there");
    expect(await main(id)).toBeUndefined();
    await undoChangeSet({ ...context }, engineer, change.id, { id: randomUUID() });
    expect(await main(id)).toEqual({ ...before, version: 3 });
    expect(await count("feature_version", id)).toBe(3);
  });

  it("undoes a whole change set and refuses where a row changed since", async () => {
    const { main: id } = await twoNodes();
    const change = await apply([
      { op: "patch", layer: "water_main", id, version: 1, row: { diameter_mm: 250 } },
    ]);
    const undo = await undoChangeSet(context, engineer, change.id, { id: randomUUID() });
    expect((await main(id))?.diameter_mm).toBe(100);
    expect((await problem(undoChangeSet(context, engineer, change.id, { id: randomUUID() }))).type).toBe(
      "already-undone",
    );
    const again = await apply([
      { op: "patch", layer: "water_main", id, version: 3, row: { diameter_mm: 300 } },
    ]);
    await apply([{ op: "patch", layer: "water_main", id, version: 4, row: { diameter_mm: 400 } }]);
    expect((await problem(undoChangeSet(context, engineer, again.id, { id: randomUUID() }))).status).toBe(
      412,
    );
    expect(undo.results).toEqual([{ layer: "water_main", id, version: 3 }]);
  });

  it("replaces a row: what is left out becomes unknown, defaults stay", async () => {
    const { main: id, a, b } = await twoNodes();
    await apply([
      {
        op: "replace",
        layer: "water_main",
        id,
        version: 1,
        row: { from_node: a, to_node: b, geom: line([74.85, 42.88], [74.851, 42.88]) },
      },
    ]);
    expect((await main(id))?.diameter_mm).toBeNull();
  });

  it("keeps closed layers secret and other people's layers unwritten", async () => {
    const operation: Operation = {
      op: "create",
      layer: "water_junction",
      id: randomUUID(),
      row: { geom: point(74.85, 42.88) },
    };
    const as = (roles: Identity["roles"]) =>
      applyChangeSet(context, { ...engineer, roles }, { id: randomUUID(), operations: [operation] });
    expect((await problem(as(["quarter_head"]))).status).toBe(404);
    expect((await problem(as(["clerk"]))).status).toBe(403);
  });

  it("keeps an id to one layer for ever", async () => {
    const { a } = await twoNodes();
    const building = {
      type: "Polygon",
      coordinates: [
        [
          [74.85, 42.88],
          [74.851, 42.88],
          [74.851, 42.881],
          [74.85, 42.88],
        ],
      ],
    };
    const refused = await problem(
      apply([{ op: "create", layer: "building", id: a, row: { geom: building } }]),
    );
    expect(refused.wrongs).toMatchObject([{ code: "exists", layer: "building", value: a }]);
  });

  it("refuses a layer row written without a change set", async () => {
    await expect(db.execute(sql`update water_main set diameter_mm = 1`)).rejects.toThrow(/change set/);
  });
});
