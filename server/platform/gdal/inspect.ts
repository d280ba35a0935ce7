import { z } from "zod";
import { decodeLayer } from "./decode.ts";
import type { OpenSource } from "./open-source.ts";

const sampleRows = 200;
const sampleValues = 3;
const mostLayers = 60;

const crs = z.looseObject({
  projjson: z
    .looseObject({
      name: z.string().optional(),
      id: z.looseObject({ authority: z.string(), code: z.union([z.number(), z.string()]) }).optional(),
    })
    .optional(),
});
const info = z.looseObject({
  layers: z.array(
    z.looseObject({
      name: z.string(),
      featureCount: z.number().optional(),
      geometryFields: z
        .array(
          z.looseObject({
            type: z.string().optional(),
            extent: z.array(z.number()).nullish(),
            coordinateSystem: crs.nullish(),
          }),
        )
        .default([]),
      fields: z.array(z.looseObject({ name: z.string(), type: z.string().optional() })).default([]),
    }),
  ),
});

export type SourceColumn = { readonly name: string; readonly samples: readonly string[] };
export type SourceLayer = {
  /** Position of its file, when an archive holds several. */
  readonly file: number;
  readonly name: string;
  readonly driver: string;
  /** Null where counting would mean reading the whole file. */
  readonly count: number | null;
  readonly geometry: string | null;
  /** West, south, east, north in its CRS, or null. */
  readonly extent: readonly number[] | null;
  readonly srid: number | null;
  readonly crs_name: string | null;
  readonly columns: readonly SourceColumn[];
};

/** What the file holds, with some values of every column. */
export async function inspect(sources: readonly OpenSource[], output: string): Promise<SourceLayer[]> {
  const found: SourceLayer[] = [];
  for (const [file, source] of sources.entries()) {
    for (const layer of info.parse(source.info).layers) {
      if (found.length >= mostLayers) return found;
      const samples = await samplesOf(source, layer.name, output);
      const [place] = layer.geometryFields;
      const system = place?.coordinateSystem?.projjson;
      const known = system?.id?.authority === "EPSG" ? Number(system.id.code) : null;
      const count = layer.featureCount !== undefined && layer.featureCount >= 0 ? layer.featureCount : null;
      if (count === 0 || samples.rows === 0) continue;
      found.push({
        file,
        name: layer.name,
        driver: source.driver,
        count,
        geometry: samples.geometry ?? place?.type ?? null,
        extent: place?.extent?.slice(0, 4) ?? samples.extent,
        // CRS84 is WGS 84 with longitude first, which is how everything is read here.
        srid: known ?? (system?.name === "WGS 84 (CRS84)" ? 4326 : null),
        crs_name: system?.name ?? null,
        columns: [...new Set([...layer.fields.map(({ name }) => name), ...samples.values.keys()])]
          .filter((name) => source.driver !== "OSM" || samples.values.has(name))
          .map((name) => ({ name, samples: samples.values.get(name) ?? [] })),
      });
    }
  }
  return found;
}

async function samplesOf(source: OpenSource, layer: string, output: string) {
  const values = new Map<string, string[]>();
  const types = new Set<string>();
  let rows = 0;
  let extent: [number, number, number, number] | null = null;
  for await (const { properties, geometry } of decodeLayer(source, layer, { output, limit: sampleRows })) {
    rows++;
    if (geometry) types.add(geometry.type);
    for (const [x, y] of positions(geometry)) {
      if (x === undefined || y === undefined) continue;
      extent = extent
        ? [Math.min(extent[0], x), Math.min(extent[1], y), Math.max(extent[2], x), Math.max(extent[3], y)]
        : [x, y, x, y];
    }
    for (const [name, value] of Object.entries(properties)) {
      if (value === null || value === "") continue;
      const seen = values.get(name) ?? [];
      const text = (typeof value === "object" ? JSON.stringify(value) : String(value)).slice(0, 60);
      if (seen.length < sampleValues && !seen.includes(text)) seen.push(text);
      values.set(name, seen);
    }
  }
  return {
    values,
    rows,
    extent,
    geometry: types.size === 1 ? [...types].join() : types.size > 1 ? "Geometry" : null,
  };
}

function* positions(geometry: { coordinates?: unknown } | null): Generator<number[]> {
  const pending: unknown[] = geometry ? [geometry.coordinates] : [];
  while (pending.length > 0) {
    const value = pending.pop();
    if (!Array.isArray(value)) continue;
    if (value.every((part) => typeof part === "number")) yield value;
    else pending.push(...value);
  }
}
