import { createReadStream } from "node:fs";
import { rm } from "node:fs/promises";
import { createInterface } from "node:readline";
import { threadId } from "node:worker_threads";
import { loadGdal, takeMessages, writtenPath } from "./gdal.ts";
import type { OpenSource } from "./open-source.ts";
import { brokenFile } from "./refusals.ts";

/** A feature as it stands in the file: its own coordinates, easting or longitude first, in two dimensions. */
export type Decoded = {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly geometry: { readonly type: string; readonly coordinates: unknown } | null;
};
type Options = { readonly output: string; readonly limit?: number };

let outputs = 0;

/** Tags without a column of their own come as one text: `"addr:housenumber"=>"5","name:ky"=>"…"`. */
function withAllTags({ properties: { other_tags: tags, ...properties }, geometry }: Decoded): Decoded {
  const all: Record<string, unknown> = { ...properties };
  if (typeof tags === "string") {
    for (const [, key = "", value = ""] of tags.matchAll(/"((?:[^"\\]|\\.)*)"=>"((?:[^"\\]|\\.)*)"/g)) {
      all[key.replace(/\\(.)/g, "$1")] = value.replace(/\\(.)/g, "$1");
    }
  }
  return { properties: all, geometry };
}

/** GDAL only decodes: the file's CRS is set aside, and to_city() in the database reprojects. */
export async function* decodeLayer(
  source: OpenSource,
  layer: string,
  { output, limit }: Options,
): AsyncGenerator<Decoded> {
  const gdal = await loadGdal(output);
  const dataset = await source.open();
  const name = `decoded-${threadId}-${outputs++}`;
  takeMessages();
  const written = await gdal
    .ogr2ogr(
      dataset,
      [
        ...["-f", "GeoJSONSeq", "-dim", "XY", "-nlt", "CONVERT_TO_LINEAR"],
        // The writer turns every other CRS into this one, so each file is said to be in it already.
        ...["-a_srs", "EPSG:4326", "-lco", "COORDINATE_PRECISION=9"],
        ...(limit === undefined ? [] : ["-limit", String(limit)]),
        layer,
      ],
      name,
    )
    .catch(() => undefined)
    .finally(() => gdal.close(dataset));
  if (!written) throw brokenFile(layer, takeMessages().at(-1));
  const path = writtenPath(output, written);
  try {
    const lines = createInterface({
      input: createReadStream(path),
      crlfDelay: Number.POSITIVE_INFINITY,
    });
    for await (const line of lines) {
      if (line === "") continue;
      const feature = JSON.parse(line) as Decoded;
      yield source.driver === "OSM" ? withAllTags(feature) : feature;
    }
  } finally {
    await rm(path, { force: true });
  }
}
