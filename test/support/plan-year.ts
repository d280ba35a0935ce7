import type { PlanAmounts, PlannedStreet, PlannedWork, PlanYear } from "#contract/street-plan.ts";
import { noAmounts, sumOf } from "#contract/street-plan-money.ts";

const named = (ky: string, ru: string, en: string) => ({ ky, ru, en });

export const plannedWork = (
  id: string,
  amounts: Partial<PlanAmounts>,
  more: Partial<PlannedWork> = {},
): PlannedWork => ({
  ...{ id, work: "road", quantity: 1000, unit: "m2", quantity_basis: "entered", unit_price_id: null },
  price_title: named("Асфальт төшөө", "Укладка асфальта", "Asphalt overlay"),
  ...{ price_som_per_unit: "900.5000", price_year: 2018, renews_surface: true, assets: [] },
  ...noAmounts,
  ...amounts,
  ...more,
});

export const plannedStreet = (
  code: string,
  works: readonly PlannedWork[],
  more: Partial<PlannedStreet> = {},
): PlannedStreet => ({
  ...{ id: `street of ${code}`, code, version: 1, year: 2018, stage: "approved" },
  street: {
    id: "s",
    name: named("Үлгү-Булбул көчөсү", "улица Образцово-Соловьиная", "Sample Nightingale Street"),
    owner: null,
    ended_on: null,
  },
  ...{ reason: "Чуңкурлар көп", from_chainage_m: null, to_chainage_m: null, length_m: 412.4, line: [] },
  ...{ renews_surface: true, opens_ground: false, works: [...works], photos: [], synthetic: false },
  shares: [
    { funding_source_id: "budget", percent: 66.67 },
    { funding_source_id: "grant", percent: 33.33 },
  ],
  quarters: [
    { quarter_id: "west", area_m2: 300 },
    { quarter_id: null, area_m2: 100 },
  ],
  ...{ contractor: null, contract_number: null, accepted_on: null, warranty_until: null },
  amounts: sumOf(works),
  ...more,
});

/** A year of the street plan as its route answers it. */
export const yearOf = (streets: readonly PlannedStreet[], more: Partial<PlanYear> = {}): PlanYear => ({
  year: 2018,
  decision: {
    ...{ resolution_number: "12", decided_on: "2018-01-20", has_file: false, synthetic: false },
    ...{ votes_for: 15, votes_against: 3, votes_abstained: 1 },
  },
  ...{ amendments: [], streets: [...streets], withdrawn: [], years: [] },
  quarters: [{ id: "west", title: named("Батыш", "Западный", "West") }],
  sources: [
    { id: "budget", title: named("Шаардык бюджет", "Городской бюджет", "City budget") },
    { id: "grant", title: named("Грант", "Грант", "Grant") },
  ],
  ...more,
});
