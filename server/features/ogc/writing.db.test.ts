import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { sql } from "#server/platform/db/sql.ts";
import { loadSmallCity, smallCity } from "#test/support/small-city.ts";
import { as, testApp } from "#test/support/test-app.ts";
import { testDatabase } from "#test/support/test-database.ts";

const db = await testDatabase();
const app = await testApp(db);
const street = { class: "local", name_ky: "Жаңы көчө", valid_from: "2010-01-01" };
const line = (y: number) => ({
  type: "LineString",
  coordinates: [
    [74.85, y],
    [74.851, y],
  ],
});
let planner: Record<string, string>;
beforeAll(async () => {
  await loadSmallCity(db);
  planner = await as(app, db, { roles: ["planner"] });
});

type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
const send = (
  method: Method,
  url: string,
  payload?: object,
  headers: Record<string, string> = {},
  who = planner,
) =>
  app.inject({
    method,
    url: `/ogc/collections/${url}`,
    headers: {
      ...who,
      ...(payload && {
        "content-type": method === "PATCH" ? "application/merge-patch+json" : "application/geo+json",
      }),
      ...headers,
    },
    ...(payload && { payload: JSON.stringify(payload) }),
  });

async function created(y = 42.87): Promise<string> {
  const answer = await send("POST", "street/items", {
    type: "Feature",
    geometry: line(y),
    properties: street,
  });
  expect(answer.statusCode, answer.body).toBe(201);
  expect(answer.headers["etag"]).toBe('"1"');
  const path = new URL(String(answer.headers.location)).pathname;
  return path.replace("/ogc/collections/", "");
}
const read = async (url: string) => (await send("GET", url)).json();

describe("a feature written by an OGC client", () => {
  test("is created at the address that Location names, with the id that the client made", async () => {
    const url = await created();
    expect(await read(url)).toMatchObject({
      geometry: line(42.87),
      properties: { name_ky: "Жаңы көчө", version: 1 },
    });
    const id = randomUUID();
    const answer = await send("POST", "street/items", {
      type: "Feature",
      id,
      geometry: line(42.86),
      properties: street,
    });
    expect(String(answer.headers.location)).toMatch(new RegExp(`/street/items/${id}$`));
    const twice = await send("POST", "street/items", {
      type: "Feature",
      id,
      geometry: line(42.86),
      properties: street,
    });
    expect(twice.statusCode).toBe(422);
  });

  test("is replaced whole, with what the client read sent back; what it leaves out is emptied", async () => {
    const url = await created();
    const whole = await read(url);
    const { width_m, ...properties } = { ...whole.properties, lanes: 2 };
    expect((await send("PUT", url, { ...whole, properties }, { "if-match": '"1"' })).statusCode).toBe(204);
    const answer = await send("PUT", url, { ...whole, properties: street }, { "if-match": '"2"' });
    expect([answer.statusCode, answer.headers["etag"]]).toEqual([204, '"3"']);
    expect((await read(url)).properties).toMatchObject({ lanes: null, version: 3 });
  });

  test("is changed in the fields that a merge patch names, and null empties one", async () => {
    const url = await created();
    const patch = (properties: object, tag: string, geometry?: object) =>
      send("PATCH", url, { properties, ...(geometry && { geometry }) }, { "if-match": tag });
    expect((await patch({ lanes: 2, width_m: 7.5 }, '"1"')).headers["etag"]).toBe('"2"');
    expect((await patch({ lanes: null }, '"2"', line(42.865))).statusCode).toBe(204);
    expect(await read(url)).toMatchObject({
      geometry: line(42.865),
      properties: { lanes: null, width_m: 7.5, name_ky: "Жаңы көчө", version: 3 },
    });
  });

  test("is removed, and its history says how", async () => {
    const url = await created();
    expect(
      (
        await send("DELETE", `${url}?reason=${encodeURIComponent("жаңылыш")}`, undefined, {
          "if-match": '"1"',
        })
      ).statusCode,
    ).toBe(204);
    expect((await send("GET", url)).statusCode).toBe(404);
    const id = url.split("/").at(-1) ?? "";
    const reason = await db.text(
      sql`select reason from feature_version where id = ${id}::uuid and op = 'remove'`,
    );
    expect(reason).toBe("жаңылыш");
  });

  test("needs the version that was read: absent is 428, stale is 412 and shows both", async () => {
    const url = await created();
    const body = { properties: { lanes: 1 } };
    expect((await send("PATCH", url, body)).statusCode).toBe(428);
    expect((await send("DELETE", url)).statusCode).toBe(428);
    for (const tag of ["*", 'W/"1"', '"1", "2"', '"x"', '"0"', "1"]) {
      expect((await send("PATCH", url, body, { "if-match": tag })).statusCode, tag).toBe(412);
    }
    expect((await send("PATCH", url, body, { "if-match": '"1"' })).statusCode).toBe(204);
    const stale = await send("PATCH", url, { properties: { lanes: 3 } }, { "if-match": '"1"' });
    expect(stale.statusCode).toBe(412);
    expect(stale.json().errors).toMatchObject([{ theirs: { lanes: 1, version: 2 }, mine: { lanes: 3 } }]);
  });

  test("of two writers at once one gets 412", async () => {
    const url = await created();
    const answers = await Promise.all(
      [1, 2].map((lanes) => send("PATCH", url, { properties: { lanes } }, { "if-match": '"1"' })),
    );
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([204, 412]);
  });

  test("keeps its id", async () => {
    const url = await created();
    const other = { type: "Feature", id: randomUUID(), geometry: line(42.87), properties: street };
    for (const method of ["PUT", "PATCH"] as const) {
      expect((await send(method, url, other, { "if-match": '"1"' })).statusCode).toBe(400);
    }
  });

  test("that is not there is 404, and 412 for who says to have read it", async () => {
    const url = `street/items/${randomUUID()}`;
    const body = { type: "Feature", geometry: line(42.87), properties: street };
    expect((await send("PUT", url, body)).statusCode).toBe(404);
    expect((await send("PUT", url, body, { "if-match": '"1"' })).statusCode).toBe(412);
    expect((await send("DELETE", "street/items/1", undefined, { "if-match": '"1"' })).statusCode).toBe(404);
  });

  test("names the field that does not fit", async () => {
    const answer = await send("POST", "street/items", {
      type: "Feature",
      geometry: line(42.87),
      properties: { ...street, lanes: "two", colour: "red" },
    });
    expect(answer.statusCode).toBe(422);
    expect(answer.json().errors.map(({ field }: { field: string }) => field)).toEqual(["lanes", "colour"]);
    const point = await send("POST", "street/items", {
      type: "Feature",
      geometry: { type: "Point", coordinates: [1, 2] },
      properties: street,
    });
    expect(point.statusCode).toBe(422);
  });

  test("may come in another coordinate system", async () => {
    const url = await created();
    const crs = (srid: number) => ({ "content-crs": `<http://www.opengis.net/def/crs/EPSG/0/${srid}>` });
    const flipped = {
      type: "LineString",
      coordinates: [
        [42.87, 74.85],
        [42.87, 74.852],
      ],
    };
    expect(
      (await send("PATCH", url, { geometry: flipped }, { ...crs(4326), "if-match": '"1"' })).statusCode,
    ).toBe(204);
    expect((await read(url)).geometry.coordinates).toEqual([
      [74.85, 42.87],
      [74.852, 42.87],
    ]);
    const metric = await send(
      "GET",
      `${url}?crs=${encodeURIComponent("http://www.opengis.net/def/crs/EPSG/0/7694")}`,
    );
    expect(
      (await send("PATCH", url, { geometry: metric.json().geometry }, { ...crs(7694), "if-match": '"2"' }))
        .statusCode,
    ).toBe(204);
    for (const [index, [x, y]] of (await read(url)).geometry.coordinates.entries()) {
      expect(x).toBeCloseTo([74.85, 74.852][index] ?? 0, 8);
      expect(y).toBeCloseTo(42.87, 8);
    }
    expect(
      (await send("PATCH", url, { geometry: flipped }, { ...crs(28413), "if-match": '"3"' })).statusCode,
    ).toBe(400);
    for (const geometry of [
      { type: "Nothing" },
      { type: "LineString", coordinates: [["a"]] },
      { type: "Point", coordinates: [1e308, 1e308] },
    ]) {
      const answer = await send("PATCH", url, { geometry }, { ...crs(7694), "if-match": '"3"' });
      expect([400, 422], answer.body).toContain(answer.statusCode);
    }
  });

  test("a body that is no JSON is 400, one of another kind 415", async () => {
    const url = await created();
    const raw = (payload: string, type: string) =>
      app.inject({
        method: "PUT",
        url: `/ogc/collections/${url}`,
        headers: { ...planner, "if-match": '"1"', "content-type": type },
        payload,
      });
    expect((await raw("{", "application/geo+json")).statusCode).toBe(400);
    expect((await raw("[]", "application/geo+json")).statusCode).toBe(400);
    expect((await raw("<a/>", "application/gml+xml")).statusCode).toBe(415);
  });
});

describe("who may write", () => {
  const body = { type: "Feature", geometry: line(42.87), properties: street };

  test("nobody without an account, and nobody without the role", async () => {
    const anonymous = await send("POST", "street/items", body, {}, {});
    expect(anonymous.statusCode).toBe(401);
    const crew = await as(app, db, { roles: ["crew"] });
    expect((await send("POST", "street/items", body, {}, crew)).statusCode).toBe(403);
    expect(
      (await send("DELETE", `street/items/${smallCity.street}`, undefined, { "if-match": '"1"' }, crew))
        .statusCode,
    ).toBe(403);
  });

  test("a closed layer is 404 for who may not read it", async () => {
    const url = `water_main/items/${smallCity.mains[0]}`;
    for (const method of ["PUT", "PATCH"] as const) {
      expect((await send(method, url, { properties: {} }, { "if-match": '"1"' }, {})).statusCode).toBe(404);
    }
    expect((await send("POST", "water_main/items", body, {}, {})).statusCode).toBe(404);
    expect((await send("DELETE", url, undefined, { "if-match": '"1"' }, {})).statusCode).toBe(404);
    const options = await app.inject({ method: "OPTIONS", url: `/ogc/collections/${url}` });
    expect(options.statusCode).toBe(404);
  });
});
