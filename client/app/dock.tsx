import { ChevronDown, ChevronUp, X } from "lucide-react";
import { useText } from "#client/i18n/use-text.ts";
import type { Dock } from "#client/state/view-state.ts";
import { setView } from "#client/state/view-store.ts";
import { IconButton } from "#client/ui/icon-button.tsx";
import { Tabs } from "#client/ui/tabs.tsx";
import { messages } from "./messages.ts";
import { PanelFrame } from "./panel-frame.tsx";
import { Region } from "./region.tsx";
import styles from "./shell.module.css";
import { useDockPanels } from "./use-dock-panels.ts";

export function DockRegion({ dock }: { dock: Dock }) {
  const t = useText();
  const panels = useDockPanels();
  const panel = panels.find(({ id }) => id === dock.panel);
  if (!panel) return null;
  const high = dock.size === "high";
  return (
    <Region region="dock" label={t(messages.dock)} className={styles.dock}>
      <Tabs
        label={t(messages.dock)}
        tabs={panels.map(({ id, title }) => ({ id, label: t(title) }))}
        selected={panel.id}
        onSelect={(id) => setView({ dock: { ...dock, panel: id } })}
        className={styles.fill}
      >
        <PanelFrame key={panel.id}>
          <panel.Content />
        </PanelFrame>
      </Tabs>
      <div className={styles.dockButtons}>
        <IconButton
          icon={high ? <ChevronDown /> : <ChevronUp />}
          label={t(high ? messages.lower : messages.higher)}
          onClick={() => setView({ dock: { ...dock, size: high ? "low" : "high" } })}
        />
        <IconButton icon={<X />} label={t(messages.close)} onClick={() => setView({ dock: null })} />
      </div>
    </Region>
  );
}
