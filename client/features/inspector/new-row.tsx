import { useChange } from "#client/api/changes.ts";
import { newId } from "#client/api/new-id.ts";
import { todayInBishkek } from "#client/i18n/format-date.ts";
import { useText } from "#client/i18n/use-text.ts";
import { lastDayOf, useShownYear } from "#client/map/map-date.ts";
import { useUndoNotice } from "#client/row/use-undo-notice.ts";
import { useDraft } from "#client/state/editing.ts";
import { endRow } from "#client/state/new-row.ts";
import { setView, useViewState } from "#client/state/view-store.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import styles from "./inspector.module.css";
import { leavesDefects } from "./leave-gaps.ts";
import { messages } from "./messages.ts";
import { RowForm } from "./row-form.tsx";
import { startingWith, withOrigin } from "./row-values.ts";

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
  const shape = draft?.layer === layer.id && draft.id === null ? draft : null;

  async function save(typed: Record<string, unknown>, acceptsGaps = false): Promise<void> {
    const id = newId();
    const row = {
      ...before,
      ...typed,
      ...shape?.fields,
      ...(layer.variants && variant !== null && !("variant_id" in typed) && { variant_id: variant }),
      ...(spatial && { geom: shape?.geometry }),
    };
    const related = startingWith(row, shape?.related ?? []);
    const answer = await change.mutateAsync({
      operations: [{ op: "create", layer: layer.id, id, row }, ...withOrigin(layer, id, row, related)],
      ...(related.some(({ op }) => op === "remove") && { reason: t(messages.landReason) }),
      acceptsGaps,
    });
    endRow();
    setView({ selection: { layer: layer.id, ids: [id] } }, "push");
    noticeUndo(messages.saved, answer.id);
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
        error={change.error}
        onSave={(typed) => void save(typed).catch(() => undefined)}
        onCancel={endRow}
        {...(leavesDefects(change.error) && {
          onLeave: (typed: Record<string, unknown>) => void save(typed, true).catch(() => undefined),
        })}
      />
    </div>
  );
}
