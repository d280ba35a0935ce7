import { Suspense, useEffect, useState } from "react";
import { hasRole, usePerson } from "#client/api/session.ts";
import type { Text } from "#client/i18n/text.ts";
import { useText } from "#client/i18n/use-text.ts";
import { setView, useViewState } from "#client/state/view-store.ts";
import { BottomSheet, type SheetStop } from "#client/ui/bottom-sheet.tsx";
import { lazyPart } from "#client/ui/lazy-part.ts";
import type { Role } from "#layers/kit/roles.ts";
import { InspectorContent, useInspectorOpen } from "./inspector.tsx";
import { WorkspacePanels } from "./left-panel.tsx";
import { MapRegion } from "./map-region.tsx";
import { messages } from "./messages.ts";
import { NotFoundPage } from "./not-found-page.tsx";
import { NoAccess } from "./panel-frame.tsx";
import { WorkspaceLink } from "./rail.tsx";
import { Region } from "./region.tsx";
import styles from "./shell.module.css";
import { TopBar } from "./top-bar.tsx";
import { useDockPanels } from "./use-dock-panels.ts";
import { type Workspace, workspaces } from "./workspaces.ts";

// A lazy part, so that the shell does not carry the form.
const LogButton = lazyPart(() => import("#client/features/faults/log-button.tsx"));
/** Who stands before a fault with a phone in hand. */
const logging = ["crew", "dispatcher", "engineer", "admin"] as const satisfies readonly Role[];

const stopTexts = {
  low: { ky: "жабык", ru: "свёрнута", en: "folded" },
  middle: { ky: "жарымы ачык", ru: "наполовину", en: "half open" },
  high: { ky: "толук ачык", ru: "развёрнута", en: "open" },
} as const satisfies Readonly<Record<SheetStop, Text>>;
const handleText: Text = { ky: "Панелдин бийиктиги", ru: "Высота панели", en: "Height of the panel" };

function Sheet({ workspace }: { workspace: Workspace }) {
  const t = useText();
  const inspecting = useInspectorOpen();
  const { dock } = useViewState();
  const [stop, setStop] = useState<SheetStop>(workspace.page ? "middle" : "low");
  const asked = dock?.panel;
  // What was just picked on the map, or asked for by a link or a command, must not open out of sight.
  useEffect(() => {
    if (inspecting || asked !== undefined) setStop((now) => (now === "low" ? "middle" : now));
  }, [inspecting, asked]);
  // On a phone the tables of the dock are tabs of the sheet.
  const docked = useDockPanels();
  const panels = { ...workspace, panels: [...workspace.panels, ...docked] };
  const title = t(inspecting ? messages.inspector : workspace.title);
  return (
    <BottomSheet
      label={title}
      handleLabel={t(handleText)}
      stopLabels={{ low: t(stopTexts.low), middle: t(stopTexts.middle), high: t(stopTexts.high) }}
      stop={stop}
      onStop={setStop}
      head={inspecting ? undefined : <h2 className={styles.sheetTitle}>{title}</h2>}
    >
      {inspecting ? (
        <InspectorContent />
      ) : (
        <WorkspacePanels
          key={workspace.id}
          workspace={panels}
          named={asked}
          onSelect={(id) =>
            setView(
              docked.some((panel) => panel.id === id)
                ? { dock: { panel: id, size: "low" } }
                : { dock: null, panel: id },
              "push",
            )
          }
        />
      )}
    </BottomSheet>
  );
}

export function PhoneShell() {
  const t = useText();
  const view = useViewState();
  const person = usePerson();
  const workspace = workspaces.find(({ id }) => id === view.workspace);
  const inspecting = useInspectorOpen();
  if (!workspace) return <NotFoundPage />;
  const allowed = hasRole(person, workspace.roles ?? ["public"]);
  return (
    <div className={styles.phone}>
      <TopBar phone />
      <div className={styles.phoneMap}>
        {allowed ? (
          <MapRegion />
        ) : (
          <main className={styles.map}>
            <NoAccess />
          </main>
        )}
        {allowed && (workspace.panels.length > 0 || inspecting) && (
          <Sheet key={workspace.id} workspace={workspace} />
        )}
      </div>
      {hasRole(person, logging) && (
        <Suspense>
          <LogButton />
        </Suspense>
      )}
      <Region region="rail" as="nav" label={t(messages.workspaces)} className={styles.phoneNav}>
        {workspaces
          .filter(({ roles }) => hasRole(person, roles ?? ["public"]))
          .map((entry) => (
            <WorkspaceLink key={entry.id} workspace={entry} onAgain={() => undefined} labelled />
          ))}
      </Region>
    </div>
  );
}
