import type { LucideIcon } from "lucide-react";
import { Layers, Map as MapIcon, Waypoints } from "lucide-react";
import { lazy } from "react";
import type { Text } from "#client/i18n/text.ts";
import type { WorkspaceId } from "#client/state/workspace.ts";
import type { Role } from "#layers/kit/roles.ts";
import type { Panel } from "./panel.ts";

export type Workspace = {
  readonly id: WorkspaceId;
  readonly title: Text;
  readonly icon: LucideIcon;
  /** Panels of the left side; several become tabs. */
  readonly panels: readonly Panel[];
  /** Who finds it in the rail; left out: everybody. A link to it still asks the others to sign in. */
  readonly roles?: readonly Role[];
};

const layerTree: Panel = {
  id: "layers",
  title: { ky: "Катмарлар", ru: "Слои", en: "Layers" },
  icon: Layers,
  Content: lazy(() => import("#client/features/layer-tree/layer-tree.tsx")),
};

/** The rail, from top to bottom. A workspace stands here from the day it does something. */
export const workspaces: readonly Workspace[] = [
  {
    id: "plan",
    title: { ky: "Башкы план", ru: "Генплан", en: "Plan" },
    icon: MapIcon,
    panels: [layerTree],
  },
  {
    id: "networks",
    title: { ky: "Тармактар", ru: "Сети", en: "Networks" },
    icon: Waypoints,
    panels: [layerTree],
  },
];
