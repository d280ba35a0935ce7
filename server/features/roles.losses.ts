import { everybody, never, type RoleRow, staffReads, staffWrites } from "./roles.kit.ts";

/** What is lost of water and heat. */
export const lossRows: readonly RoleRow[] = [
  { route: "GET /api/water-balance", ask: () => ({ url: "/api/water-balance" }), answers: staffReads(200) },
  {
    route: "POST /api/calculate/water-balance",
    ask: () => ({ url: "/api/calculate/water-balance", body: { units: "metric", period_days: 365 } }),
    answers: everybody(200),
  },
  {
    route: "POST /api/loss-reports",
    ask: () => ({ url: "/api/loss-reports", body: { year: 2012, format: "pdf", languages: "ky" } }),
    answers: staffWrites(202),
  },
  {
    route: "GET /api/loss-reports/:id",
    ask: () => ({ url: `/api/loss-reports/${never}` }),
    answers: staffReads(404),
  },
  {
    route: "POST /api/calculate/heat-loss",
    ask: () => ({ url: "/api/calculate/heat-loss", body: { season: {}, sections: [] } }),
    answers: everybody(200),
  },
  { route: "GET /api/heat-loss", ask: () => ({ url: "/api/heat-loss" }), answers: staffReads(200) },
];
