import type { ImportSettings } from "#contract/import.ts";
import { fold } from "#layers/kit/fold.ts";
import { decodeLayer } from "#server/platform/gdal/decode.ts";
import { inspect } from "#server/platform/gdal/inspect.ts";
import { openSource, type Source } from "#server/platform/gdal/open-source.ts";
import { nothingInside } from "#server/platform/gdal/refusals.ts";
import { serveThread } from "#server/platform/jobs/thread.ts";
import { isWanted, type Rules, rowReader, type StagedRow } from "./read-row.ts";
import type { Names } from "./read-value.ts";

/** `names`: JSON [[name, id], …] of every layer that a reference field may point to, by field. */
export type ReadingOrder = Omit<Rules, "names"> & {
  readonly names: Readonly<Record<string, readonly string[]>>;
};
export type ReadThreadData =
  | { readonly task: "inspect"; readonly source: Source }
  | { readonly task: "read"; readonly source: Source; readonly order: ReadingOrder };

/** A part of the file, ready for the database: `rows` is JSON text, so that no other thread has to read it. */
export type ReadBatch = {
  readonly rows: string;
  readonly count: number;
  readonly first: number;
  readonly last: number;
};

const batchRows = 500;
/** A few long outlines weigh as much as many short lines. */
const batchCharacters = 2_000_000;
/** Rows keep their number in the file; more than this is not one city's data. */
const mostRows = 1_000_000;

serveThread<ReadThreadData>(async (data, send) => {
  const { source } = data;
  const opened = await openSource(source);
  if (data.task === "inspect") {
    const layers = await inspect(opened, source.output);
    if (layers.length === 0) throw nothingInside(source.name);
    return await send({ layers, encoding: opened[0]?.encoding ?? null });
  }
  const { settings } = data.order;
  const file = opened[settings.source.file];
  if (!file) throw nothingInside(source.name);
  await readRows(
    data.order,
    decodeLayer(file, settings.source.layer, { output: source.output }),
    settings,
    send,
  );
});

async function readRows(
  order: ReadingOrder,
  features: ReturnType<typeof decodeLayer>,
  settings: ImportSettings,
  send: (batch: ReadBatch) => Promise<void>,
): Promise<void> {
  const read = rowReader({
    ...order,
    names: new Map(Object.entries(order.names).map(([field, lists]) => [field, namesOf(lists)])),
  });
  let number = 0;
  let first = 1;
  let weight = 0;
  let batch: string[] = [];
  const flush = async (): Promise<void> => {
    if (batch.length > 0) await send({ rows: `[${batch.join()}]`, count: batch.length, first, last: number });
    batch = [];
    weight = 0;
    first = number + 1;
  };
  for await (const feature of features) {
    if (number === mostRows) break;
    number++;
    if (!isWanted(settings, feature.properties)) continue;
    const row = asText(read(feature, number));
    batch.push(row);
    weight += row.length;
    if (batch.length >= batchRows || weight >= batchCharacters) await flush();
  }
  await flush();
}

/** Without the zero character, for which PostgreSQL has no text. */
function asText(row: StagedRow): string {
  return JSON.stringify(row).replaceAll("\\u0000", "");
}

/** A name that two rows share tells neither. */
function namesOf(lists: readonly string[]): Names {
  const names = new Map<string, string | null>();
  for (const list of lists) {
    for (const [name, id] of JSON.parse(list) as [string, string][]) {
      const key = fold(name);
      const known = names.get(key);
      names.set(key, known === undefined || known === id ? id : null);
    }
  }
  return names;
}
