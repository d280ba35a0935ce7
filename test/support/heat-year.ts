import type { Heat, HeatLosses, StoredSection } from "#contract/heat-loss.ts";

/** Of 25 900 Gcal that were supplied, at 700 som. */
const heat = (gcal: number | null): Heat => ({
  ...{ gcal, ci95_gcal: gcal === null ? null : gcal / 20, assumed: false },
  som: gcal === null ? null : gcal * 700,
  percent_of_supplied: gcal === null ? null : (100 * gcal) / 25_900,
});

/** A section of 100 m; without a figure it has no diameter. */
export const storedSection = (code: string, norm: number | null, lost: number | null): StoredSection => ({
  ...{ id: crypto.randomUUID(), code, path: [], length_m: 100, diameter_mm: lost === null ? null : 150 },
  ...{ built_year: 1987, built_year_assumed: false, laying: "channel", insulation: null },
  ...{ insulation_state: null, sample_data: false, beta: 1.2, gaps: [] },
  used: { hours: 3600, supply_c: 65, return_c: 50, ground_c: 6, outdoor_c: -0.9 },
  norm: norm === null ? null : { ...table, w_per_m: 80, gcal: norm },
  heat_transfer: lost === null ? null : { ...transfer, w_per_m: 70, gcal: lost },
});

const table = { document: "СП", clause: "B.9", cells: [], divisor: 1, reasons: [] };
const transfer = {
  ...{
    way: "duct" as const,
    supply_w_per_m: 40,
    return_w_per_m: 30,
    dry_w_per_m: 60,
    duct_c: 20,
    inputs: [],
  },
  resistance: { insulation: 1, around: 0.2, coupling: null },
};

/** The season of 2012/13 as its route answers it: 28 % of what was supplied was lost. */
export const heatYear = (more: Partial<HeatLosses> = {}): HeatLosses => ({
  ...{ year: 2012, years: [2012], city_row: null, tariff_som_per_gcal: 700, sample_data: false },
  season: [
    {
      ...{ figure: "supplied_gcal", value: 25_900, ci95_percent: 5, mark: "city" },
      ...{ source: "журнал", remark: null, others: [] },
    },
  ],
  result: {
    ...{ length_m: 200, cohorts: [], warnings: [], supplied: heat(25_900), billed: heat(18_648) },
    ...{ norm: { ...heat(5634), length_m: 200 }, heat_transfer: { ...heat(3218), length_m: 200 } },
    total: heat(7252),
    wet: heat(549),
    parts: {
      ...{ within_norm: heat(3186), above_norm: heat(32), leakage: heat(942), remainder: heat(3092) },
    },
    make_up: { m3: 18_000, network_m3: 300, assumed: false },
  },
  sections: [storedSection("T-1", 50, 40), storedSection("T-2", 30, 60), storedSection("T-3", null, null)],
  ...more,
});

export const noHeat = (): HeatLosses =>
  heatYear({ season: [], result: null, sections: [], tariff_som_per_gcal: null, years: [] });
