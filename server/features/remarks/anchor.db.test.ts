import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { Operation } from "#contract/changes.ts";
import type { RemarkThread } from "#contract/remarks.ts";
import { squareOf, write } from "#test/support/small-city.ts";
import { as, testApp } from "#test/support/test-app.ts";
import { testDatabase } from "#test/support/test-database.ts";

const db = await testDatabase();
const app = await testApp(db);
await app.ready();
const headers = { ...(await as(app, db, { roles: ["planner"] })), "accept-language": "en" };

const layer = "functional_zone";
const [boundary, variant, fork] = [randomUUID(), randomUUID(), randomUUID()];
const variantRow = (code: string) => ({
  code,
  boundary_id: boundary,
  state: "draft",
  title_ky: code,
  title_ru: code,
  title_en: code,
});
const zone = (id: string, geom: unknown, more: Record<string, unknown> = {}): Operation => ({
  op: "create",
  layer,
  id,
  row: { category: "free", planned: false, variant_id: variant, geom, ...more },
});
await write(db, [
  {
    op: "create",
    layer: "city_boundary",
    id: boundary,
    row: { geom: squareOf(74.8, 42.8, 0.2) },
  },
  { op: "create", layer: "plan_variant", id: variant, row: variantRow("В-1") },
  { op: "create", layer: "plan_variant", id: fork, row: variantRow("В-2") },
]);

/** The west and the east half of a zone that is two hundredths of a degree wide. */
const [west, east] = [74.84, 74.85];
const whole = {
  type: "Polygon",
  coordinates: [
    [
      [west, 42.88],
      [74.86, 42.88],
      [74.86, 42.89],
      [west, 42.89],
      [west, 42.88],
    ],
  ],
};
const half = (x: number) => squareOf(x, 42.88, 0.01);

async function remarkAt(id: string, at?: readonly [number, number]): Promise<RemarkThread> {
  const answer = await app.inject({
    method: "POST",
    url: "/api/remarks",
    headers,
    payload: {
      id: randomUUID(),
      kind: "remark",
      text: "x",
      anchor: { type: "row", layer, id, ...(at && { at }) },
    },
  });
  expect(answer.json().detail).toBeUndefined();
  return answer.json();
}
const ask = async (path: string) => (await app.inject({ url: `/api/remarks${path}`, headers })).json();
const read = async ({ remark }: RemarkThread): Promise<RemarkThread> => await ask(`/${remark.id}`);
const onRow = async (id: string): Promise<string[]> =>
  (await ask(`?row=${layer}/${id}`)).remarks.map((remark: { id: string }) => remark.id);

describe("a remark on a zone", () => {
  test("survives a reshape, and keeps the shape as it was", async () => {
    const id = randomUUID();
    await write(db, [zone(id, whole, { code: "З-1" })]);
    const made = await remarkAt(id);
    await write(db, [{ op: "patch", layer, id, version: 1, row: { geom: half(west) } }]);
    const { remark, geometry, variant: title } = await read(made);
    expect(remark).toMatchObject({ row_id: id, layer, about: "З-1", variant_id: variant });
    expect(geometry).toMatchObject({ type: "MultiPolygon", coordinates: [whole.coordinates] });
    expect(title?.en).toBe("В-1");
    expect(remark.point).toEqual(made.remark.point);
  });

  test("is shown after a split on the part that holds its point", async () => {
    const [id, cut] = [randomUUID(), randomUUID()];
    await write(db, [zone(id, whole)]);
    const inEast = await remarkAt(id, [74.855, 42.885]);
    const inWest = await remarkAt(id, [74.845, 42.885]);
    await write(db, [
      { op: "patch", layer, id, version: 1, row: { geom: half(west) } },
      zone(cut, half(east), { split_from: id }),
    ]);
    expect((await read(inEast)).remark.row_id).toBe(cut);
    expect((await read(inWest)).remark.row_id).toBe(id);
    expect(await onRow(cut)).toEqual([inEast.remark.id]);
    expect(await onRow(id)).toEqual([inWest.remark.id]);
  });

  test("is found through a split of a part, also when the first zone is gone", async () => {
    const [id, part, small] = [randomUUID(), randomUUID(), randomUUID()];
    await write(db, [zone(id, whole)]);
    const made = await remarkAt(id, [74.8575, 42.885]);
    await write(db, [zone(part, half(east), { split_from: id })]);
    await write(db, [
      { op: "patch", layer, id: part, version: 1, row: { geom: squareOf(east, 42.88, 0.005) } },
      zone(small, squareOf(74.855, 42.882, 0.005), { split_from: part }),
      { op: "remove", layer, id, version: 1 },
    ]);
    expect((await read(made)).remark.row_id).toBe(small);
  });

  test("stays in its own variant when a copy of the zone stands in another", async () => {
    const [id, copy] = [randomUUID(), randomUUID()];
    await write(db, [zone(id, whole), zone(copy, whole, { variant_id: fork, lineage_id: id })]);
    const made = await remarkAt(id);
    expect((await read(made)).remark.row_id).toBe(id);
    expect(await onRow(copy)).toEqual([]);
  });

  test("stays where it was when the zone is removed, and says that it is gone", async () => {
    const id = randomUUID();
    await write(db, [zone(id, whole)]);
    const made = await remarkAt(id);
    await write(db, [{ op: "remove", layer, id, version: 1 }]);
    expect((await read(made)).remark).toMatchObject({ row_id: null, layer, point: made.remark.point });
  });
});
