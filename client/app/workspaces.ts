import type { LucideIcon } from "lucide-react";
import {
  Database,
  Droplets,
  FileUp,
  Flame,
  KeyRound,
  Landmark,
  Layers,
  Map as MapIcon,
  MessageSquareText,
  Route,
  Shovel,
  Siren,
  Target,
  Users,
  Waypoints,
} from "lucide-react";
import type { Text } from "#client/i18n/text.ts";
import type { WorkspaceId } from "#client/state/workspace.ts";
import { lazyPart } from "#client/ui/lazy-part.ts";
import { type Role, staff } from "#layers/kit/roles.ts";
import { CouncilPanel } from "./council-panel.ts";
import type { Panel } from "./panel.ts";

export type Workspace = {
  readonly id: WorkspaceId;
  readonly title: Text;
  readonly icon: LucideIcon;
  /** Panels of the left side; several become tabs. */
  readonly panels: readonly Panel[];
  /** Who finds it in the rail; left out: everybody. A link to it still asks the others to sign in. */
  readonly roles?: readonly Role[];
  /** Its panels are read like a page: they have most of the window, and on a phone half of it from the start. */
  readonly page?: boolean;
};

const layerTree: Panel = {
  id: "layers",
  title: { ky: "Катмарлар", ru: "Слои", en: "Layers" },
  icon: Layers,
  Content: lazyPart(() => import("#client/features/layer-tree/layer-tree.tsx")),
};

const remarks: Panel = {
  id: "remarks",
  lists: "remark",
  title: { ky: "Эскертүүлөр", ru: "Замечания", en: "Remarks" },
  icon: MessageSquareText,
  roles: staff,
  Content: lazyPart(() => import("#client/features/remarks/remarks.tsx")),
};

const faults: Panel = {
  id: "faults",
  lists: "fault",
  title: { ky: "Авариялар", ru: "Аварии и заявки", en: "Faults" },
  icon: Siren,
  Content: lazyPart(() => import("./faults-panel.tsx")),
};

const streets: Panel = {
  id: "streets",
  lists: "plan_item",
  title: { ky: "План", ru: "План", en: "Plan" },
  icon: Route,
  roles: staff,
  Content: lazyPart(() => import("./streets-panel.tsx")),
};

const digPermits: Panel = {
  id: "dig-permits",
  lists: "dig_permit",
  title: { ky: "Ордерлер", ru: "Ордера", en: "Permits" },
  icon: Shovel,
  roles: staff,
  Content: lazyPart(() => import("#client/features/dig-permits/permits.tsx")),
};

/** Those who may edit some layer; council members only read. */
const loadFile: Panel = {
  id: "import",
  title: { ky: "Файл жүктөө", ru: "Загрузить файл", en: "Load a file" },
  icon: FileUp,
  roles: staff.filter((role) => role !== "council"),
  Content: lazyPart(() => import("#client/features/import/import.tsx")),
};

const heatLoss: Panel = {
  id: "heat-loss",
  title: { ky: "Жылуулук", ru: "Тепло", en: "Heat" },
  icon: Flame,
  roles: staff,
  Content: lazyPart(() => import("./heat-loss-panel.tsx")),
};

const people: Panel = {
  id: "people",
  title: { ky: "Адамдар", ru: "Люди", en: "People" },
  icon: Users,
  roles: ["admin"],
  Content: lazyPart(() => import("#client/features/people/people.tsx")),
};

const tokens: Panel = {
  id: "tokens",
  title: { ky: "Токендер", ru: "Токены", en: "Tokens" },
  icon: KeyRound,
  Content: lazyPart(() => import("#client/features/tokens/tokens.tsx")),
};

const yearOfPlan: Panel = {
  id: "council",
  title: { ky: "Жылдык план", ru: "План на год", en: "Plan of the year" },
  icon: Landmark,
  Content: CouncilPanel,
};

const programme: Panel = {
  id: "programme",
  title: { ky: "Программалар", ru: "Программы", en: "Programmes" },
  icon: Target,
  Content: lazyPart(() => import("#client/features/programme/programme.tsx")),
};

const water: Panel = {
  id: "water-balance",
  lists: "water_zone",
  title: { ky: "Суу", ru: "Вода", en: "Water" },
  icon: Droplets,
  roles: staff,
  Content: lazyPart(() => import("./water-balance-panel.tsx")),
};

/** The rail, from top to bottom. A workspace stands here from the day it does something. */
export const workspaces: readonly Workspace[] = [
  {
    id: "plan",
    title: { ky: "Башкы план", ru: "Генплан", en: "Plan" },
    icon: MapIcon,
    panels: [layerTree, remarks],
  },
  {
    id: "networks",
    title: { ky: "Тармактар", ru: "Сети", en: "Networks" },
    icon: Waypoints,
    panels: [layerTree],
  },
  {
    id: "faults",
    title: { ky: "Авариялар", ru: "Аварии и заявки", en: "Faults" },
    icon: Siren,
    roles: staff,
    panels: [faults, layerTree],
  },
  {
    id: "losses",
    title: { ky: "Жоготуулар", ru: "Потери", en: "Losses" },
    icon: Droplets,
    roles: staff,
    panels: [water, heatLoss, layerTree],
    page: true,
  },
  {
    id: "streets",
    title: { ky: "Көчөлөр", ru: "Улицы", en: "Streets" },
    icon: Route,
    roles: staff,
    panels: [streets, digPermits, layerTree],
  },
  {
    id: "council",
    title: { ky: "Кеңеш", ru: "Совет", en: "Council" },
    icon: Landmark,
    panels: [yearOfPlan, programme],
    page: true,
  },
  {
    id: "data",
    title: { ky: "Маалымат", ru: "Данные", en: "Data" },
    icon: Database,
    roles: staff,
    panels: [loadFile, people, tokens],
  },
];
