import * as heatLoss from "#server/features/heat-loss/queries.ts";
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

const heatLossSamples: Samples<typeof heatLoss> = {
  selectYears: heatLoss.selectYears,
  selectSeason: () => heatLoss.selectSeason(2012),
  selectNorms: heatLoss.selectNorms,
  selectPipes: () => heatLoss.selectPipes(day),
  selectShut: () => heatLoss.selectShut(day),
  selectTariff: () => heatLoss.selectTariff(day),
  selectBoilerHouses: () => heatLoss.selectBoilerHouses(day),
};

export const lossSamples = {
  "features/heat-loss/queries.ts": heatLossSamples,
  "features/loss-report/queries.ts": lossReportSamples,
  "features/water-balance/queries.ts": waterBalanceSamples,
};
