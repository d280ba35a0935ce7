import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { featureCollection, featureDocument } from "#contract/ogc.ts";
import { layers } from "#layers/index.ts";
import { sql } from "#server/platform/db/sql.ts";
import { lineOf, loadSmallCity, smallCity, write } from "#test/support/small-city.ts";
import { as, testApp } from "#test/support/test-app.ts";
import { testDatabase } from "#test/support/test-database.ts";

const db = await testDatabase();
const app = await testApp(db);
let engineer: Record<string, string>;
beforeAll(async () => {
  await loadSmallCity(db);
  engineer = await as(app, db, { roles: ["engineer"] });
});

const get = (url: string, headers: Record<string, string> = engineer) =>
  app.inject({ url: `/ogc${url}`, headers });
const mains = async (query: string) => {
  const answer = await get(`/collections/water_main/items${query}`);
  expect(answer.statusCode, answer.body).toBe(200);
  return featureCollection.parse(answer.json());
};
const codes = async (query: string) =>
  (await mains(query)).features.map(({ properties }) => properties["code"]);
const path = (href: string) => href.replace(/^http:\/\/[^/]+\/ogc/, "");

describe("a page of features", () => {
  test("gives what is stored, without a rounding of its own", async () => {
    const { features } = await mains("?code=В-2");
    expect(features).toHaveLength(1);
    expect(features[0]).toMatchObject({
      id: smallCity.mains[1],
      geometry: {
        type: "LineString",
        coordinates: [
          [74.841, 42.89],
          [74.842, 42.89],
        ],
      },
      properties: {
        code: "В-2",
        diameter_mm: 150,
        depth_m: 1.6,
        valid_from: "1961-01-01",
        valid_to: null,
        synthetic: false,
        owner_id: smallCity.owner,
        version: 1,
      },
    });
    expect(features[0]?.properties["updated_at"]).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    expect(Object.keys(features[0]?.properties ?? {})).toEqual(
      Object.keys(layers.find(({ id }) => id === "water_main")?.fields ?? {}),
    );
  });

  test("registers are features without a place, with rates as exact decimals", async () => {
    const answer = await get("/collections/tariff/items?bbox=0,0,1,1", {});
    const { features } = featureCollection.parse(answer.json());
    expect(features).toMatchObject([{ geometry: null, properties: { rate_som_per_unit: "4.4800" } }]);
  });

  test("next links lead through all rows once, and the last page has none", async () => {
    const seen: string[] = [];
    let url: string | undefined = "/collections/water_main/items?limit=7&status=in_service";
    let pages = 0;
    while (url) {
      const page = featureCollection.parse((await get(url)).json());
      expect(page.numberMatched).toBe(24);
      expect(page.numberReturned).toBe(page.features.length);
      seen.push(...page.features.map(({ id }) => id));
      const next = page.links.find(({ rel, type }) => rel === "next" && type === "application/geo+json");
      url = next && path(next.href);
      pages++;
    }
    expect(pages).toBe(4);
    expect(new Set(seen).size).toBe(24);
    expect(seen).toEqual([...seen].sort());
  });

  test("rows inserted while somebody pages make none appear twice and none of the old ones go missing", async () => {
    const old = (await get("/collections/street/items")).json().features.map(({ id }: { id: string }) => id);
    const seen: string[] = [];
    let url: string | undefined = "/collections/street/items?limit=1";
    while (url) {
      const one = featureCollection.parse((await get(url)).json());
      seen.push(...one.features.map(({ id }) => id));
      const next = one.links.find(({ rel }) => rel === "next");
      url = next && path(next.href);
      const row = { class: "local", name_ky: "Жаңы көчө", geom: lineOf([74.8, 42.8], [74.81, 42.8]) };
      if (seen.length <= 10) await write(db, [{ op: "create", layer: "street", id: randomUUID(), row }]);
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toEqual(expect.arrayContaining(old));
  });

  test.each([
    ["diameter_mm=150", 12],
    ["material=steel", 18],
    ["synthetic=true", 8],
    ["depth_m=1.6", 1],
    ["valid_from=1963-01-01", 1],
    ["built_year=1970", 1],
    [`owner_id=${smallCity.owner}`, 24],
    [`owner_id=${smallCity.street}`, 0],
    [`from_node=${smallCity.nodes[3]}`, 1],
    ["diameter_mm=150&synthetic=false", 8],
    [`code=${encodeURIComponent("'; drop table water_main; --")}`, 0],
  ])("?%s gives %i", async (query, count) => {
    expect((await mains(`?${query}`)).numberMatched).toBe(count);
    expect((await mains(`?${query}&resultType=hits`)).numberMatched).toBe(count);
  });

  test.each([
    ["74.8395,42.8,74.8405,42.9", ["В-1"]],
    ["74.8395,42.8,-10,74.8405,42.9,10", ["В-1"]],
    ["74.8405,42.89,74.8405,42.89", ["В-1"]],
    ["74.8405,42,74.8405,43", ["В-1"]],
    ["179,42,74.8405,43", ["В-1"]],
    ["0,0,1,1", []],
  ])("bbox=%s gives %j", async (box, expected) => {
    expect(await codes(`?bbox=${box}`)).toEqual(expected);
  });

  test("datetime asks when a thing was there; the day it was taken out is no longer", async () => {
    expect(await codes("?datetime=1960-06-01")).toEqual(["В-1"]);
    expect(await codes("?datetime=1959-12-31")).toEqual([]);
    expect(await codes("?datetime=../1960-01-01")).toEqual(["В-1"]);
    expect(await codes("?datetime=2015-05-31T23:59:59%2B06:00&built_year=1960")).toEqual(["В-1"]);
    expect(await codes("?datetime=2015-05-31T23:59:59Z&built_year=1960")).toEqual([]);
    expect(await codes("?datetime=2015-06-01/..&built_year=1960")).toEqual([]);
    expect(await codes("?datetime=2015-05-31/..&built_year=1960")).toEqual(["В-1"]);
    expect((await mains("?datetime=1961-01-01/1962-01-01")).numberMatched).toBe(3);
    expect((await mains("")).numberMatched).toBe(24);
  });

  test.each([
    "foo=1",
    "bbox=1,2,3",
    "bbox=a,b,c,d",
    "bbox=1,2,,4",
    "bbox=1,3,2,2",
    "bbox=-181,0,0,1",
    "bbox=0,0,1e999,1",
    "limit=0",
    "limit=-1",
    "limit=abc",
    "limit=1.5",
    "datetime=xx",
    "datetime=2013-13-01",
    "datetime=2014-01-01/2013-01-01",
    "datetime=0000-01-01",
    "crs=http://bad",
    "bbox-crs=EPSG:4326",
    "after=1",
    "f=xml",
    "diameter_mm=abc",
    "diameter_mm=99999999999",
    "material=gold",
    "synthetic=maybe",
    "owner_id=1",
    "valid_from=2013-02-30",
    "code=%00",
    "code=a&code=b",
    "updated_at=2013-01-01",
    "extra=1",
    "resultType=some",
    "id=1",
    "filter=1=1);drop",
    "geom=1",
    "search_key=a",
    "constructor=1",
  ])("?%s is refused, naming it", async (query) => {
    const answer = await get(`/collections/water_main/items?${query}`, {
      ...engineer,
      "accept-language": "en",
    });
    expect(answer.statusCode, answer.body).toBe(400);
    expect(answer.headers["content-type"]).toBe("application/problem+json");
    expect(answer.json().detail).toContain(query.slice(0, query.indexOf("=")));
  });

  test("a limit beyond the largest page is not a mistake", async () => {
    expect((await mains("?limit=1000000")).numberReturned).toBe(24);
  });
});

describe("coordinate systems", () => {
  const uri = (srid: number) => `http://www.opengis.net/def/crs/EPSG/0/${srid}`;
  const first = async (query: string) =>
    (await mains(`?code=В-1${query}`)).features[0]?.geometry?.["coordinates"];

  test("EPSG:4326 is latitude first, in the answer and in bbox", async () => {
    expect(await first(`&crs=${uri(4326)}`)).toEqual([
      [42.89, 74.84],
      [42.89, 74.841],
    ]);
    expect(await codes(`?bbox=42.8,74.8395,42.9,74.8405&bbox-crs=${uri(4326)}`)).toEqual(["В-1"]);
    expect((await get(`/collections/water_main/items?crs=${uri(4326)}`)).headers["content-crs"]).toBe(
      `<${uri(4326)}>`,
    );
  });

  test.each([7694, 3857, 32643])("EPSG:%i is what PROJ makes of it", async (srid) => {
    const expected = await db.text(
      sql`select st_asgeojson(st_transform(geom, ${srid}::integer), 9, 0) from water_main where id = ${smallCity.mains[0]}::uuid`,
    );
    const given = await first(`&crs=${uri(srid)}`);
    const flat = (value: unknown) => String(value).split(",").map(Number);
    const wanted = flat(JSON.parse(expected ?? "").coordinates);
    expect(flat(given)).toHaveLength(4);
    for (const [index, number] of flat(given).entries()) {
      expect(number).toBeCloseTo(wanted[index] ?? Number.NaN, 3);
    }
    const [x = 0, y = 0] = wanted;
    expect(await codes(`?bbox=${x - 5},${y - 5},${x + 5},${y + 5}&bbox-crs=${uri(srid)}`)).toEqual(["В-1"]);
  });

  test("the default is longitude first, and says so", async () => {
    const answer = await get("/collections/water_main/items");
    expect(answer.headers["content-crs"]).toBe("<http://www.opengis.net/def/crs/OGC/1.3/CRS84>");
  });
});

describe("one feature", () => {
  const url = `/collections/water_main/items/${smallCity.mains[3]}`;

  test("carries its version as ETag; who has that version gets 304", async () => {
    const answer = await get(url);
    expect(answer.headers).toMatchObject({
      etag: '"1"',
      "content-type": "application/geo+json; charset=utf-8",
    });
    const document = featureDocument.parse(answer.json());
    expect(document.links.map(({ rel }) => rel)).toEqual(["self", "alternate", "collection"]);
    expect(document).toMatchObject({ sample_data: true, sample_data_notice: "үлгү маалымат (чыныгы эмес)" });
    const again = await get(url, { ...engineer, "if-none-match": '"1"' });
    expect([again.statusCode, again.body]).toEqual([304, ""]);
    expect((await get(url, { ...engineer, "if-none-match": '"2"' })).statusCode).toBe(200);
  });

  test("an unknown id is 404, whatever it looks like", async () => {
    for (const id of ["1", "00000000-0000-4000-8000-000000000000", "%00", "x".repeat(90)]) {
      expect((await get(`/collections/water_main/items/${id}`)).statusCode).toBe(404);
    }
  });

  test("HEAD has no body, OPTIONS tells the methods that this reader has, others are 405", async () => {
    const head = await app.inject({ method: "HEAD", url: `/ogc${url}`, headers: engineer });
    expect([head.statusCode, head.body, head.headers.etag]).toEqual([200, "", '"1"']);
    const options = async (address: string, headers: Record<string, string>) =>
      (await app.inject({ method: "OPTIONS", url: `/ogc${address}`, headers })).headers["allow"];
    expect(await options(url, engineer)).toBe("GET, HEAD, PUT, PATCH, DELETE, OPTIONS");
    expect(await options("/collections/street/items", {})).toBe("GET, HEAD, OPTIONS");
    const post = await app.inject({ method: "POST", url: "/ogc/collections", headers: engineer });
    expect([post.statusCode, post.headers["allow"], post.headers["content-type"]]).toEqual([
      405,
      "GET, HEAD, OPTIONS",
      "application/problem+json",
    ]);
  });
});
