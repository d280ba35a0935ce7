import { lazy } from "react";
import Inspector from "#client/features/inspector/inspector.tsx";
import type { InspectorParts } from "#client/row/inspector-parts.ts";
import { staff } from "#layers/kit/roles.ts";

const parts: InspectorParts = {
  tabs: [
    {
      id: "remarks",
      title: { ky: "Эскертүүлөр", ru: "Замечания", en: "Remarks" },
      roles: staff,
      Content: lazy(() => import("#client/features/remarks/row-remarks.tsx")),
      Badge: lazy(() => import("#client/features/remarks/row-count.tsx")),
    },
    {
      id: "isolation",
      title: { ky: "Жабуу", ru: "Перекрыть", en: "Isolation" },
      roles: staff,
      layers: ["water_main", "heat_pipe"],
      Content: lazy(() => import("#client/features/isolation/row-isolation.tsx")),
    },
  ],
  kept: {
    remarks: {
      Row: lazy(() => import("#client/features/remarks/thread.tsx")),
      NewRow: lazy(() => import("#client/features/remarks/new-remark.tsx")),
    },
    faults: {
      Row: lazy(() => import("#client/features/faults/fault.tsx")),
      NewRow: lazy(() => import("#client/features/faults/new-fault.tsx")),
    },
    "street-plan": {
      Row: lazy(() => import("./plan-item.tsx")),
      NewRow: lazy(() => import("./new-plan-item.tsx")),
    },
    "dig-permits": {
      Row: lazy(() => import("./dig-permit.tsx")),
      NewRow: lazy(() => import("#client/features/dig-permits/new-permit.tsx")),
    },
  },
  Papers: lazy(() => import("#client/features/fault-papers/fault-papers.tsx")),
  AroundAsset: lazy(() => import("#client/features/isolation/around-asset.tsx")),
};

/** The inspector with what other features put into it. */
export default function InspectorSlot() {
  return <Inspector parts={parts} />;
}
