import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { layers } from "#layers/index.ts";
import { identifier, sql } from "#server/platform/db/sql.ts";
import { loadLongMain, loadSmallCity } from "#test/support/small-city.ts";
import { as, testApp } from "#test/support/test-app.ts";
import { testDatabase } from "#test/support/test-database.ts";

const run = promisify(execFile);
const has = (program: string) =>
  ["/usr/bin", "/usr/local/bin", "/opt/homebrew/bin"].some((place) => existsSync(`${place}/${program}`));
const hasQgis = existsSync("/usr/lib/python3/dist-packages/qgis");
/** The programs talk to the server over a port; what they read was tested on both engines already. */
const isPostgres = inject("engine") === "postgres";

const db = await testDatabase();
const app = await testApp(db);
const requests: string[] = [];
app.addHook("onRequest", async ({ url }) => void requests.push(url));
const mains = 700;
let ogc = "";
let token = "";

beforeAll(async () => {
  if (!isPostgres) return;
  await loadSmallCity(db);
  await loadLongMain(db, mains);
  const headers = await as(app, db, { roles: ["engineer"] });
  const made = await app.inject({
    method: "POST",
    url: "/api/tokens",
    headers,
    payload: { name: "QGIS", roles: ["engineer"], days: 1 },
  });
  token = made.json().secret;
  ogc = `${await app.listen({ host: "127.0.0.1", port: 0 })}/ogc`;
});

const withToken = () => ({ GDAL_HTTP_HEADERS: `Authorization: Bearer ${token}` });
async function gdal(program: string, args: string[], env: Record<string, string> = {}): Promise<string> {
  const { stdout, stderr } = await run(program, args, { env: { ...process.env, ...env }, maxBuffer: 64e6 });
  expect(stderr).not.toMatch(/ERROR/);
  return stdout;
}
const layerNames = (listing: string) => [...listing.matchAll(/^\d+: (\w+)/gm)].map(([, name]) => name);
const featureCount = (summary: string) => Number(/Feature Count: (\d+)/.exec(summary)?.[1]);

describe.skipIf(!isPostgres || !has("ogrinfo"))("GDAL", () => {
  test("without a token lists exactly the public layers, and gets no other", async () => {
    const open = layers.filter(({ read }) => read.includes("public")).map(({ id }) => id);
    expect(layerNames(await gdal("ogrinfo", [`OAPIF:${ogc}`]))).toEqual(open);
    await expect(run("ogrinfo", ["-so", `OAPIF:${ogc}/collections/water_main`])).rejects.toThrow(/404/);
  });

  test("with an engineer's token reads every layer, each count equal to SQL", async () => {
    const listing = await gdal("ogrinfo", ["-so", "-al", `OAPIF:${ogc}`], withToken());
    const summaries = listing.split(/^Layer name: /m).slice(1);
    expect(summaries.map((summary) => summary.split("\n")[0])).toEqual(layers.map(({ id }) => id));
    for (const summary of summaries) {
      const name = summary.split("\n")[0] ?? "";
      const count = await db.text(sql`select count(*)::text from ${identifier(name)}`);
      expect(featureCount(summary), name).toBe(Number(count));
    }
  });

  test("takes the token as a password too", async () => {
    const listing = await gdal("ogrinfo", ["-so", `OAPIF:${ogc}`, "water_main"], {
      GDAL_HTTP_USERPWD: `qgis:${token}`,
    });
    expect(featureCount(listing)).toBe(24 + mains);
  });

  test("sends box and filters to the server and gets the count of SQL", async () => {
    requests.length = 0;
    const box = await gdal(
      "ogrinfo",
      ["-so", "-spat", "74.8395", "42.8", "74.8415", "42.9", `OAPIF:${ogc}`, "water_main"],
      withToken(),
    );
    const inBox = await db.text(
      sql`select count(*)::text from water_main where st_intersects(geom, st_makeenvelope(74.8395, 42.8, 74.8415, 42.9, 4326))`,
    );
    expect(featureCount(box)).toBe(Number(inBox));
    const filtered = await gdal(
      "ogrinfo",
      ["-so", "-where", "diameter_mm = 150 and material = 'steel'", `OAPIF:${ogc}`, "water_main"],
      withToken(),
    );
    const equal = await db.text(
      sql`select count(*)::text from water_main where diameter_mm = 150 and material = 'steel'`,
    );
    expect(featureCount(filtered)).toBe(Number(equal));
    expect(requests.filter((url) => url.includes("diameter_mm=150&material=steel")).length).toBeGreaterThan(
      0,
    );
  });

  test("pages through all rows and keeps every geometry and value", async () => {
    const out = await gdal(
      "ogr2ogr",
      [
        "-f",
        "GeoJSONSeq",
        "/vsistdout/",
        `OAPIF:${ogc}`,
        "water_main",
        "-oo",
        "PAGE_SIZE=100",
        "-lco",
        "COORDINATE_PRECISION=9",
      ],
      withToken(),
    );
    const features = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(new Set(features.map(({ properties }) => properties.id)).size).toBe(24 + mains);
    const different = await db.text(sql`
      select count(*)::text from jsonb_to_recordset(${JSON.stringify(features)}::jsonb) as f (properties jsonb, geometry jsonb)
      join water_main m on m.id = (f.properties ->> 'id')::uuid
      where not st_equals(m.geom, st_setsrid(st_geomfromgeojson(f.geometry), 4326)) or m.code <> f.properties ->> 'code'`);
    expect(different).toBe("0");
  });
});

const script = `
import sys
from qgis.core import QgsApplication, QgsVectorLayer, QgsAuthMethodConfig, QgsRectangle
app = QgsApplication([], False)
app.initQgis()
manager = QgsApplication.authManager()
manager.setMasterPassword("test", True)
config = QgsAuthMethodConfig("Basic")
config.setName("shaar")
config.setConfig("username", "qgis")
config.setConfig("password", sys.argv[2])
manager.storeAuthenticationConfig(config)
def read(collection, authcfg):
    uri = f"url='{sys.argv[1]}' typename='{collection}' pageSize='200'" + (f" authcfg='{authcfg}'" if authcfg else "")
    return QgsVectorLayer(uri, collection, "OAPIF")
layer = read("water_main", config.id())
ids = {feature["id"] for feature in layer.getFeatures()}
codes = {feature["code"] for feature in layer.getFeatures()}
print("valid", layer.isValid(), "ids", len(ids), "codes", len(codes), "crs", layer.crs().authid(), "type", layer.wkbType())
print("closed", read("water_main", None).isValid(), "open", read("street", None).isValid())
`;

describe.skipIf(!isPostgres || !hasQgis)("QGIS", () => {
  test("opens water_main with a token and pages all of it; without one it does not", {
    timeout: 120_000,
  }, async () => {
    const home = await mkdtemp(join(tmpdir(), "shaar-qgis-"));
    const env = { ...process.env, QT_QPA_PLATFORM: "offscreen", HOME: home, QGIS_AUTH_DB_DIR_PATH: home };
    const { stdout } = await run("/usr/bin/python3", ["-c", script, ogc, token], { env }).finally(() =>
      rm(home, { recursive: true, force: true }),
    );
    expect(stdout).toContain(`valid True ids ${24 + mains} codes ${24 + mains} crs`);
    expect(stdout).toContain("closed False open True");
  });
});

describe.skipIf(!isPostgres)("a client that goes away", () => {
  const waiting = () =>
    db.text(
      sql`select count(*)::text from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`,
    );

  test.each(["/collections/street/items", "/collections"])("takes its query on %s with it", async (url) => {
    await db.write({ actor: "system" }, async (tx) => {
      await tx.execute(sql`lock table street in access exclusive mode`);
      const gone = new AbortController();
      const asked = fetch(`${ogc}${url}`, { signal: gone.signal });
      await expect.poll(waiting).toBe("1");
      gone.abort();
      await expect(asked).rejects.toThrow();
      await expect.poll(waiting).toBe("0");
    });
  });
});
