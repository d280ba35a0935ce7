import { everybody, type RoleRow, readersOfClosed } from "./roles.kit.ts";

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
  {
    // Staff is told that a junction is no pipe; everybody else, what is told of a layer that never was.
    route: "GET /api/isolation",
    on: "closed",
    ask: ({ layer, id }) => ({ url: `/api/isolation?layer=${layer}&id=${id}&chainage_m=0` }),
    answers: readersOfClosed(422),
  },
];
