import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { Operation } from "#contract/changes.ts";
import { layers } from "#layers/index.ts";
import type { Identity } from "#server/platform/auth/identity.ts";
import { sql } from "#server/platform/db/sql.ts";
import { kant } from "#test/support/kant.ts";
import { testDatabase } from "#test/support/test-database.ts";
import { applyChangeSet } from "./apply.ts";

const db = await testDatabase();
const identity = (organisationId: string | null): Identity => ({
  actor: `person:${randomUUID()}`,
  name: "Engineer",
  roles: ["public", "engineer", "admin"],
  organisationId,
  readOnly: false,
});
const townHall = identity(null);
const write = (who: Identity, ...operations: Operation[]) =>
  applyChangeSet({ db, layers, city: kant }, who, { id: randomUUID(), reason: "test", operations });

const organisation = async (title: string): Promise<string> => {
  const id = randomUUID();
  const row = { title_ky: title, title_ru: title, title_en: title, kind: "municipal_enterprise" };
  await write(townHall, { op: "create", layer: "organisation", id, row });
  return id;
};
const vodokanal = await organisation("Үлгү суу мекемеси");
const gorset = await organisation("Үлгү жылуулук мекемеси");
const waterworker = identity(vodokanal);

type Owners = { owner_id?: string; operator_id?: string };
const junction = (id: string, owners: Owners): Operation => ({
  op: "create",
  layer: "water_junction",
  id,
  row: { geom: { type: "Point", coordinates: [74.85, 42.88] }, ...owners },
});
async function made(owners: Owners): Promise<string> {
  const id = randomUUID();
  await write(townHall, junction(id, owners));
  return id;
}
const remark = (id: string, row: Record<string, unknown> = { code: randomUUID() }): Operation => ({
  op: "patch",
  layer: "water_junction",
  id,
  version: 1,
  row,
});
const refused = { status: 403, type: "not-allowed", wrongs: [{ code: "another-organisation", index: 0 }] };

describe("a person of a utility", () => {
  test.for<[string, Owners]>([
    ["it owns", { owner_id: vodokanal }],
    ["it operates for another owner", { owner_id: gorset, operator_id: vodokanal }],
    ["nobody is known to own", {}],
  ])("changes and removes what %s", async ([, owners]) => {
    const id = await made(owners);
    await write(waterworker, remark(id));
    await write(waterworker, { op: "remove", layer: "water_junction", id, version: 2 });
  });

  test.for<[string, Owners]>([
    ["another owns and nobody is known to operate", { owner_id: gorset }],
    ["another operates", { operator_id: gorset }],
    ["others own and operate", { owner_id: gorset, operator_id: gorset }],
  ])("neither changes nor removes what %s", async ([, owners]) => {
    const id = await made(owners);
    await expect(write(waterworker, remark(id))).rejects.toMatchObject(refused);
    await expect(
      write(waterworker, { op: "remove", layer: "water_junction", id, version: 1 }),
    ).rejects.toMatchObject(refused);
    expect(await db.text(sql`select version::text from water_junction where id = ${id}::uuid`)).toBe("1");
    await write(townHall, remark(id));
  });

  test("cannot take a row over, nor give its own away, nor make one in another's name", async () => {
    const theirs = await made({ owner_id: gorset });
    await expect(write(waterworker, remark(theirs, { owner_id: vodokanal }))).rejects.toMatchObject(refused);
    const own = await made({ owner_id: vodokanal });
    await expect(write(waterworker, remark(own, { owner_id: gorset }))).rejects.toMatchObject(refused);
    const id = randomUUID();
    await expect(write(waterworker, junction(id, { owner_id: gorset }))).rejects.toMatchObject(refused);
    expect(await db.text(sql`select count(*)::text from feature where id = ${id}::uuid`)).toBe("0");
  });

  test("may claim what nobody owned", async () => {
    const id = await made({});
    await write(waterworker, remark(id, { owner_id: vodokanal }));
    expect(await db.text(sql`select owner_id::text from water_junction where id = ${id}::uuid`)).toBe(
      vodokanal,
    );
  });

  test("one foreign row stops the whole change", async () => {
    const [own, theirs] = [await made({ owner_id: vodokanal }), await made({ owner_id: gorset })];
    await expect(write(waterworker, remark(own), remark(theirs))).rejects.toMatchObject({
      wrongs: [{ index: 1 }],
    });
    expect(await db.text(sql`select version::text from water_junction where id = ${own}::uuid`)).toBe("1");
  });
});
