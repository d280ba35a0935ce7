import { PanelLeftClose } from "lucide-react";
import { useEffect, useState } from "react";
import { hasRole, usePerson } from "#client/api/session.ts";
import { useText } from "#client/i18n/use-text.ts";
import { setPanelShown } from "#client/state/panel-shown.ts";
import { getView, setView, useView } from "#client/state/view-store.ts";
import { IconButton } from "#client/ui/icon-button.tsx";
import { PanelHeader } from "#client/ui/panel-header.tsx";
import { ResizeHandle } from "#client/ui/resize-handle.tsx";
import { Tabs } from "#client/ui/tabs.tsx";
import { messages } from "./messages.ts";
import { PanelFrame } from "./panel-frame.tsx";
import { Region } from "./region.tsx";
import styles from "./shell.module.css";
import { useStoredNumber } from "./use-stored-number.ts";
import type { Workspace } from "./workspaces.ts";

type PanelsProps = {
  workspace: Workspace;
  /** The panel that the address names; it goes before what was chosen here. */
  named?: string | undefined;
  onSelect: (panel: string) => void;
};

/** The panels of a workspace: one fills the place, several are tabs. */
export function WorkspacePanels({ workspace, named, onSelect }: PanelsProps) {
  const t = useText();
  const [first] = useState(() => listingSelected(workspace));
  const chosen = useView((view) => view.panel);
  const person = usePerson();
  const panels = workspace.panels.filter(({ roles }) => hasRole(person, roles ?? ["public"]));
  const panel = panels.find(({ id }) => id === (named ?? chosen ?? first)) ?? panels[0];
  const shown = panel?.id;
  useEffect(() => {
    if (shown !== undefined) setPanelShown(shown);
  }, [shown]);
  if (!panel) return null;
  const content = (
    <PanelFrame key={panel.id}>
      <panel.Content />
    </PanelFrame>
  );
  if (panels.length === 1) return <div className={styles.fill}>{content}</div>;
  return (
    <Tabs
      label={t(workspace.title)}
      tabs={panels.map(({ id, title }) => ({ id, label: t(title) }))}
      selected={panel.id}
      onSelect={(id) => {
        if (id !== panel.id) onSelect(id);
      }}
      className={styles.fill}
    >
      {content}
    </Tabs>
  );
}

function listingSelected({ panels }: Workspace): string | null {
  const layer = getView().selection?.layer;
  return panels.find(({ lists }) => lists !== undefined && lists === layer)?.id ?? null;
}

const choosePanel = (panel: string): void => setView({ panel }, "push");

/** What is worked with stands beside the map; what is read takes more than half of a window, and leaves the map the rest. */
const widths = {
  panel: { kept: "left-width", min: 240, max: 560, first: () => 320 },
  page: { kept: "page-width", min: 480, max: 1600, first: () => Math.round(window.innerWidth * 0.56) },
} as const;

export function LeftPanel({ workspace, onClose }: { workspace: Workspace; onClose: () => void }) {
  const t = useText();
  const { kept, min, max, first } = widths[workspace.page ? "page" : "panel"];
  const [width, setWidth] = useStoredNumber(kept, first());
  return (
    <Region region="panel" as="aside" label={t(workspace.title)} className={styles.left} style={{ width }}>
      <PanelHeader
        title={t(workspace.title)}
        actions={<IconButton icon={<PanelLeftClose />} label={t(messages.closePanel)} onClick={onClose} />}
      />
      <WorkspacePanels key={workspace.id} workspace={workspace} onSelect={choosePanel} />
      <ResizeHandle
        edge="right"
        label={t(messages.resizePanel)}
        value={width}
        min={min}
        max={max}
        onChange={setWidth}
      />
    </Region>
  );
}
