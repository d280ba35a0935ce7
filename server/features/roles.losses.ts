import { everybody, type RoleRow } from "./roles.kit.ts";

/** What is lost of water and heat. */
export const lossRows: readonly RoleRow[] = [
  {
    route: "POST /api/calculate/water-balance",
    ask: () => ({ url: "/api/calculate/water-balance", body: { units: "metric", period_days: 365 } }),
    answers: everybody(200),
  },
];
