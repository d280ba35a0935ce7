import { Suspense } from "react";
import { MapCorner } from "#client/map/map-overlay.tsx";
import { useDraft } from "#client/state/editing.ts";
import { setMapTool, useMapTool } from "#client/state/map-tool.ts";
import { startPrinting } from "#client/state/printing.ts";
import { lazyPart } from "#client/ui/lazy-part.ts";
import { type Shortcut, useShortcut } from "#client/ui/shortcuts.ts";
import { messages } from "./messages.ts";

const PrintCard = lazyPart(() => import("./print-card.tsx"));
const printKey: Shortcut = { keys: "Ctrl+P", everywhere: true, label: messages.printView };

/** The paper on the map and what is chosen for it. Ctrl+P of a browser would print the screen. */
export function PrintTool() {
  const printing = useMapTool() === "print";
  const editing = useDraft() !== null;
  useShortcut(printKey, () => {
    if (printing) setMapTool(null);
    else if (!editing) startPrinting();
  });
  if (!printing) return null;
  return (
    <MapCorner place="top-left">
      <Suspense>
        <PrintCard />
      </Suspense>
    </MapCorner>
  );
}
