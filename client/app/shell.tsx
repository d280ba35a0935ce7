import { useEffect, useState } from "react";
import { hasRole, usePerson } from "#client/api/session.ts";
import { useView, useViewState } from "#client/state/view-store.ts";
import { classNames } from "#client/ui/class-names.ts";
import { lazyPart } from "#client/ui/lazy-part.ts";
import { useMedia } from "#client/ui/use-media.ts";
import { Dialogs } from "./dialogs.tsx";
import { DockRegion } from "./dock.tsx";
import { Inspector, useInspectorOpen } from "./inspector.tsx";
import { LeftPanel } from "./left-panel.tsx";
import { MapRegion } from "./map-region.tsx";
import { NotFoundPage } from "./not-found-page.tsx";
import { NoAccess } from "./panel-frame.tsx";
import { PhoneShell } from "./phone-shell.tsx";
import { Rail } from "./rail.tsx";
import styles from "./shell.module.css";
import { useShellShortcuts } from "./shell-shortcuts.ts";
import { SkipLinks } from "./skip-links.tsx";
import { TopBar } from "./top-bar.tsx";
import { useDockPanels } from "./use-dock-panels.ts";
import { useLiveData } from "./use-live-data.ts";
import { useOutboxSending } from "./use-outbox-sending.ts";
import { useTitle } from "./use-title.ts";
import { tellReader } from "./worker.ts";
import { workspaces } from "./workspaces.ts";

/** What the program prints for a new person. The secret stands behind the #, which no server log sees. */
const oneTimePath = "/one-time";
const OneTimePage = lazyPart(() => import("./one-time-page.tsx"));

function DesktopShell() {
  const view = useViewState();
  const person = usePerson();
  const [panelOpen, setPanelOpen] = useState(true);
  const inspectorOpen = useInspectorOpen();
  const docked = useDockPanels();
  const workspace = workspaces.find(({ id }) => id === view.workspace);
  if (!workspace) return <NotFoundPage />;
  const allowed = hasRole(person, workspace.roles ?? ["public"]);
  const panel = allowed && panelOpen && workspace.panels.length > 0;
  const inspecting = allowed && inspectorOpen;
  const dock = allowed && docked.some(({ id }) => id === view.dock?.panel) ? view.dock : null;
  return (
    <div
      className={classNames(
        styles.shell,
        panel && workspace.page && styles.reading,
        dock && styles[`dock-${dock.size}`],
      )}
    >
      <SkipLinks
        regions={[
          ...(allowed ? (["map"] as const) : []),
          ...(panel ? (["panel"] as const) : []),
          ...(inspecting ? (["inspector"] as const) : []),
          ...(dock ? (["dock"] as const) : []),
        ]}
      />
      <TopBar />
      <Rail
        workspaces={workspaces.filter(({ roles }) => hasRole(person, roles ?? ["public"]))}
        docking={allowed}
        onAgain={() => setPanelOpen((open) => !open)}
      />
      {panel && (
        <LeftPanel
          // A page and a panel have a width of their own.
          key={workspace.page ? "page" : "panel"}
          workspace={workspace}
          onClose={() => setPanelOpen(false)}
        />
      )}
      {allowed ? (
        <MapRegion />
      ) : (
        <main className={styles.map}>
          <NoAccess />
        </main>
      )}
      {inspecting && <Inspector />}
      {dock && <DockRegion dock={dock} />}
    </div>
  );
}

export function Shell() {
  const phone = useMedia("(max-width: 719px), (max-height: 479px) and (pointer: coarse)");
  const oneTime = useView(({ workspace }) => workspace === null) && window.location.pathname === oneTimePath;
  useShellShortcuts();
  const person = usePerson();
  useLiveData();
  useOutboxSending();
  useEffect(() => tellReader(person), [person]);
  useTitle();
  return (
    <>
      {oneTime ? <OneTimePage /> : phone ? <PhoneShell /> : <DesktopShell />}
      <Dialogs />
    </>
  );
}
