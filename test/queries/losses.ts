import * as lossReport from "#server/features/loss-report/queries.ts";
import * as waterBalance from "#server/features/water-balance/queries.ts";
import type { Samples } from "./sample.ts";
import { actor, text } from "./values.ts";

const day = "2012-12-31";

const waterBalanceSamples: Samples<typeof waterBalance> = {
  selectYears: () => waterBalance.selectYears(),
  selectStored: () => waterBalance.selectStored(2012),
  selectZones: () => waterBalance.selectZones(2012, day),
  selectMeasured: () => waterBalance.selectMeasured(2012, day, 7694),
  selectTariff: () => waterBalance.selectTariff(day),
  selectResidents: () => waterBalance.selectResidents(2012),
};

const lossReportSamples: Samples<typeof lossReport> = {
  selectWaiting: () => lossReport.selectWaiting(actor, text),
};

export const lossSamples = {
  "features/loss-report/queries.ts": lossReportSamples,
  "features/water-balance/queries.ts": waterBalanceSamples,
};
