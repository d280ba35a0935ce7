import { beforeAll, describe, expect, test } from "vitest";
import { collection, collections, landingPage } from "#contract/ogc.ts";
import { layers } from "#layers/index.ts";
import { loadSmallCity, smallCity } from "#test/support/small-city.ts";
import { as, testApp } from "#test/support/test-app.ts";
import { testDatabase } from "#test/support/test-database.ts";
import { reservedParameters } from "./items-query.ts";

const db = await testDatabase();
const app = await testApp(db);
let engineer: Record<string, string>;
beforeAll(async () => {
  await loadSmallCity(db);
  engineer = await as(app, db, { roles: ["engineer"] });
});

const get = (url: string, headers: Record<string, string> = engineer) =>
  app.inject({ url: `/ogc${url}`, headers });
const path = (href: string) => href.replace(/^http:\/\/[^/]+\/ogc/, "");

describe("what there is", () => {
  test("the landing page leads to the API description, the conformance and the data", async () => {
    const page = landingPage.parse((await get("")).json());
    const rels = new Map(page.links.map(({ rel, href }) => [rel, href]));
    for (const rel of ["service-desc", "conformance", "data"]) {
      expect((await get(path(rels.get(rel) ?? "/missing"))).statusCode).toBe(200);
    }
    expect([...rels.keys()]).toEqual(expect.arrayContaining(["self", "alternate", "service-doc"]));
  });

  test("everybody sees exactly the public layers; a closed one is not there at all", async () => {
    const list = collections.parse((await get("/collections", {})).json());
    const open = layers.filter(({ read }) => read.includes("public")).map(({ id }) => id);
    expect(list.collections.map(({ id }) => id)).toEqual(open);
    const closed = ["water_main", "nothing"].flatMap((id) =>
      ["", "/schema", "/queryables", "/items", `/items/${smallCity.mains[0]}`].map(
        (rest) => `/collections/${id}${rest}`,
      ),
    );
    for (const url of closed) expect((await get(url, {})).statusCode, url).toBe(404);
    expect((await get("/api", {})).body).not.toContain("water_main");
    expect((await get("/collections", {})).body).not.toContain("water_main");
  });

  test("an engineer sees every layer, with the extent of what is stored", async () => {
    const list = collections.parse((await get("/collections")).json());
    expect(list.collections.map(({ id }) => id)).toEqual(layers.map(({ id }) => id));
    const main = collection.parse((await get("/collections/water_main")).json());
    expect(main.extent?.spatial?.bbox).toEqual([[74.84, 42.89, 74.864, 42.89]]);
    expect(main.extent?.temporal?.interval).toEqual([["1960-01-01T00:00:00Z", null]]);
    expect(main).toMatchObject({ sample_data: true, storageCrs: main.crs[0] });
    expect(main.crs).toContain("http://www.opengis.net/def/crs/EPSG/0/7694");
    for (const { href, type } of main.links) {
      const answer = await get(path(href));
      expect(answer.statusCode, href).toBe(200);
      expect(answer.headers["content-type"], href).toContain(type);
    }
    const tank = collection.parse((await get("/collections/water_tank")).json());
    expect(tank.extent).toBeUndefined();
    expect(tank.sample_data).toBe(false);
  });

  test("the API description is whole: references lead somewhere, operations have names of their own, path parameters are declared", async () => {
    const answer = await get("/api");
    expect(answer.headers["content-type"]).toBe("application/vnd.oai.openapi+json;version=3.0");
    const api = answer.json();
    for (const [, pointer] of answer.body.matchAll(/"\$ref":"#\/([^"]+)"/g)) {
      const target = (pointer ?? "").split("/").reduce((part, key) => part?.[key], api);
      expect(target, pointer).toBeDefined();
    }
    const operations = [...answer.body.matchAll(/"operationId":"([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(operations).size).toBe(operations.length);
    expect(operations).toContain("water_main_update");
    expect((await get("/api", {})).body).not.toContain('"street_create"');
    for (const [url, path] of Object.entries<{ parameters?: unknown[] }>(api.paths)) {
      expect(path.parameters?.length ?? 0, url).toBe(url.includes("{") ? 1 : 0);
    }
  });

  test("no layer has a field that a parameter of /items would hide", () => {
    for (const { id, fields } of layers) {
      expect(
        Object.keys(fields).filter((name) => reservedParameters.includes(name)),
        id,
      ).toEqual([]);
    }
  });
});

describe("forms of an answer", () => {
  const type = async (accept: string, url = "/collections/street/items") => {
    const answer = await get(url, { accept });
    return answer.statusCode === 200
      ? String(answer.headers["content-type"]).split(";")[0]
      : answer.statusCode;
  };

  test("Accept decides, f decides over it", async () => {
    expect(await type("text/html,application/xhtml+xml,*/*;q=0.8")).toBe("text/html");
    expect(await type("application/geo+json, application/json")).toBe("application/geo+json");
    expect(await type("*/*")).toBe("application/geo+json");
    expect(await type("text/html", "/collections/street/items?f=json")).toBe("application/geo+json");
    expect(await type("application/json", "/collections?f=html")).toBe("text/html");
    expect(await type("image/png")).toBe(406);
  });

  test("pages are in the reader's language, with names instead of codes, and carry no script or style of their own", async () => {
    for (const url of [
      "",
      "/conformance",
      "/collections",
      "/collections/street",
      "/collections/building/items",
      `/collections/building/items/${smallCity.house}`,
    ]) {
      const answer = await get(`${url}?f=html`, { "accept-language": "ru" });
      expect(answer.statusCode, url).toBe(200);
      expect(answer.headers["content-language"]).toBe("ru");
      expect(answer.body).toContain('<html lang="ru">');
      expect(answer.body).not.toMatch(/<script|<style|style=|\son\w+=/);
    }
    const house = (
      await get(`/collections/building/items/${smallCity.house}?f=html`, { "accept-language": "ru" })
    ).body;
    expect(house).toContain("улица Образцовая");
    expect(house).toContain("индивидуальный жилой дом");
    expect(house).toContain(`pick=building/${smallCity.house}`);
  });

  test("text that somebody stored is text on the page", async () => {
    const planner = await as(app, db, { roles: ["planner"] });
    const evil = `"><script>alert(1)</script>`;
    const made = await app.inject({
      method: "POST",
      url: "/ogc/collections/street/items",
      headers: { ...planner, "content-type": "application/geo+json" },
      payload: {
        type: "Feature",
        geometry: {
          type: "LineString",
          coordinates: [
            [74.9, 42.9],
            [74.91, 42.9],
          ],
        },
        properties: { class: "local", name_ky: evil },
      },
    });
    expect(made.statusCode, made.body).toBe(201);
    const id = String(made.headers.location).split("/").at(-1);
    for (const url of ["/collections/street/items", `/collections/street/items/${id}`]) {
      const { body } = await get(`${url}?f=html`, {});
      expect(body).toContain("&lt;script&gt;");
      expect(body).not.toContain("<script");
    }
  });
});

type Property = { readonly type?: string; readonly format?: string; readonly enum?: readonly string[] };

/** A value that a property may have. */
function sampleOf({ type, format, enum: values }: Property): string {
  if (values?.[0] !== undefined) return values[0];
  if (format === "uuid") return smallCity.owner;
  if (format === "date") return "2013-01-01";
  if (type === "boolean") return "true";
  return type === "string" ? "1.5" : "1980";
}

describe("schema and queryables", () => {
  test("name types, units, references and roles, and each queryable filters", async () => {
    const schema = (await get("/collections/water_main/schema")).json();
    expect(schema.$id).toMatch(/\/ogc\/collections\/water_main\/schema$/);
    expect(schema.properties).toMatchObject({
      id: { "x-ogc-role": "id" },
      diameter_mm: { type: "integer", "x-ogc-unit": "mm" },
      owner_id: { "x-ogc-role": "reference", "x-ogc-collectionId": "organisation" },
      geometry: { format: "geometry-linestring", "x-ogc-role": "primary-geometry" },
      valid_from: { "x-ogc-role": "primary-interval-start", format: "date" },
      version: { readOnly: true },
    });
    expect(schema.properties.from_node["x-ogc-collectionId"]).toContain("water_junction");
    const keywords = Object.values<Record<string, unknown>>(schema.properties).flatMap(Object.keys);
    expect(keywords.filter((key) => key.startsWith("x-") && !key.startsWith("x-ogc-"))).toEqual([]);
  });

  test("every queryable of every layer is a parameter that /api declares and /items takes", async () => {
    const api = (await get("/api")).json();
    for (const layer of layers) {
      const { properties } = (await get(`/collections/${layer.id}/queryables`)).json();
      const declared = api.paths[`/collections/${layer.id}/items`].get.parameters.map(
        ({ name }: { name?: string }) => name,
      );
      const names = Object.keys(properties).filter((name) => name !== "geometry");
      expect(declared).toEqual(expect.arrayContaining(names));
      const query = names
        .map((name) => `${name}=${encodeURIComponent(sampleOf(properties[name]))}`)
        .join("&");
      const answer = await get(`/collections/${layer.id}/items?${query}`);
      expect(answer.statusCode, `${layer.id}: ${answer.body}`).toBe(200);
    }
  });

  test("a reader who may not read the target of a reference is not told its name", async () => {
    const open = layers.filter(({ read }) => read.includes("public"));
    const closed = layers.filter(({ read }) => !read.includes("public")).map(({ id }) => id);
    for (const { id } of open) {
      const { properties } = (await get(`/collections/${id}/schema`, {})).json();
      const named = Object.values<Record<string, unknown>>(properties).flatMap(
        (property) => property["x-ogc-collectionId"] ?? [],
      );
      expect(
        named.filter((name) => closed.includes(String(name))),
        id,
      ).toEqual([]);
    }
  });
});
