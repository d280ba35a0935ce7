import { everybody, type RoleRow } from "./roles.kit.ts";

const twoPipes = {
  network: {
    nodes: [{ id: "A" }, { id: "B" }, { id: "C" }],
    links: [
      { id: "a", from: "A", to: "B" },
      { id: "b", from: "B", to: "C" },
    ],
    valves: [{ id: "v", link: "b", node: "B" }],
    sources: ["A"],
  },
  fault: { link: "b" },
};

/** What is asked of the networks. */
export const networkRows: readonly RoleRow[] = [
  {
    route: "POST /api/calculate/isolation",
    ask: () => ({ url: "/api/calculate/isolation", body: twoPipes }),
    answers: everybody(200),
  },
];
