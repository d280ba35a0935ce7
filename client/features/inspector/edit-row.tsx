import { useEffect, useState } from "react";
import { useChange } from "#client/api/changes.ts";
import { Problem } from "#client/api/problem.ts";
import { useText } from "#client/i18n/use-text.ts";
import { useUndoNotice } from "#client/row/use-undo-notice.ts";
import { stopEditing, useDraft } from "#client/state/editing.ts";
import type { StoredRow } from "#contract/row.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import { ConflictDialog } from "./conflict.tsx";
import { leavesDefects } from "./leave-gaps.ts";
import { messages } from "./messages.ts";
import { RowForm } from "./row-form.tsx";
import { startingWith, type Values, withOrigin } from "./row-values.ts";

const versionOf = (row: Values): number => Number(row["version"]);

type Conflict = { readonly mine: Values; readonly theirs: Values | null };

export function EditRow({ layer, stored, onDone }: { layer: Layer; stored: StoredRow; onDone: () => void }) {
  const t = useText();
  const change = useChange();
  const noticeUndo = useUndoNotice();
  const draft = useDraft();
  const [conflict, setConflict] = useState<Conflict | null>(null);
  // What was read when the form opened is what the person edits from, even when the row is fetched again meanwhile.
  const [base] = useState({ ...stored.row, geom: stored.geom });
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
      const fault = faults.find(({ id }) => id === stored.id);
      if (fault) setConflict({ mine, theirs: fault.theirs ?? null });
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
