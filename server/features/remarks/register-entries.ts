import { mostReportRows } from "#contract/report.ts";
import type { Text } from "#layers/kit/text.ts";
import type { Queryable } from "#server/platform/db/database.ts";
import { type HeadFilter, headCounts, headRow, type Reader, selectCounts, selectHeads } from "./queries.ts";
import { tooManyForPaper } from "./refusals.ts";
import type { RegisterEntry } from "./register-of-remarks.ts";
import { decision, selectDecisions, selectVariantTitles, variantTitle } from "./register-queries.ts";

/** All remarks that fit, each with what was decided on it, in three queries however many they are. */
export async function registerEntries(
  db: Queryable,
  filter: HeadFilter,
  reader: Reader,
): Promise<RegisterEntry[]> {
  const heads = await db.many(
    headRow,
    selectHeads(filter, reader, { after: null, limit: mostReportRows + 1 }),
  );
  if (heads.length > mostReportRows) {
    const counts = await db.first(headCounts, selectCounts(filter, reader));
    throw tooManyForPaper(counts?.total ?? heads.length, mostReportRows);
  }
  const steps = new Map<string, RegisterEntry["steps"]>();
  const decisions = await db.many(decision, selectDecisions(heads.map(({ id }) => id)));
  for (const { remark_id, ...step } of decisions)
    steps.set(remark_id, [...(steps.get(remark_id) ?? []), step]);
  const variants = new Map<string, Text>();
  const named = heads.flatMap(({ variant_id }) => variant_id ?? []);
  for (const { id, ...title } of await db.many(variantTitle, selectVariantTitles([...new Set(named)])))
    variants.set(id, title);
  return heads.map(({ seq: _, longitude, latitude, ...head }) => ({
    remark: { ...head, point: [longitude, latitude] },
    variant: head.variant_id === null ? null : (variants.get(head.variant_id) ?? null),
    steps: steps.get(head.id) ?? [],
  }));
}
