import Inspector from "#client/features/inspector/inspector.tsx";
import type { InspectorParts } from "#client/row/inspector-parts.ts";
import { lazyPart } from "#client/ui/lazy-part.ts";
import { staff } from "#layers/kit/roles.ts";

const parts: InspectorParts = {
  tabs: [
    {
      id: "remarks",
      title: { ky: "Эскертүүлөр", ru: "Замечания", en: "Remarks" },
      roles: staff,
      Content: lazyPart(() => import("#client/features/remarks/row-remarks.tsx")),
      Badge: lazyPart(() => import("#client/features/remarks/row-count.tsx")),
    },
    {
      id: "isolation",
      title: { ky: "Жабуу", ru: "Перекрыть", en: "Isolation" },
      roles: staff,
      layers: ["water_main", "heat_pipe"],
      Content: lazyPart(() => import("#client/features/isolation/row-isolation.tsx")),
    },
  ],
  kept: {
    remarks: {
      Row: lazyPart(() => import("#client/features/remarks/thread.tsx")),
      NewRow: lazyPart(() => import("#client/features/remarks/new-remark.tsx")),
    },
    faults: {
      Row: lazyPart(() => import("#client/features/faults/fault.tsx")),
      NewRow: lazyPart(() => import("#client/features/faults/new-fault.tsx")),
    },
    "street-plan": {
      Row: lazyPart(() => import("./plan-item.tsx")),
      NewRow: lazyPart(() => import("./new-plan-item.tsx")),
    },
    "dig-permits": {
      Row: lazyPart(() => import("./dig-permit.tsx")),
      NewRow: lazyPart(() => import("#client/features/dig-permits/new-permit.tsx")),
    },
  },
  Papers: lazyPart(() => import("#client/features/fault-papers/fault-papers.tsx")),
  AroundAsset: lazyPart(() => import("#client/features/isolation/around-asset.tsx")),
};

/** The inspector with what other features put into it. */
export default function InspectorSlot() {
  return <Inspector parts={parts} />;
}
