import { useText } from "#client/i18n/use-text.ts";
import { ResizeHandle } from "#client/ui/resize-handle.tsx";
import { messages } from "./messages.ts";
import { PanelFrame } from "./panel-frame.tsx";
import { Region } from "./region.tsx";
import styles from "./shell.module.css";
import { slots } from "./slots.ts";
import { useStoredNumber } from "./use-stored-number.ts";

const useNever = (): boolean => false;

/** Whether the right side has something to show. */
export const useInspectorOpen: () => boolean = slots.inspector?.useOpen ?? useNever;

export function InspectorContent() {
  return <PanelFrame>{slots.inspector && <slots.inspector.Content />}</PanelFrame>;
}

export function Inspector() {
  const t = useText();
  const [width, setWidth] = useStoredNumber("inspector-width", 360);
  return (
    <Region
      region="inspector"
      as="aside"
      label={t(messages.inspector)}
      className={styles.inspector}
      style={{ width }}
    >
      <InspectorContent />
      <ResizeHandle
        edge="left"
        label={t(messages.resizePanel)}
        value={width}
        min={280}
        max={640}
        onChange={setWidth}
      />
    </Region>
  );
}
