import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadGdal, writtenPath } from "#server/platform/gdal/gdal.ts";

export type TestFeature = {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: { readonly type: string; readonly coordinates: unknown } | null;
};

export const collection = (features: readonly TestFeature[]): Buffer =>
  Buffer.from(
    JSON.stringify({
      type: "FeatureCollection",
      features: features.map((feature) => ({ type: "Feature", ...feature })),
    }),
  );

const directory = mkdtempSync(join(tmpdir(), "shaar-map-files-"));
let made = 0;

type Options = { readonly srid?: number; readonly layer?: string; readonly options?: readonly string[] };

/** Files of other programs, written by GDAL from features in degrees; said to be in `srid`, with coordinates as given. */
export async function mapFile(
  driver: "GPKG" | "ESRI Shapefile" | "KML" | "DXF" | "FlatGeobuf",
  features: readonly TestFeature[],
  { srid = 4326, layer = "rows", options = [] }: Options = {},
): Promise<Map<string, Buffer>> {
  const gdal = await loadGdal(directory);
  const name = `made${made++}`;
  const source = join(directory, `${name}-source.geojson`);
  writeFileSync(source, collection(features));
  const { datasets } = await gdal.open(source);
  const [dataset] = datasets;
  if (!dataset) throw new Error("GDAL does not read what the test wrote");
  const output = await gdal.ogr2ogr(
    dataset,
    ["-f", driver, "-a_srs", `EPSG:${srid}`, ...(driver === "DXF" ? [] : ["-nln", layer]), ...options],
    name,
  );
  await gdal.close(dataset);
  const written = Array.isArray(output.all) ? output.all : [output];
  return new Map(
    written.map((file) => [
      file.local.slice(file.local.lastIndexOf(".")),
      readFileSync(writtenPath(directory, file)),
    ]),
  );
}
