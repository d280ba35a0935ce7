import { everybody, type RoleRow, staffReads } from "./roles.kit.ts";

/** What is lost of water and heat. */
export const lossRows: readonly RoleRow[] = [
  { route: "GET /api/water-balance", ask: () => ({ url: "/api/water-balance" }), answers: staffReads(200) },
  {
    route: "POST /api/calculate/water-balance",
    ask: () => ({ url: "/api/calculate/water-balance", body: { units: "metric", period_days: 365 } }),
    answers: everybody(200),
  },
];
