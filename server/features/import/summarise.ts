import { z } from "zod";
import type { ImportSummary } from "#contract/import.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import type { Language } from "#layers/kit/text.ts";
import type { Queryable } from "#server/platform/db/database.ts";
import { explain } from "./faults.ts";
import { type ImportRecord, type KeptSummary, selectLoadedBefore } from "./queries.ts";
import type { RowProblem } from "./read-row.ts";
import * as staging from "./staging-queries.ts";

const kept = z.object({
  code: z.string(),
  field: z.string().optional(),
  value: z.unknown().optional(),
  params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});

/** As the thread or the database wrote it. */
export function rowProblem(value: unknown): RowProblem {
  const { code, field, params, value: given } = kept.parse(value);
  return {
    code,
    ...(field !== undefined && { field }),
    ...(given !== undefined && { value: given }),
    ...(params !== undefined && { params }),
  };
}

export async function summarise(
  db: Queryable,
  record: ImportRecord,
  layer: Layer,
  attribution: string | null,
): Promise<KeptSummary> {
  const counted = await db.first(staging.counts, staging.selectCounts(record.id));
  const reasons = await db.many(staging.reasonRow, staging.selectReasons(record.id));
  const nodes =
    layer.network?.role === "link"
      ? await db.first(staging.nodeCounts, staging.selectNodeCounts(record.id))
      : null;
  return {
    rows: counted?.rows ?? 0,
    bad_rows: counted?.bad_rows ?? 0,
    bbox: counted?.bbox ?? null,
    reasons: reasons.map(({ problem, rows }) => {
      const { code, field = null, value = null, params = null } = rowProblem(problem);
      return { code, field, value, params, rows };
    }),
    nodes: nodes ?? null,
    loaded_before: await db.text(selectLoadedBefore(record.file_sha256, layer.id)),
    attribution,
  };
}

export function tellSummary(
  { reasons, ...summary }: KeptSummary,
  layer: Layer,
  language: Language,
): ImportSummary {
  return {
    ...summary,
    reasons: reasons.map(({ code, field, value, params, rows }) => {
      const { message, cure } = explain(layer, {
        code,
        ...(field !== null && { field }),
        ...(value !== null && { value }),
        ...(params !== null && { params }),
      });
      return { code, message: message[language], cure: cure?.[language] ?? null, rows };
    }),
  };
}
