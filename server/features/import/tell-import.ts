import type { ImportState } from "#contract/import.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import type { Language } from "#layers/kit/text.ts";
import { tell } from "#server/platform/jobs/job-problem.ts";
import type { ImportRecord } from "./queries.ts";
import { tellSummary } from "./summarise.ts";

/** The state of an import in the reader's language. */
export function tellImport(record: ImportRecord, layers: readonly Layer[], language: Language): ImportState {
  const { id, state, created_at, created_by, job_id, encoding, content, settings, change_id, undone } =
    record;
  const layer = layers.find((known) => known.id === settings?.layer);
  return {
    id,
    state,
    file: { id: record.file_id, name: record.file_name, bytes: record.file_bytes },
    created_at,
    created_by,
    job_id,
    encoding,
    content,
    settings,
    summary: record.summary && layer ? tellSummary(record.summary, layer, language) : null,
    problem: record.problem && tell(record.problem, language),
    change_id,
    undone,
  };
}
