import { Check, CircleDashed, Redo2, RotateCcw, SquarePlus, Trash2, Undo2 } from "lucide-react";
import { useCallback, useRef } from "react";
import { useText } from "#client/i18n/use-text.ts";
import { isInside } from "#client/map/editing/crossing.ts";
import { type Editor, useEditor } from "#client/map/editing/use-editor.ts";
import { useMap } from "#client/map/map-context.ts";
import { MapCorner } from "#client/map/map-overlay.tsx";
import { type Draft, editDraft, redoEdit, resetDraft, undoEdit } from "#client/state/editing.ts";
import { Button } from "#client/ui/button.tsx";
import { IconButton } from "#client/ui/icon-button.tsx";
import { useLeaveWarning } from "#client/ui/use-leave-warning.ts";
import { layerOf } from "#layers/index.ts";
import { DraftNotes } from "./draft-notes.tsx";
import styles from "./editor-bar.module.css";
import { LandTools } from "./land-tools.tsx";
import { messages } from "./messages.ts";
import { TypedPlace } from "./typed-place.tsx";
import { useEditorKeys } from "./use-editor-keys.ts";

/** The part of an area that a hole is meant for: the one under the middle of the map, else the last. */
function usePartInView(): (draft: Draft) => number {
  const map = useMap();
  return ({ shape }) => {
    const { lng, lat } = map.getCenter();
    const found = shape.parts.findIndex(([outline]) => outline && isInside(outline, [lng, lat]));
    return found === -1 ? shape.parts.length - 1 : found;
  };
}

function AreaButtons({ draft }: { draft: Draft }) {
  const t = useText();
  const partInView = usePartInView();
  if (!draft.shape.type.endsWith("Polygon")) return null;
  return (
    <>
      <IconButton
        icon={<CircleDashed />}
        label={t(messages.hole)}
        disabled={draft.drawing}
        onClick={() => editDraft({ do: "open-hole", part: partInView(draft) })}
      />
      {draft.shape.type === "MultiPolygon" && (
        <IconButton
          icon={<SquarePlus />}
          label={t(messages.part)}
          disabled={draft.drawing}
          onClick={() => editDraft({ do: "open-part" })}
        />
      )}
    </>
  );
}

function Bar({ draft, aim, interaction }: { draft: Draft } & Omit<Editor, "draft">) {
  const t = useText();
  const typed = useRef<HTMLDivElement>(null);
  const toInput = useCallback(() => typed.current?.querySelector("input")?.focus(), []);
  useEditorKeys({ draft, aim, interaction }, toInput);
  useLeaveWarning(draft.changed);
  const layer = layerOf(draft.layer);
  const { chosen } = aim;
  return (
    <section className={styles.bar} aria-label={t(messages.tools)}>
      <header className={styles.head}>
        <h3 className={styles.title}>{layer && t(layer.title)}</h3>
        <IconButton
          icon={<Undo2 />}
          label={t(messages.undo)}
          shortcut="Ctrl+Z"
          disabled={!draft.canUndo}
          onClick={undoEdit}
        />
        <IconButton
          icon={<Redo2 />}
          label={t(messages.redo)}
          shortcut="Ctrl+Y"
          disabled={!draft.canRedo}
          onClick={redoEdit}
        />
        <AreaButtons draft={draft} />
        {layer?.coverage && <LandTools layer={layer} draft={draft} />}
        {draft.shape.type !== "Point" && (
          <IconButton
            icon={<Trash2 />}
            label={t(messages.removeVertex)}
            shortcut="Delete"
            disabled={chosen === null || draft.drawing}
            onClick={() => {
              if (chosen) editDraft({ do: "remove", vertex: chosen });
              interaction?.choose(null);
            }}
          />
        )}
        <IconButton
          icon={<RotateCcw />}
          label={t(messages.startOver)}
          shortcut="Esc"
          disabled={!draft.changed}
          onClick={resetDraft}
        />
        {draft.drawing && draft.shape.type !== "Point" && (
          <Button icon={<Check />} onClick={() => editDraft({ do: "finish" })}>
            {t(messages.finish)}
          </Button>
        )}
      </header>
      <DraftNotes draft={draft} aim={aim} />
      {(draft.drawing || draft.shape.type === "Point") && (
        <TypedPlace draft={draft} aim={aim} place={typed} />
      )}
    </section>
  );
}

/** What stands on the map while a row is drawn or reshaped. Its form lies in the inspector. */
export function EditorBar() {
  const { draft, aim, interaction } = useEditor();
  if (!draft) return null;
  return (
    <MapCorner place="top">
      <Bar draft={draft} aim={aim} interaction={interaction} />
    </MapCorner>
  );
}
