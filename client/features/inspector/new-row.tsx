import { useState } from "react";
import { useChange } from "#client/api/changes.ts";
import { newId } from "#client/api/new-id.ts";
import { Problem } from "#client/api/problem.ts";
import { todayInBishkek } from "#client/i18n/format-date.ts";
import { useText } from "#client/i18n/use-text.ts";
import { lastDayOf, useShownYear } from "#client/map/map-date.ts";
import { startingWith, type Values, withOrigin } from "#client/row/row-values.ts";
import { useUndoNotice } from "#client/row/use-undo-notice.ts";
import { useDraft } from "#client/state/editing.ts";
import { endRow } from "#client/state/new-row.ts";
import { getTakeIn } from "#client/state/plan-changes.ts";
import { setView, useViewState } from "#client/state/view-store.ts";
import { notify } from "#client/ui/notices.ts";
import type { Fault } from "#contract/problem.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import { ConflictDialog } from "./conflict.tsx";
import styles from "./inspector.module.css";
import { leavesDefects } from "./leave-gaps.ts";
import { messages } from "./messages.ts";
import { RowForm } from "./row-form.tsx";

/** The form of a row that does not exist yet; its shape comes from the map. */
export function NewRow({ layer }: { layer: Layer }) {
  const t = useText();
  const change = useChange();
  const noticeUndo = useUndoNotice();
  const draft = useDraft();
  const { variant } = useViewState();
  const spatial = layer.geometry !== "none";
  const today = todayInBishkek();
  const shownDay = lastDayOf(useShownYear());
  // What is drawn on the map of an earlier year must appear on that map.
  const before = { valid_from: spatial && shownDay < today ? shownDay : today };
  // The same for every attempt: one that seemed lost may have arrived.
  const [id] = useState(newId);
  const [conflict, setConflict] = useState<{ mine: Values; neighbours: readonly Fault[] } | null>(null);
  const shape = draft?.layer === layer.id && draft.id === null ? draft : null;

  async function save(typed: Record<string, unknown>, acceptsGaps = false): Promise<void> {
    const row = {
      ...before,
      ...typed,
      ...shape?.fields,
      ...(layer.variants && variant !== null && !("variant_id" in typed) && { variant_id: variant }),
      ...(spatial && { geom: shape?.geometry }),
    };
    const related = startingWith(row, shape?.related ?? []);
    try {
      const answer = await change.mutateAsync({
        operations: [{ op: "create", layer: layer.id, id, row }, ...withOrigin(layer, id, row, related)],
        ...(related.some(({ op }) => op === "remove") && { reason: t(messages.landReason) }),
        acceptsGaps,
      });
      endRow();
      setView({ selection: { layer: layer.id, ids: [id] } }, "push");
      noticeUndo(messages.saved, answer.id);
    } catch (error) {
      if (error instanceof Problem && error.status === 412 && getTakeIn())
        setConflict({ mine: row, neighbours: error.faults });
    }
  }

  async function takeIn(): Promise<void> {
    setConflict(null);
    await getTakeIn()?.(null);
    change.reset();
    notify({ kind: "info", text: t(messages.takenIn) });
  }

  return (
    <div className={styles.frame}>
      <header className={styles.head}>
        <div className={styles.titles}>
          <div className={styles.layer}>{t(messages.newRow)}</div>
          <h2 className={styles.title}>{t(layer.title)}</h2>
        </div>
      </header>
      <RowForm
        layer={layer}
        before={before}
        references={{}}
        shapeChanged={!spatial || shape?.valid === true}
        blocked={spatial && !shape?.valid ? t(messages.drawFirst) : undefined}
        busy={change.isPending}
        error={conflict ? null : change.error}
        onSave={(typed) => void save(typed)}
        onCancel={endRow}
        {...(leavesDefects(change.error) && {
          onLeave: (typed: Record<string, unknown>) => void save(typed, true),
        })}
      />
      {conflict && (
        <ConflictDialog
          layer={layer}
          base={conflict.mine}
          mine={conflict.mine}
          theirs={conflict.mine}
          neighbours={conflict.neighbours}
          busy={change.isPending}
          // A failure is said again by saving.
          onMerge={() => void takeIn().catch(() => undefined)}
          onClose={() => setConflict(null)}
        />
      )}
    </div>
  );
}
