import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test, vi } from "vitest";
import writeExcelFile from "write-excel-file/node";
import { collection, mapFile, type TestFeature } from "#test/support/map-file.ts";
import { zip } from "#test/support/zip.ts";
import { HttpProblem } from "../http/problems.ts";
import { decodeLayer } from "./decode.ts";
import { inspect } from "./inspect.ts";
import { openSource, type Source } from "./open-source.ts";

vi.setConfig({ testTimeout: 60_000 });
const scratch = mkdtempSync(join(tmpdir(), "shaar-formats-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
let files = 0;

async function read(name: string, content: string | Uint8Array, encoding: Source["encoding"] = null) {
  const directory = mkdtempSync(join(scratch, "file-"));
  const path = join(scratch, `content-${files++}`);
  writeFileSync(path, content);
  const sources = await openSource({ path, name, encoding, directory, output: scratch });
  const layers = await inspect(sources, scratch);
  const rows: { properties: Readonly<Record<string, unknown>>; geometry: unknown }[] = [];
  for (const layer of layers) {
    const source = sources[layer.file];
    if (!source) throw new Error("no source");
    for await (const row of decodeLayer(source, layer.name, { output: scratch })) rows.push(row);
  }
  return { layers, rows, encoding: sources[0]?.encoding ?? null };
}

const pipe: TestFeature = {
  properties: { Код: "Т-1", Материал: "чугун", Год: 1968 },
  geometry: {
    type: "LineString",
    coordinates: [
      [13487795.534, 4750564.696],
      [13487895.5, 4750564.7],
    ],
  },
};
const russian = (text: string): Uint8Array =>
  Uint8Array.from(
    [...text].map((sign) => {
      const code = sign.charCodeAt(0);
      return code >= 0x410 && code <= 0x44f ? code - 0x350 : code;
    }),
  );

describe("a zipped Shapefile", () => {
  test.each([[true], [false]])(
    "in Windows-1251, named by its .cpg: %s, also deep in folders",
    async (withCodePage) => {
      const made = await mapFile("ESRI Shapefile", [pipe], {
        srid: 28413,
        options: ["-lco", "ENCODING=CP1251"],
      });
      const entries = [...made].filter(([extension]) => withCodePage || extension !== ".cpg");
      const archive = zip(
        entries.map(([extension, content]) => ({ name: `Сети/вода/трубы 1${extension}`, content })),
      );
      const { layers, rows, encoding } = await read("сети.zip", archive);
      expect(encoding).toBe("windows-1251");
      expect(layers).toMatchObject([
        { name: "трубы_1", driver: "ESRI Shapefile", count: 1, srid: 28413, geometry: "LineString" },
      ]);
      expect(rows[0]?.properties).toMatchObject({ Код: "Т-1", Материал: "чугун", Год: 1968 });
      expect(rows[0]?.geometry).toMatchObject({
        coordinates: [
          [13487795.534, 4750564.696],
          [13487895.5, 4750564.7],
        ],
      });
    },
  );

  test("that holds several layers gives them all", async () => {
    const [a, b] = [
      collection([pipe]),
      collection([{ properties: { n: 1 }, geometry: { type: "Point", coordinates: [74.85, 42.89] } }]),
    ];
    const { layers } = await read(
      "two.zip",
      zip([
        { name: "a.geojson", content: a },
        { name: "b.geojson", content: b },
      ]),
    );
    expect(layers.map(({ file, name }) => [file, name])).toEqual([
      [0, "a"],
      [1, "b"],
    ]);
  });

  test("that lies about its sizes, climbs out of its folder or holds no map is refused", async () => {
    const bomb = zip([{ name: "a.geojson", content: new Uint8Array(5_000_000), saysBytes: 10 }]);
    await expect(read("bomb.zip", bomb)).rejects.toThrow(HttpProblem);
    const climber = zip([{ name: "../../../../tmp/climbed.geojson", content: collection([pipe]) }]);
    expect((await read("climber.zip", climber)).layers).toMatchObject([{ name: "climbed" }]);
    await expect(read("empty.zip", zip([{ name: "readme.txt", content: russian("текст") }]))).rejects.toThrow(
      /nothing in/,
    );
    await expect(
      read("torn.zip", zip([{ name: "a.geojson", content: collection([pipe]) }]).subarray(0, 60)),
    ).rejects.toThrow(/broken/);
  });
});

test("a GeoPackage that is none is refused without a mark where the reason would stand", async () => {
  await expect(read("сынык.gpkg", new Uint8Array(200))).rejects.toThrow(/“сынык.gpkg” is broken/);
  await expect(read("сынык.gpkg", new Uint8Array(200))).rejects.not.toThrow(/\(\?\)|\(\)/);
});

test("a GeoPackage keeps its coordinates to the millimetre and its CRS", async () => {
  const made = await mapFile("GPKG", [pipe], { srid: 28413, layer: "Трубы" });
  const { layers, rows } = await read("а.gpkg", made.get(".gpkg") ?? "");
  expect(layers).toMatchObject([
    { name: "Трубы", srid: 28413, columns: [{ name: "Код", samples: ["Т-1"] }, {}, {}] },
  ]);
  expect(rows[0]?.geometry).toMatchObject({
    coordinates: [
      [13487795.534, 4750564.696],
      [13487895.5, 4750564.7],
    ],
  });
});

test("a CSV in either encoding, with semicolons, keeps its texts as they are", async () => {
  const text = "Код;Номер дома;X\nТ-1;007;13487795,534\n";
  for (const content of [russian(text), Buffer.from(text), Buffer.from(`\uFEFF${text}`)]) {
    expect((await read("а.csv", content)).rows[0]?.properties).toEqual({
      Код: "Т-1",
      "Номер дома": "007",
      X: "13487795,534",
    });
  }
  const places = await read("а.csv", "code,wkt\nA,POINT(74.85 42.89)\n");
  expect(places.rows[0]?.geometry).toEqual({ type: "Point", coordinates: [74.85, 42.89] });
});

test("Excel keeps words and figures, and dates as the figures they are to it", async () => {
  const sheet = await writeExcelFile([
    [{ value: "Код" }, { value: "Диаметр, мм" }, { value: "Дата" }],
    [
      { value: "Т-1" },
      { value: 150, type: Number },
      { value: new Date(Date.UTC(2013, 4, 23)), type: Date, format: "dd.mm.yyyy" },
    ],
  ]).toBuffer();
  expect((await read("а.xlsx", sheet)).rows[0]?.properties).toMatchObject({
    Код: "Т-1",
    "Диаметр, мм": 150,
    Дата: 41417,
  });
});

test("KML folders are layers", async () => {
  const kml = `<kml xmlns="http://www.opengis.net/kml/2.2"><Document><Folder><name>Дарактар</name><Placemark><name>Кайрагач</name><Point><coordinates>74.85,42.89,0</coordinates></Point></Placemark></Folder></Document></kml>`;
  const { layers, rows } = await read("а.kml", kml);
  expect(layers).toMatchObject([{ name: "Дарактар", srid: 4326 }]);
  expect(rows).toMatchObject([
    { properties: { Name: "Кайрагач" }, geometry: { coordinates: [74.85, 42.89] } },
  ]);
});

test("OSM gives lines and areas with all their tags, also those without a column", async () => {
  const osm = `<osm version="0.6"><node id="1" lat="42.88" lon="74.85"/><node id="2" lat="42.881" lon="74.851"/><node id="3" lat="42.882" lon="74.851"/>
    <way id="10"><nd ref="1"/><nd ref="2"/><tag k="highway" v="residential"/><tag k="name:ky" v="&quot;Үлгү&quot; көчөсү"/></way>
    <way id="11"><nd ref="1"/><nd ref="2"/><nd ref="3"/><nd ref="1"/><tag k="building" v="yes"/><tag k="addr:housenumber" v="5а"/></way></osm>`;
  const { layers, rows } = await read("kant.osm", osm);
  expect(layers.map(({ name }) => name)).toEqual(["lines", "multipolygons"]);
  expect(rows[0]?.properties).toMatchObject({ highway: "residential", "name:ky": '"Үлгү" көчөсү' });
  expect(rows[1]?.properties).toMatchObject({ building: "yes", "addr:housenumber": "5а" });
});

test("a drawing keeps its drawing layers and names no CRS", async () => {
  const made = await mapFile("DXF", [{ ...pipe, properties: { Layer: "vodoprovod" } }], {
    options: ["-select", "Layer"],
  });
  const { layers, rows } = await read("план.dxf", made.get(".dxf") ?? "");
  expect(layers).toMatchObject([{ srid: null, geometry: "LineString" }]);
  expect(rows[0]?.properties).toMatchObject({ Layer: "vodoprovod" });
});

test("what is no map file says so", async () => {
  for (const [name, content] of [
    ["а.exe", "MZ"],
    ["а.gpkg", "это не GeoPackage"],
    ["а.geojson", "{}"],
    ["а.osm", "<osm"],
    ["а.dxf", "x"],
    ["а.vrt", "<OGRVRTDataSource/>"],
  ] as const) {
    const held = await read(name, content).then(
      ({ layers }) => layers,
      (error: unknown) => (error instanceof HttpProblem ? [] : error),
    );
    expect(held, name).toEqual([]);
  }
});
