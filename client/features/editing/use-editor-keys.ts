import { useEffect } from "react";
import { type VertexRef, verticesOf } from "#client/map/editing/shape.ts";
import type { Editor } from "#client/map/editing/use-editor.ts";
import { useMap } from "#client/map/map-context.ts";
import { editDraft, getDraft, redoEdit, resetDraft, undoEdit } from "#client/state/editing.ts";
import { endRow } from "#client/state/new-row.ts";
import { type Shortcut, useShortcut } from "#client/ui/shortcuts.ts";
import { messages } from "./messages.ts";

const keys = {
  undo: { keys: "Ctrl+Z", label: messages.undo },
  redo: { keys: "Ctrl+Y", label: messages.redo },
  redoAlso: { keys: "Ctrl+Shift+Z", label: messages.redo },
  put: { keys: "Enter", label: messages.addVertex },
  finish: { keys: "Ctrl+Enter", label: messages.finish },
  takeBack: { keys: "Backspace", label: messages.takeBack },
  remove: { keys: "Delete", label: messages.removeVertex },
  next: { keys: "N", label: messages.nextVertex },
  previous: { keys: "P", label: messages.previousVertex },
  startOver: { keys: "Escape", label: messages.startOver },
} as const satisfies Readonly<Record<string, Shortcut>>;

const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The vertex after or before the chosen one, through all rings and round again. */
function neighbour(chosen: VertexRef | null, step: 1 | -1): VertexRef | null {
  const shape = getDraft()?.shape;
  if (!shape) return null;
  const refs = [...verticesOf(shape)].map(({ ref }) => ref);
  const at = refs.findIndex(
    (ref) => chosen && ref.part === chosen.part && ref.ring === chosen.ring && ref.index === chosen.index,
  );
  return refs[(at + step + refs.length) % refs.length] ?? null;
}

/** Drawing without a pointer: arrows move the cursor or the chosen vertex, Enter puts, Tab goes on to typed lengths. */
export function useEditorKeys({ aim, interaction }: Editor, onTyping: () => void): void {
  const map = useMap();
  const { chosen } = aim;
  useShortcut(keys.undo, undoEdit);
  useShortcut(keys.redo, redoEdit);
  useShortcut(keys.redoAlso, redoEdit);
  useShortcut(keys.finish, () => editDraft({ do: "finish" }));
  useShortcut(keys.takeBack, () => editDraft({ do: "take-back" }));
  useShortcut(keys.remove, () => {
    if (chosen) editDraft({ do: "remove", vertex: chosen });
    interaction?.choose(null);
  });
  useShortcut(keys.next, () => interaction?.choose(neighbour(chosen, 1)));
  useShortcut(keys.previous, () => interaction?.choose(neighbour(chosen, -1)));
  useShortcut(keys.startOver, () => {
    const draft = getDraft();
    if (draft?.changed) resetDraft();
    else if (draft?.id === null) endRow();
  });
  useEffect(() => {
    const canvas = map.getCanvas();
    // Enter, arrows and Tab mean the drawing only while the map has the focus.
    const press = (event: KeyboardEvent): void => {
      const arrow = arrows[event.key];
      const drawing = getDraft()?.drawing ?? false;
      if (arrow) {
        const pixels = event.shiftKey ? 1 : 10;
        interaction?.nudge(arrow[0] * pixels, arrow[1] * pixels);
      } else if (event.key === "Enter" && drawing && !event.ctrlKey) interaction?.put();
      else if (event.key === "Tab" && drawing && !event.shiftKey) onTyping();
      else return;
      event.preventDefault();
      event.stopPropagation();
    };
    canvas.addEventListener("keydown", press);
    return () => canvas.removeEventListener("keydown", press);
  }, [map, interaction, onTyping]);
}
