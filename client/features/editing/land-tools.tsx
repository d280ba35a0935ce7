import { Combine, Scissors } from "lucide-react";
import { useMemo } from "react";
import { useText } from "#client/i18n/use-text.ts";
import { neighboursOf } from "#client/map/editing/land.ts";
import { merged } from "#client/map/editing/land-operations.ts";
import type { Shape } from "#client/map/editing/shape.ts";
import { landPlaneOf } from "#client/map/editing/use-land.ts";
import { useMetric } from "#client/map/metric.ts";
import { type Draft, editDraft } from "#client/state/editing.ts";
import { IconButton } from "#client/ui/icon-button.tsx";
import { Menu, MenuItem } from "#client/ui/menu.tsx";
import type { Layer } from "#layers/kit/define-layer.ts";
import { landMessages } from "./land-messages.ts";
import { useZoneName } from "./use-zone-name.ts";

/** More neighbours than this make no list to choose from. */
const mostNeighbours = 12;

/** Splitting and merging, for layers whose rows fill a boundary. */
export function LandTools({ layer, draft }: { layer: Layer; draft: Draft }) {
  const t = useText();
  const { others, parts } = draft.shape;
  if (!others) return null;
  return (
    <>
      <IconButton
        icon={<Scissors />}
        label={t(landMessages.split)}
        disabled={draft.drawing}
        onClick={() => editDraft({ do: "open-cut" })}
      />
      {!draft.drawing && <MergeMenu layer={layer} draft={draft} key={parts.length} />}
    </>
  );
}

function MergeMenu({ layer, draft }: { layer: Layer; draft: Draft }) {
  const t = useText();
  const plane = landPlaneOf(useMetric());
  const nameOf = useZoneName(layer, draft);
  const { shape } = draft;
  const neighbours = useMemo(
    () => neighboursOf(shape.parts, shape.others ?? new Map(), plane).slice(0, mostNeighbours),
    [shape, plane],
  );
  function merge(id: string): void {
    const again = (before: Shape): Shape => merged(before, plane, id);
    editDraft({ do: "take", shape: again(shape), again });
  }
  return (
    <Menu
      trigger={
        <IconButton
          icon={<Combine />}
          label={t(landMessages.merge)}
          disabled={draft.drawing || neighbours.length === 0}
        />
      }
    >
      {neighbours.map((id) => (
        <MenuItem key={id} onSelect={() => merge(id)}>
          {nameOf(id)}
        </MenuItem>
      ))}
    </Menu>
  );
}
