import { type AttachedFile, attachmentTypes } from "#contract/attachments.ts";

/** The columns that a step has of its file; all are null where it has none. */
type Columns = {
  readonly id: string;
  readonly file_name: string | null;
  readonly bytes: number | null;
  readonly media_type: string | null;
  readonly has_preview: boolean;
};

export function attachedFileOf(step: Columns): AttachedFile | null {
  const { id, file_name: name, bytes, has_preview } = step;
  const media_type = attachmentTypes.find((known) => known === step.media_type);
  if (name === null || bytes === null || media_type === undefined) return null;
  return { id, name, bytes, media_type, has_preview };
}

/** A step as it is told, with its file instead of the columns. */
export function withFile<S extends Columns>(step: S) {
  const { file_name: _n, bytes: _b, media_type: _m, has_preview: _p, ...plain } = step;
  return { ...plain, file: attachedFileOf(step) };
}
