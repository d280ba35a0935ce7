import { MousePointerClick } from "lucide-react";
import { usePerson } from "#client/api/session.ts";
import { useText } from "#client/i18n/use-text.ts";
import type { InspectorParts } from "#client/row/inspector-parts.ts";
import { useNewRow } from "#client/state/new-row.ts";
import { setView, useViewState } from "#client/state/view-store.ts";
import { Button } from "#client/ui/button.tsx";
import { EmptyState } from "#client/ui/empty-state.tsx";
import { rolesMayRead } from "#contract/rights.ts";
import { layerOf } from "#layers/index.ts";
import { messages, selectedCount } from "./messages.ts";
import { NewRow } from "./new-row.tsx";
import { SelectedRow } from "./selected-row.tsx";

/** The right side: the new row, else the selected one, else how many are selected. */
export default function Inspector({ parts }: { parts: InspectorParts }) {
  const t = useText();
  const person = usePerson();
  const { selection } = useViewState();
  const newLayer = layerOf(useNewRow() ?? "");
  if (newLayer) {
    const keeper = parts.kept[newLayer.keptBy ?? ""];
    return keeper ? <keeper.NewRow /> : <NewRow key={newLayer.id} layer={newLayer} />;
  }
  const layer = layerOf(selection?.layer ?? "");
  const [id, ...others] = selection?.ids ?? [];
  if (!layer || id === undefined || !rolesMayRead(person?.roles ?? [], layer)) {
    return (
      <EmptyState icon={<MousePointerClick />} title={t(messages.nothingSelected)}>
        {t(messages.notFound)}
      </EmptyState>
    );
  }
  if (others.length > 0) {
    return (
      <EmptyState
        icon={<MousePointerClick />}
        title={t(selectedCount, { count: others.length + 1 })}
        action={<Button onClick={() => setView({ selection: null }, "push")}>{t(messages.cancel)}</Button>}
      >
        {t(layer.title)}
      </EmptyState>
    );
  }
  const keeper = parts.kept[layer.keptBy ?? ""];
  if (keeper) return <keeper.Row key={id} id={id} AroundAsset={parts.AroundAsset} Papers={parts.Papers} />;
  return <SelectedRow key={id} layer={layer} id={id} tabs={parts.tabs} />;
}
