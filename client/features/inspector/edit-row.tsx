import { useEffect, useState } from "react";
import { useChange } from "#client/api/changes.ts";
import { Problem } from "#client/api/problem.ts";
import { useText } from "#client/i18n/use-text.ts";
import { isPlaneGeometry } from "#client/map/geometry.ts";
import { movedByThem, startingWith, takesIn, type Values, withOrigin } from "#client/row/row-values.ts";
import { useUndoNotice } from "#client/row/use-undo-notice.ts";
import { stopEditing, useDraft } from "#client/state/editing.ts";
import { getTakeIn } from "#client/state/plan-changes.ts";
import { notify } from "#client/ui/notices.ts";
import type { Fault } from "#contract/problem.ts";
import type { StoredRow } from "#contract/row.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import { ConflictDialog } from "./conflict.tsx";
import { leavesDefects } from "./leave-gaps.ts";
import { messages } from "./messages.ts";
import { RowForm } from "./row-form.tsx";

const versionOf = (row: Values): number => Number(row["version"]);

type Conflict = {
  readonly mine: Values;
  readonly theirs: Values | null;
  readonly neighbours: readonly Fault[];
};
/** What the form begins with: the row that was read, and what is already typed over it. */
type Beginning = { readonly base: Values; readonly edited: Values };

export function EditRow({ layer, stored, onDone }: { layer: Layer; stored: StoredRow; onDone: () => void }) {
  const t = useText();
  const change = useChange();
  const noticeUndo = useUndoNotice();
  const draft = useDraft();
  const [conflict, setConflict] = useState<Conflict | null>(null);
  // What was read when the form opened is what the person edits from, even when the row is fetched again meanwhile.
  const [{ base, edited }, begin] = useState<Beginning>({
    base: { ...stored.row, geom: stored.geom },
    edited: {},
  });
  const shape = draft?.id === stored.id ? draft : null;
  useEffect(() => stopEditing, []);

  async function save(mine: Record<string, unknown>, version: number, acceptsGaps = false): Promise<void> {
    try {
      const operation = { op: "patch", layer: layer.id, id: stored.id, version, row: mine } as const;
      // Whoever keeps the other's shape leaves alone what would have followed from their own.
      const followers = shape?.changed && "geom" in mine ? shape.related : [];
      const answer = await change.mutateAsync({
        operations: [operation, ...withOrigin(layer, stored.id, base, startingWith(base, followers))],
        ...(followers.some(({ op }) => op === "remove") && { reason: t(messages.landReason) }),
        acceptsGaps,
      });
      noticeUndo(messages.saved, answer.id);
      onDone();
    } catch (error) {
      const faults = error instanceof Problem && error.status === 412 ? error.faults : [];
      const own = faults.find(({ id }) => id === stored.id);
      const neighbours = getTakeIn() ? faults.filter(({ id }) => id !== stored.id) : [];
      if (own || neighbours.length > 0)
        setConflict({ mine, theirs: own ? (own.theirs ?? null) : base, neighbours });
    }
  }

  async function merge({ theirs, neighbours }: Conflict, merged: Record<string, unknown>): Promise<void> {
    setConflict(null);
    if (theirs === null) return;
    const takeIn = takesIn({ base, merged, theirs, neighbours }) ? getTakeIn() : null;
    if (!takeIn) {
      if (Object.keys(merged).length === 0) onDone();
      else await save(merged, versionOf(theirs));
      return;
    }
    const { geom } = theirs;
    try {
      await takeIn(movedByThem(base, theirs) && isPlaneGeometry(geom) ? geom : null);
    } catch {
      // Saving says again what stands in the way.
      return;
    }
    change.reset();
    const { geom: _shape, ...typed } = merged;
    begin({ base: theirs, edited: typed });
    notify({ kind: "info", text: t(messages.takenIn) });
  }

  const withShape = (changed: Record<string, unknown>): Record<string, unknown> =>
    shape?.changed ? { ...changed, ...shape.fields, geom: shape.geometry } : changed;

  return (
    <>
      <RowForm
        key={versionOf(base)}
        layer={layer}
        before={base}
        begun={edited}
        references={stored.references}
        shapeChanged={shape?.changed === true && shape.valid}
        busy={change.isPending}
        error={conflict ? null : change.error}
        onSave={(changed) => void save(withShape(changed), versionOf(base))}
        {...(leavesDefects(change.error) && {
          onLeave: (changed: Record<string, unknown>) => void save(withShape(changed), versionOf(base), true),
        })}
        onCancel={onDone}
      />
      {conflict && (
        <ConflictDialog
          layer={layer}
          base={base}
          mine={conflict.mine}
          theirs={conflict.theirs}
          neighbours={conflict.neighbours}
          busy={change.isPending}
          onMerge={(merged) => void merge(conflict, merged)}
          onClose={() => setConflict(null)}
        />
      )}
    </>
  );
}
