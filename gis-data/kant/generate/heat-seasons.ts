import { heatSeason } from "#layers/registers/heat-season.ts";
import type { Context } from "./context.ts";
import { heatLoad } from "./heat-loads.ts";
import { type CityTable, sample, table } from "./rows.ts";

const suppliedGcal = 25_900;

/**
 * The season of 2012/13, invented: 150 days; what is billed leaves the network the share of loss that the sample city has.
 * The means of both pipes go with a 95/70 network.
 */
export const heatSeasonTable = ({ id }: Context): CityTable =>
  table(heatSeason, [
    {
      row: {
        id: id("heat_season", 2012),
        code: "HS-2012",
        year: 2012,
        hours: 3600,
        supply_c: 65,
        return_c: 50,
        ground_c: 6,
        outdoor_c: -0.9,
        cold_water_c: 8,
        supplied_gcal: suppliedGcal,
        supplied_ci95_percent: 5,
        billed_gcal: Math.round(suppliedGcal * (1 - heatLoad.lossShare)),
        billed_ci95_percent: 8,
        make_up_m3: 18_000,
        mark: "sample",
        ...sample(),
      },
      geometry: null,
    },
  ]);
