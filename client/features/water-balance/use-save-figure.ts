import { useState } from "react";
import { useChange } from "#client/api/changes.ts";
import { newId } from "#client/api/new-id.ts";
import { Problem } from "#client/api/problem.ts";
import { useText } from "#client/i18n/use-text.ts";
import { changedValues, type Values } from "#client/row/row-values.ts";
import { useUndoNotice } from "#client/row/use-undo-notice.ts";
import type { Operation } from "#contract/changes.ts";
import { type EnteredName, isDatum, layerOf, nameFieldOf } from "./entered.ts";
import { editMessages as messages } from "./expert-messages.ts";

type Target = {
  readonly name: EnteredName;
  readonly zone: string | null;
  readonly year: number;
  /** The row as it was read; empty where the city has entered none. */
  readonly own: Values;
  /** The city's row that says the same in another way: it goes when this is saved, or the two would stand beside each other. */
  readonly instead: { readonly name: EnteredName; readonly row: Values } | null;
};

type Conflict = { readonly mine: Values; readonly theirs: Values | null };

const removal = ({ name, row }: NonNullable<Target["instead"]>): Operation => ({
  op: "remove",
  layer: layerOf(name).id,
  id: String(row["id"]),
  version: Number(row["version"]),
});

/** Writes a figure of the city. Whoever meets what another has written meanwhile chooses value by value. */
export function useSaveFigure({
  target: { name, zone, year, own, instead },
  edited,
  onSaved,
}: {
  target: Target;
  edited: Values;
  onSaved: () => void;
}) {
  const change = useChange();
  const t = useText();
  const noticeUndo = useUndoNotice();
  const [conflict, setConflict] = useState<Conflict | null>(null);
  // The same for every attempt: one that seemed lost may have arrived.
  const [idOfNew] = useState(newId);
  const id = String(own["id"] ?? idOfNew);
  const layer = layerOf(name);
  const isNew = own["id"] === undefined;
  const mine = changedValues(own, edited);

  async function send(row: Record<string, unknown>, version: number): Promise<void> {
    const operations: Operation[] = instead ? [removal(instead)] : [];
    if (isNew) {
      const known = Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
      const about = {
        year,
        ...(zone !== null && { zone_id: zone }),
        [nameFieldOf(name)]: name,
        mark: "city",
      };
      operations.push({ op: "create", layer: layer.id, id, row: { ...about, ...known } });
    } else if (Object.keys(row).length > 0)
      operations.push({ op: "patch", layer: layer.id, id, version, row });
    try {
      const answer = await change.mutateAsync({
        operations,
        ...(instead && { reason: t(isDatum(name) ? messages.nowPercentage : messages.nowVolume) }),
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
      if (Object.keys(merged).length === 0 && !instead) onSaved();
      else await send(merged, version);
    },
  };
}
