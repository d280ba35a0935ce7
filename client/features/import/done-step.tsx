import { CircleCheck, Undo2 } from "lucide-react";
import { useState } from "react";
import { useText } from "#client/i18n/use-text.ts";
import { lastDayOf, useShownYear } from "#client/map/map-date.ts";
import { flyTo } from "#client/state/fly-to.ts";
import { openTable } from "#client/state/table-layer.ts";
import { setView } from "#client/state/view-store.ts";
import { Button } from "#client/ui/button.tsx";
import type { ImportState } from "#contract/import.ts";
import { layerOf } from "#layers/index.ts";
import styles from "./import.module.css";
import { loadedText, messages } from "./messages.ts";
import { savedRows } from "./queries.ts";
import { Step } from "./step.tsx";
import { UndoDialog } from "./undo-dialog.tsx";
import { closeImport } from "./wizard-store.ts";

export function DoneStep({ state }: { state: ImportState }) {
  const t = useText();
  const [undoing, setUndoing] = useState(false);
  const layer = layerOf(state.settings?.layer ?? "");
  const bbox = state.summary?.bbox;
  const shownDay = lastDayOf(useShownYear());
  const from = state.settings?.constants["valid_from"] ?? state.created_at.slice(0, 10);
  function show(): void {
    if (!layer || !bbox) return;
    setView(({ layers, year }) => ({
      layers: { ...layers, [layer.id]: { ...layers[layer.id], shown: true } },
      year: from > shownDay ? Number(from.slice(0, 4)) : year,
    }));
    flyTo(bbox);
  }
  return (
    <Step
      number={4}
      title={t(state.undone ? messages.undone : messages.stepDone)}
      footer={
        <Button variant="primary" onClick={closeImport}>
          {t(messages.another)}
        </Button>
      }
    >
      <p className={styles.file}>{state.file.name}</p>
      {!state.undone && (
        <p className={styles.done} role="status">
          <CircleCheck aria-hidden="true" />
          <strong>{t(loadedText, { count: savedRows(state) })}</strong>
          {layer && <span>{t(messages.into, { layer: t(layer.title) })}</span>}
        </p>
      )}
      {layer && !state.undone && (
        <div className={styles.actions}>
          {bbox && <Button onClick={show}>{t(messages.showOnMap)}</Button>}
          <Button onClick={() => openTable(layer.id)}>{t(messages.openTable)}</Button>
          <Button icon={<Undo2 />} onClick={() => setUndoing(true)}>
            {t(messages.undo)}
          </Button>
        </div>
      )}
      {undoing && <UndoDialog load={state} onClose={() => setUndoing(false)} />}
    </Step>
  );
}
