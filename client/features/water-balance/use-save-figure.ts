import { useState } from "react";
import { useChange } from "#client/api/changes.ts";
import { newId } from "#client/api/new-id.ts";
import { Problem } from "#client/api/problem.ts";
import { changedValues, type Values } from "#client/row/row-values.ts";
import { useUndoNotice } from "#client/row/use-undo-notice.ts";
import type { BalanceInputName } from "#contract/water-balance.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import { editMessages as messages } from "./expert-messages.ts";
import { isSystemData } from "./values.ts";

type Target = {
  readonly layer: Layer;
  readonly name: BalanceInputName;
  readonly zone: string | null;
  readonly year: number;
  /** The row as it was read; empty where the city has entered none. */
  readonly own: Values;
};

type Conflict = { readonly mine: Values; readonly theirs: Values | null };

/** Writes a figure of the city. Whoever meets what another has written meanwhile chooses value by value. */
export function useSaveFigure({
  target: { layer, name, zone, year, own },
  edited,
  onSaved,
}: {
  target: Target;
  edited: Values;
  onSaved: () => void;
}) {
  const change = useChange();
  const noticeUndo = useUndoNotice();
  const [conflict, setConflict] = useState<Conflict | null>(null);
  // The same for every attempt: one that seemed lost may have arrived.
  const [id] = useState(() => String(own["id"] ?? newId()));
  const isNew = own["id"] === undefined;
  const mine = changedValues(own, edited);

  async function send(row: Record<string, unknown>, version: number): Promise<void> {
    try {
      const answer = await change.mutateAsync({
        operations: [
          isNew
            ? {
                op: "create",
                layer: layer.id,
                id,
                row: {
                  year,
                  ...(zone !== null && { zone_id: zone }),
                  [isSystemData(name) ? "datum" : "component"]: name,
                  mark: "city",
                  ...Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)),
                },
              }
            : { op: "patch", layer: layer.id, id, version, row },
        ],
      });
      noticeUndo(messages.saved, answer.id);
      onSaved();
    } catch (error) {
      const faults = error instanceof Problem && error.status === 412 ? error.faults : [];
      const found = faults.find((fault) => fault.id === id);
      if (found) setConflict({ mine: row, theirs: found.theirs ?? null });
    }
  }

  return {
    changed: Object.keys(mine).length > 0,
    conflict,
    error: conflict ? null : change.error,
    busy: change.isPending,
    save: () => send(mine, Number(own["version"] ?? 0)),
    merge: async (merged: Record<string, unknown>, version: number) => {
      setConflict(null);
      if (Object.keys(merged).length === 0) onSaved();
      else await send(merged, version);
    },
  };
}
