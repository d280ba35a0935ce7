import { useState } from "react";
import { useText } from "#client/i18n/use-text.ts";
import { ConflictChoices, type Kept, keptOfMine } from "#client/row/conflict-choices.tsx";
import { conflictMessages } from "#client/row/conflict-messages.ts";
import { takesIn, type Values } from "#client/row/row-values.ts";
import { Button } from "#client/ui/button.tsx";
import { Dialog } from "#client/ui/dialog.tsx";
import type { Fault } from "#contract/problem.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import { ChangedNeighbours } from "./changed-neighbours.tsx";
import { messages } from "./messages.ts";
import { ShapePicture } from "./shape-picture.tsx";
import { ShapeShown } from "./shape-shown.tsx";

type Props = {
  layer: Layer;
  base: Values;
  mine: Values;
  /** The row as it now is, `base` where nobody changed it; null when it was removed. */
  theirs: Values | null;
  /** Rows that would have been changed along with it, and that others have changed meanwhile. */
  neighbours?: readonly Fault[];
  busy: boolean;
  onMerge: (merged: Record<string, unknown>) => void;
  onClose: () => void;
};

/** Two people changed one row or its neighbours: both versions side by side, and the second chooses field by field. */
export function ConflictDialog({
  layer,
  base,
  mine,
  theirs,
  neighbours = [],
  busy,
  onMerge,
  onClose,
}: Props) {
  const t = useText();
  const [kept, setKept] = useState<Kept>({});
  const title = t(conflictMessages.changedMeanwhile);
  if (theirs === null) {
    return (
      <Dialog title={title} closeLabel={t(messages.close)} onClose={onClose}>
        <p>{t(conflictMessages.theirsRemoved)}</p>
      </Dialog>
    );
  }
  const merged = keptOfMine(mine, kept);
  const looks = takesIn({ base, merged, theirs, neighbours });
  return (
    <Dialog
      title={title}
      closeLabel={t(messages.close)}
      onClose={onClose}
      size="medium"
      footer={
        <>
          <Button onClick={onClose}>{t(messages.cancel)}</Button>
          <Button variant="primary" busy={busy} onClick={() => onMerge(merged)}>
            {t(looks ? messages.mergeAndLook : conflictMessages.merge)}
          </Button>
        </>
      }
    >
      <ConflictChoices
        layer={layer}
        base={base}
        mine={mine}
        theirs={theirs}
        kept={kept}
        onKeep={setKept}
        shape={(shown, beside) => (
          <>
            <ShapeShown geometry={shown} />
            {beside !== undefined && <ShapePicture geometry={shown} beside={beside} />}
          </>
        )}
      />
      {neighbours.length > 0 && <ChangedNeighbours neighbours={neighbours} />}
    </Dialog>
  );
}
