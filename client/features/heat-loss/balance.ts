import type { HeatLosses, HeatLossResult } from "#contract/heat-loss.ts";

export type Result = Omit<HeatLossResult, "sections">;
/** The losses of a season without those of each section. */
export type Balance = Omit<HeatLosses, "result"> & { readonly result: Result };
