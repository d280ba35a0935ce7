import { createWriteStream } from "node:fs";
import { rename } from "node:fs/promises";
import { basename, join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { threadId } from "node:worker_threads";
import { rowLabel } from "#layers/kit/row-label.ts";
import { loadGdal, takeMessages, writtenPath } from "#server/platform/gdal/gdal.ts";
import type { ExportOrder } from "./export-thread.ts";
import { type Geometry, type SourceRow, sourceRows } from "./source-rows.ts";

type Feature = { readonly properties: object; readonly geometry: Geometry | null };
let made = 0;

async function convert(
  order: ExportOrder,
  features: AsyncIterable<Feature>,
  driver: string,
  options: readonly string[],
): Promise<string> {
  const source = join(order.directory, "features.geojsonl");
  const lines = (async function* () {
    for await (const feature of features) yield `${JSON.stringify({ type: "Feature", ...feature })}\n`;
  })();
  await pipeline(Readable.from(lines), createWriteStream(source));
  const gdal = await loadGdal(order.output);
  takeMessages();
  const [dataset] = (await gdal.open(source)).datasets;
  if (!dataset) throw new Error(`GDAL does not read the rows: ${takeMessages().join("; ")}`);
  try {
    const written = await gdal.ogr2ogr(dataset, ["-f", driver, ...options], `export-${threadId}-${made++}`);
    const path = writtenPath(order.output, written);
    const kept = join(order.directory, basename(path));
    await rename(path, kept);
    return kept;
  } catch (error) {
    throw new Error(`GDAL does not write ${driver}: ${takeMessages().join("; ")}`, { cause: error });
  } finally {
    await gdal.close(dataset);
  }
}

export function writeGpkg(order: ExportOrder): Promise<string> {
  const { layer, language, srid, notice, source } = order;
  const features = (async function* () {
    for await (const { id, row, geom } of sourceRows(source))
      yield { properties: { id, ...row }, geometry: geom };
  })();
  const place =
    layer.geometry === "none"
      ? ["-nlt", "NONE"]
      : ["-nlt", layer.geometry.toUpperCase(), "-a_srs", `EPSG:${srid}`];
  return convert(order, features, "GPKG", [
    ...["-nln", layer.id, ...place, "-lco", "FID=fid", "-lco", "GEOMETRY_NAME=geom"],
    ...[
      "-lco",
      `IDENTIFIER=${layer.title[language]}`,
      "-lco",
      `DESCRIPTION=${notice ?? layer.title[language]}`,
    ],
  ]);
}

/** Text height in metres on the ground: 2 mm at 1:1000. */
const textHeightM = 2;

/**
 * Lines and areas on a drawing layer named by the layer, what they are called beside them on `<layer>_text`. Names of
 * drawing layers stay in ASCII: drawings of this version have no Cyrillic there.
 */
export function writeDxf(order: ExportOrder): Promise<string> {
  const { layer, language, source, notice } = order;
  const labelOf = ({ row }: SourceRow): string => rowLabel(layer, row, language);
  const features = (async function* (): AsyncGenerator<Feature> {
    let told = notice === null;
    for await (const row of sourceRows(source)) {
      const place = row.geom && anchorOf(row.geom);
      if (!place) continue;
      if (!told) {
        told = true;
        yield textAt("SAMPLE_DATA", place, notice ?? "", 5 * textHeightM);
      }
      yield { properties: { Layer: layer.id, OGR_STYLE: null }, geometry: row.geom };
      const label = labelOf(row);
      if (label !== "") yield textAt(`${layer.id}_text`, place, label, textHeightM);
    }
  })();
  return convert(order, features, "DXF", ["-select", "Layer,OGR_STYLE"]);
}

const textAt = (drawingLayer: string, place: readonly number[], text: string, height: number): Feature => ({
  properties: { Layer: drawingLayer, OGR_STYLE: `LABEL(t:"${text.replaceAll('"', "'")}",s:${height}g)` },
  geometry: { type: "Point", coordinates: place },
});

/** A vertex in the middle of the first part. */
function anchorOf({ coordinates }: Geometry): readonly number[] | null {
  let part: unknown = coordinates;
  while (Array.isArray(part) && Array.isArray(part[0]) && Array.isArray(part[0][0])) part = part[0];
  if (!Array.isArray(part)) return null;
  const vertex: unknown = Array.isArray(part[0]) ? part[Math.floor((part.length - 1) / 2)] : part;
  return Array.isArray(vertex) ? vertex : null;
}
