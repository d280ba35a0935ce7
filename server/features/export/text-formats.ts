import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { byteOrderMark, csvLine } from "./csv.ts";
import type { ExportOrder } from "./export-thread.ts";
import { aboutTexts } from "./messages.ts";
import { sourceRows } from "./source-rows.ts";
import { type Cell, columnsOfTable, type Titles } from "./table.ts";
import { writeWorkbook } from "./xlsx.ts";

const titlesOf = ({ titles }: ExportOrder): Titles =>
  new Map(
    Object.entries(titles).map(([field, text]) => [field, new Map(JSON.parse(text) as [string, string][])]),
  );

async function write(path: string, parts: AsyncIterable<string>): Promise<string> {
  await pipeline(Readable.from(parts), createWriteStream(path));
  return path;
}

export function writeGeojson(order: ExportOrder): Promise<string> {
  const { source, directory, srid, notice, layer } = order;
  return write(
    join(directory, "export.geojson"),
    (async function* () {
      const head = {
        type: "FeatureCollection",
        name: layer.id,
        ...(notice !== null && { notice, sample_data: true }),
        // Not in RFC 7946, but what programs read that write other systems than WGS 84.
        ...(srid !== 4326 && {
          crs: { type: "name", properties: { name: `urn:ogc:def:crs:EPSG::${srid}` } },
        }),
      };
      yield `${JSON.stringify(head).slice(0, -1)},"features":[`;
      let separator = "\n";
      for await (const { id, row, geom } of sourceRows(source)) {
        yield separator + JSON.stringify({ type: "Feature", id, properties: { id, ...row }, geometry: geom });
        separator = ",\n";
      }
      yield "\n]}\n";
    })(),
  );
}

/** Machine names in the head, words in the cells: what the import reads without any mapping. */
export function writeCsv(order: ExportOrder): Promise<string> {
  const columns = columnsOfTable(order.layer, order.language, titlesOf(order));
  return write(
    join(order.directory, "export.csv"),
    (async function* () {
      const notice = order.notice === null ? [] : ["notice"];
      yield byteOrderMark + csvLine([...columns.map(({ name }) => name), ...notice]);
      for await (const row of sourceRows(order.source)) {
        const said = row.row["synthetic"] === true ? order.notice : null;
        yield csvLine([
          ...columns.map((column) => column.read(row)),
          ...(order.notice === null ? [] : [said]),
        ]);
      }
    })(),
  );
}

export async function writeXlsx(order: ExportOrder): Promise<string> {
  const { layer, language, directory, notice, about } = order;
  const path = join(directory, "export.xlsx");
  const columns = columnsOfTable(layer, language, titlesOf(order));
  const rows: Cell[][] = [];
  for await (const row of sourceRows(order.source)) rows.push(columns.map((column) => column.read(row)));
  const said: [string, string][] = notice === null ? [] : [[aboutTexts.notice[language], notice]];
  await writeWorkbook(path, {
    title: layer.title[language],
    columns,
    rows,
    about: { title: aboutTexts.sheet[language], lines: [...said, ...about] },
  });
  return path;
}
