import type { Tiling } from "#geometry/tiling.ts";
import { applyEdit, type Edit } from "./edit.ts";
import type { Shape } from "./shape.ts";

/** All steps since the work began. The first `done` of them stand; the rest were taken back and can be done again. */
export type EditLog = {
  readonly first: Shape;
  readonly edits: readonly Edit[];
  readonly done: number;
  /** The shape after the standing steps. */
  readonly shape: Shape;
};

export const startLog = (first: Shape): EditLog => ({ first, edits: [], done: 0, shape: first });

/** The areas around become known after the work began: the steps so far are done again among them. */
export const surround = (log: EditLog, others: Tiling): EditLog =>
  replay({ ...log, first: { ...log.first, others } }, log.done);

/** The same steps on another beginning; those that find nothing to do there are left out. */
export function rebase(log: EditLog, first: Shape): EditLog {
  const edits: Edit[] = [];
  let shape = first;
  for (const edit of log.edits.slice(0, log.done)) {
    const step = edit.do === "take" && edit.again ? { ...edit, shape: edit.again(shape) } : edit;
    const next = applyEdit(shape, step);
    if (next !== shape) edits.push(step);
    shape = next;
  }
  return { first, edits, done: edits.length, shape };
}

/** A step that changes nothing leaves no trace, so that undo always does something. */
export function record(log: EditLog, edit: Edit): EditLog {
  const shape = applyEdit(log.shape, edit);
  if (shape === log.shape) return log;
  const edits = [...log.edits.slice(0, log.done), edit];
  return { ...log, edits, done: edits.length, shape };
}

const replay = (log: EditLog, done: number): EditLog => ({
  ...log,
  done,
  shape: log.edits.slice(0, done).reduce(applyEdit, log.first),
});

export const canUndo = (log: EditLog): boolean => log.done > 0;
export const canRedo = (log: EditLog): boolean => log.done < log.edits.length;

export const undo = (log: EditLog): EditLog => (canUndo(log) ? replay(log, log.done - 1) : log);
export const redo = (log: EditLog): EditLog => (canRedo(log) ? replay(log, log.done + 1) : log);
