import { Info, Keyboard, type LucideIcon } from "lucide-react";
import type { Text } from "#client/i18n/text.ts";
import { useText } from "#client/i18n/use-text.ts";
import { openDialog } from "#client/state/dialog.ts";
import { writeAddress } from "#client/state/view-address.ts";
import { setView, useViewState } from "#client/state/view-store.ts";
import { classNames } from "#client/ui/class-names.ts";
import { IconButton } from "#client/ui/icon-button.tsx";
import { Tooltip } from "#client/ui/tooltip.tsx";
import { messages } from "./messages.ts";
import type { Panel } from "./panel.ts";
import styles from "./rail.module.css";
import { Region } from "./region.tsx";
import { useDockPanels } from "./use-dock-panels.ts";
import type { Workspace } from "./workspaces.ts";

export const aboutText: Text = { ky: "Программа жөнүндө", ru: "О программе", en: "About" };
export const shortcutsText: Text = { ky: "Баскычтар", ru: "Сочетания клавиш", en: "Keyboard shortcuts" };

type LinkProps = { workspace: Workspace; onAgain: () => void; labelled?: boolean };

/** A click on the workspace one is in folds its panel, or unfolds it. */
export function WorkspaceLink({ workspace, onAgain, labelled = false }: LinkProps) {
  const t = useText();
  const view = useViewState();
  const Icon: LucideIcon = workspace.icon;
  const current = view.workspace === workspace.id;
  const link = (
    <a
      href={writeAddress({ ...view, workspace: workspace.id, selection: null })}
      className={classNames(styles.link, labelled && styles.labelled)}
      aria-current={current ? "page" : undefined}
      aria-label={labelled ? undefined : t(workspace.title)}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        if (current) onAgain();
        else setView({ workspace: workspace.id, selection: null }, "push");
      }}
    >
      <Icon aria-hidden="true" />
      {labelled && t(workspace.title)}
    </a>
  );
  return labelled ? (
    link
  ) : (
    <Tooltip text={t(workspace.title)} side="right">
      {link}
    </Tooltip>
  );
}

function DockButton({ panel }: { panel: Panel }) {
  const t = useText();
  const { dock } = useViewState();
  const pressed = dock?.panel === panel.id;
  const Icon: LucideIcon = panel.icon;
  return (
    <IconButton
      icon={<Icon />}
      label={t(panel.title)}
      side="right"
      pressed={pressed}
      className={styles.button}
      onClick={() => setView({ dock: pressed ? null : { panel: panel.id, size: dock?.size ?? "low" } })}
    />
  );
}

type RailProps = {
  workspaces: readonly Workspace[];
  /** Tables can be opened here. */
  docking: boolean;
  onAgain: () => void;
};

export function Rail({ workspaces, docking, onAgain }: RailProps) {
  const t = useText();
  const panels = useDockPanels();
  return (
    <Region region="rail" as="nav" label={t(messages.workspaces)} className={styles.rail}>
      {workspaces.map((workspace) => (
        <WorkspaceLink key={workspace.id} workspace={workspace} onAgain={onAgain} />
      ))}
      <div className={styles.gap} />
      {docking && panels.map((panel) => <DockButton key={panel.id} panel={panel} />)}
      <IconButton
        icon={<Keyboard />}
        label={t(shortcutsText)}
        shortcut="?"
        side="right"
        className={styles.button}
        onClick={() => openDialog("shortcuts")}
      />
      <IconButton
        icon={<Info />}
        label={t(aboutText)}
        side="right"
        className={styles.button}
        onClick={() => openDialog("about")}
      />
    </Region>
  );
}
