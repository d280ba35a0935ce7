import type { ExportFormat } from "#contract/export.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import type { Language } from "#layers/kit/text.ts";
import { serveThread } from "#server/platform/jobs/thread.ts";
import { writeDxf, writeGpkg } from "./gdal-formats.ts";
import { writeCsv, writeGeojson, writeXlsx } from "./text-formats.ts";

export type ExportOrder = {
  readonly format: ExportFormat;
  readonly layer: Layer;
  readonly language: Language;
  readonly srid: number;
  /** JSON [[id, title], …] by reference field. */
  readonly titles: Readonly<Record<string, string>>;
  /** Said in the file when rows are not about the real city. */
  readonly notice: string | null;
  readonly about: readonly (readonly [string, string])[];
  readonly source: string;
  readonly directory: string;
  readonly output: string;
};

const writers: Readonly<Record<ExportFormat, (order: ExportOrder) => Promise<string>>> = {
  geojson: writeGeojson,
  csv: writeCsv,
  xlsx: writeXlsx,
  gpkg: writeGpkg,
  dxf: writeDxf,
};

serveThread<ExportOrder>(async (order, send) => send(await writers[order.format](order)));
