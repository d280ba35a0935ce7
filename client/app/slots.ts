import { ArrowRightLeft, ChartColumn, Scale, SquareKanban, Table2 } from "lucide-react";
import type { ComponentType } from "react";
import { useInspectorOpen } from "#client/features/inspector/use-open.ts";
import { lazyPart } from "#client/ui/lazy-part.ts";
import { staff } from "#layers/kit/roles.ts";
import { CityMapSlot } from "./city-map-slot.tsx";
import type { Panel } from "./panel.ts";

/**
 * Places of the shell that one feature each fills, with `lazyPart(() => import("#client/…"))`. A place without a feature
 * is not shown. Features find what they need in client/state, client/api and client/map, so that nothing is handed down.
 */
export type Slots = {
  /** Fills the map region. Throws where there is no WebGL2; the shell says so and goes on. */
  readonly Map?: ComponentType;
  /** The search box of the top bar. Ctrl+K focuses its first input. */
  readonly Search?: ComponentType;
  /** The plan variant in the top bar. */
  readonly Variant?: ComponentType;
  /** The switch beside it that draws a second plan. */
  readonly Compare?: ComponentType;
  /** The right side. `useOpen` says whether it has something to show: a selected or a new row. */
  readonly inspector?: { readonly Content: ComponentType; readonly useOpen: () => boolean };
  /** Each is a button at the foot of the rail and a tab of the dock. */
  readonly dock: readonly Panel[];
};

export const slots: Slots = {
  Map: CityMapSlot,
  inspector: {
    Content: lazyPart(() => import("./inspector-slot.tsx")),
    useOpen: useInspectorOpen,
  },
  Search: lazyPart(() => import("#client/features/search/search.tsx")),
  Variant: lazyPart(() => import("#client/features/variant/variant.tsx")),
  Compare: lazyPart(() => import("#client/features/compare/compare-switch.tsx")),
  dock: [
    {
      id: "table",
      title: { ky: "Таблица", ru: "Таблица", en: "Table" },
      icon: Table2,
      Content: lazyPart(() => import("#client/features/table/table.tsx")),
    },
    {
      id: "land-balance",
      title: { ky: "Жер балансы", ru: "Баланс территории", en: "Land balance" },
      icon: Scale,
      Content: lazyPart(() => import("#client/features/land-balance/land-balance.tsx")),
    },
    {
      id: "compare",
      title: { ky: "Айырмалар", ru: "Различия", en: "Differences" },
      icon: ArrowRightLeft,
      Content: lazyPart(() => import("#client/features/compare/compare.tsx")),
    },
    {
      id: "fault-board",
      title: { ky: "Авариялар тактасы", ru: "Доска аварий", en: "Board of faults" },
      icon: SquareKanban,
      roles: staff,
      Content: lazyPart(() => import("#client/features/faults/board.tsx")),
    },
    {
      id: "plan-year",
      title: { ky: "Жылдын планы", ru: "План года", en: "Year of the plan" },
      icon: ChartColumn,
      roles: staff,
      Content: lazyPart(() => import("#client/features/street-plan/year-panel.tsx")),
    },
  ],
};
