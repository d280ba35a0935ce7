import { useEffect, useState } from "react";
import { useChange } from "#client/api/changes.ts";
import { Problem } from "#client/api/problem.ts";
import { useUndoNotice } from "#client/row/use-undo-notice.ts";
import { stopEditing, useDraft } from "#client/state/editing.ts";
import type { StoredRow } from "#contract/row.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import { ConflictDialog } from "./conflict.tsx";
import { messages } from "./messages.ts";
import { RowForm } from "./row-form.tsx";
import { startingWith, type Values } from "./row-values.ts";

type Conflict = { readonly mine: Values; readonly theirs: Values | null };

export function EditRow({ layer, stored, onDone }: { layer: Layer; stored: StoredRow; onDone: () => void }) {
  const change = useChange();
  const noticeUndo = useUndoNotice();
  const draft = useDraft();
  const [conflict, setConflict] = useState<Conflict | null>(null);
  // What was read when the form opened is what the person edits from, even when the row is fetched again meanwhile.
  const [base] = useState(stored.row);
  const shape = draft?.id === stored.id ? draft : null;
  useEffect(() => stopEditing, []);

  async function save(mine: Record<string, unknown>, version: number): Promise<void> {
    try {
      const operation = { op: "patch", layer: layer.id, id: stored.id, version, row: mine } as const;
      const answer = await change.mutateAsync({
        operations: [operation, ...(shape?.changed ? startingWith(base, shape.related) : [])],
      });
      noticeUndo(messages.saved, answer.id);
      onDone();
    } catch (error) {
      const fault = error instanceof Problem && error.status === 412 ? error.faults[0] : undefined;
      if (fault?.id === stored.id) setConflict({ mine, theirs: fault.theirs ?? null });
    }
  }

  const withShape = (changed: Record<string, unknown>): Record<string, unknown> =>
    shape?.changed ? { ...changed, ...shape.fields, geom: shape.geometry } : changed;

  return (
    <>
      <RowForm
        layer={layer}
        before={base}
        references={stored.references}
        shapeChanged={shape?.changed === true && shape.valid}
        busy={change.isPending}
        error={conflict ? null : change.error}
        onSave={(changed) => void save(withShape(changed), Number(base["version"]))}
        onCancel={onDone}
      />
      {conflict && (
        <ConflictDialog
          layer={layer}
          base={base}
          mine={conflict.mine}
          theirs={conflict.theirs}
          busy={change.isPending}
          onMerge={(merged, version) => {
            setConflict(null);
            void save(merged, version);
          }}
          onClose={() => setConflict(null)}
        />
      )}
    </>
  );
}
