import { randomUUID } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { FastifyRequest } from "fastify";
import { z } from "zod";
import { type ExportFormat, exportFormats, sampleSuffix } from "#contract/export.ts";
import { sampleDataNotice } from "#contract/sample-data.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import { type Language, languages } from "#layers/kit/text.ts";
import { mayRead, readableLayers } from "#server/platform/auth/identity.ts";
import type { App, Context } from "#server/platform/context.ts";
import type { Sql } from "#server/platform/db/sql.ts";
import { logExport } from "#server/platform/export-log/log-export.ts";
import { attachment } from "#server/platform/http/attachment.ts";
import { preferredLanguage } from "#server/platform/http/language.ts";
import { noSuchLayer } from "#server/platform/http/problems.ts";
import { responses } from "#server/platform/http/responses.ts";
import { thread } from "#server/platform/jobs/thread.ts";
import { Turn } from "#server/platform/jobs/turn.ts";
import { readRowFilter, rowQuery } from "#server/platform/rows/filter.ts";
import { invalidParameter, parameterText, readCount } from "#server/platform/rows/parameters.ts";
import { aboutLines } from "./about.ts";
import type { ExportOrder } from "./export-thread.ts";
import * as queries from "./queries.ts";

const exportThread = new URL("./export-thread.ts", import.meta.url);
const rowsPerPage = 1000;
const noId = "00000000-0000-0000-0000-000000000000";
const own = ["format", "crs", "lang"];
const mediaTypes: Readonly<Record<ExportFormat, string>> = {
  geojson: "application/geo+json",
  gpkg: "application/geopackage+sqlite3",
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  dxf: "image/vnd.dxf",
};

export function exportRoutes(app: App, context: Context): void {
  const { db, layers, city } = context;
  app.get(
    "/api/layers/:layer/export",
    { schema: { params: z.object({ layer: z.string() }), querystring: rowQuery, response: responses({}) } },
    async (request, reply) => {
      const { query, identity } = request;
      const layer = layers.find(({ id }) => id === request.params.layer);
      if (!layer || !mayRead(identity, layer)) throw noSuchLayer(request.params.layer);
      const format = readFormat(query, layer);
      const srid = readCount(query, "crs", { least: 1, most: 998_999, otherwise: 4326 });
      if ((await db.text(queries.knownSrid(srid))) === null) throw invalidParameter("crs", srid, crsCure);
      const where = readRowFilter(layer, query, { readable: readableLayers(identity, layers), known: own });
      const language = readLanguage(query, request.headers);
      const id = randomUUID();
      const directory = await app.workDirectory.open(id);
      const cleaned = () => void rm(directory, { recursive: true, force: true }).catch(() => undefined);
      try {
        const source = join(directory, "rows.ndjson");
        const { rows, sample } = await readRows(request, layer, where, srid, source);
        if (identity.actor !== null)
          await logExport(db, identity.actor, layer, { format, srid, filters: query, rows });
        const order: ExportOrder = {
          ...{ format, layer, language, srid, source, directory, output: app.workDirectory.gdal },
          titles: await titlesOf(request, layer, language),
          notice: sample ? sampleDataNotice[language] : null,
          about: aboutLines({ city, layer, language, srid, rows, query }),
        };
        const path = await written(order, request.signal);
        const stream = createReadStream(path);
        stream.once("close", cleaned);
        const name = `${city.id}-${layer.id}${sample ? `-${sampleSuffix}` : ""}.${format}`;
        return attachment(reply, { name, type: mediaTypes[format] })
          .header("content-language", language)
          .header("content-length", (await stat(path)).size)
          .send(stream);
      } catch (error) {
        cleaned();
        throw error;
      }
    },
  );

  /** Page by page into a file: neither the database nor this process holds all rows. */
  async function readRows({ signal }: FastifyRequest, layer: Layer, where: Sql, srid: number, path: string) {
    const found = { rows: 0, sample: false };
    const reading = db.read({ purpose: "analyses", signal });
    const pages = (async function* () {
      for (let after = noId; ; ) {
        const page = await reading.first(
          queries.page,
          queries.selectPage(layer, where, { srid, after, limit: rowsPerPage }),
        );
        if (!page?.lines || !page.last_id) return;
        found.rows += page.rows;
        found.sample ||= page.sample_data ?? false;
        yield `${page.lines}\n`;
        if (page.rows < rowsPerPage) return;
        after = page.last_id;
      }
    })();
    await pipeline(Readable.from(pages), createWriteStream(path));
    return found;
  }

  /** Rows of layers that are closed to the reader stay ids. */
  async function titlesOf(
    { identity }: FastifyRequest,
    layer: Layer,
    language: Language,
  ): Promise<Record<string, string>> {
    const titles: Record<string, string> = {};
    for (const [name, field] of Object.entries(layer.fields)) {
      const target = field.kind === "reference" ? layers.find(({ id }) => id === field.layer) : undefined;
      if (!target || !mayRead(identity, target)) continue;
      titles[name] = (await db.text(queries.selectTitles(target, language))) ?? "[]";
    }
    return titles;
  }
}

const turn = new Turn();
const written = (order: ExportOrder, signal: AbortSignal): Promise<string> =>
  turn.take(async () => {
    let path = "";
    for await (const value of thread<string>(exportThread, order, signal)) path = value;
    return path;
  });

/** A link that a browser follows carries the browser's languages, and not the one chosen in our page. */
function readLanguage(
  query: Readonly<Record<string, unknown>>,
  headers: FastifyRequest["headers"],
): Language {
  const text = parameterText(query, "lang");
  if (text === undefined) return preferredLanguage(headers["accept-language"]);
  const language = languages.find((known) => known === text);
  if (language) return language;
  const list = languages.join(", ");
  throw invalidParameter("lang", text, {
    ky: `Булардын бири: ${list}.`,
    ru: `Одно из: ${list}.`,
    en: `One of: ${list}.`,
  });
}

function readFormat(query: Readonly<Record<string, unknown>>, layer: Layer): ExportFormat {
  const text = parameterText(query, "format") ?? "geojson";
  const format = exportFormats.find(
    (known) => known === text && (known !== "dxf" || layer.geometry !== "none"),
  );
  if (format) return format;
  const list = exportFormats.join(", ");
  throw invalidParameter("format", text, {
    ky: `Булардын бири: ${list}.`,
    ru: `Одно из: ${list}.`,
    en: `One of: ${list}.`,
  });
}

const crsCure = {
  ky: "EPSG кодун бериңиз, мисалы 4326 же 7694.",
  ru: "Укажите код EPSG, например 4326 или 7694.",
  en: "Give an EPSG code, such as 4326 or 7694.",
};
