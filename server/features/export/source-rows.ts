import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";

export type Geometry = { readonly type: string; readonly coordinates: unknown };
export type SourceRow = {
  readonly id: string;
  readonly row: Readonly<Record<string, unknown>>;
  readonly geom: Geometry | null;
};

/** Rows as queries.ts wrote them. */
export async function* sourceRows(path: string): AsyncGenerator<SourceRow> {
  const lines = createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY });
  for await (const line of lines) if (line !== "") yield JSON.parse(line) as SourceRow;
}
