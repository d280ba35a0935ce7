import {
  assumedLimits,
  assumedSeason,
  type HeatLossInput,
  type HeatLossResult,
} from "#contract/heat-loss.ts";
import { type Amount, amountOf, calculated, heatWith, minus, partsOf } from "./balance.ts";
import { isNearest } from "./by-norm.ts";
import { cohortsOf, type Lost, withBoth } from "./cohorts.ts";
import { doubtsOf, type FoundDoubt } from "./doubts.ts";
import { leakageGcal, normLeakage, pairVolume } from "./leakage.ts";
import { tablesOf } from "./norm-table.ts";
import { lossOfSection } from "./section-loss.ts";

export type Calculated = Omit<HeatLossResult, "warnings"> & { readonly doubts: readonly FoundDoubt[] };

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const metresOf = (losses: readonly Lost[]): number => sum(losses.map(({ section }) => section.length_m));

/** One method over the sections that have its figure; null where none has one. */
function sumBy(losses: readonly Lost[], method: "norm" | "heat_transfer") {
  const known = losses.filter(({ result }) => typeof result[method]?.gcal === "number");
  return {
    gcal: known.length === 0 ? null : sum(known.map(({ result }) => result[method]?.gcal ?? 0)),
    length_m: metresOf(known),
  };
}

/** What would stay in the pipes if their insulation were dry. */
function addedByWet(losses: readonly Lost[]): number | null {
  const added = losses.flatMap(({ result: { heat_transfer: loss } }) => {
    if (!loss || loss.gcal === null || loss.w_per_m === 0) return [];
    return [loss.gcal * (1 - loss.dry_w_per_m / loss.w_per_m)];
  });
  return added.length === 0 ? null : sum(added);
}

/** Water that left, by the meter or else by the norm, and the heat that went with it. */
function leakageOf({ season, sections }: HeatLossInput) {
  const network = sum(
    sections.map(({ diameter_mm, length_m }) => (diameter_mm ? pairVolume(diameter_mm / 1000, length_m) : 0)),
  );
  const metered = season.make_up_m3 ?? null;
  const hours = season.hours ?? null;
  const m3 = metered?.value ?? (hours === null || network === 0 ? null : normLeakage(network, hours));
  const supply = season.supply_c ?? null;
  const gcal =
    m3 === null || supply === null
      ? null
      : leakageGcal(m3, {
          supply,
          return: season.return_c ?? assumedSeason.return_c,
          cold: season.cold_water_c ?? assumedSeason.cold_water_c,
        });
  const limits = metered?.ci95_percent ?? assumedLimits.leakage;
  const leakage: Amount = { gcal, ci95: gcal === null ? null : (gcal * limits) / 100, assumed: true };
  return { leakage, makeUp: { m3, network_m3: network, assumed: metered === null } };
}

/** Heat loss of a network in one season, from below by section and from above by what was supplied and billed. */
export function calculateHeatLoss(input: HeatLossInput): Calculated {
  const { season, sections, norms } = input;
  const tables = tablesOf(norms);
  const losses = sections.map(
    (section): Lost => ({ section, result: lossOfSection(section, season, tables) }),
  );
  const both = withBoth(losses);
  const known = both.length > 0;
  const within = known ? sum(both.map(({ norm, transfer }) => Math.min(norm, transfer))) : null;
  const above = known ? sum(both.map(({ norm, transfer }) => Math.max(transfer - norm, 0))) : null;
  const [supplied, billed] = [amountOf(season.supplied_gcal), amountOf(season.billed_gcal)];
  const total = minus(supplied, billed);
  const { leakage, makeUp } = leakageOf(input);
  const parts = partsOf(total, within, above, leakage);
  const heatOf = heatWith(supplied.gcal, input.tariff_som_per_gcal ?? null);
  const [byNorm, byTransfer] = [sumBy(losses, "norm"), sumBy(losses, "heat_transfer")];
  return {
    sections: losses.map(({ result }) => result),
    length_m: metresOf(losses),
    norm: {
      ...heatOf({
        gcal: byNorm.gcal,
        ci95: null,
        assumed: losses.some(({ result }) => isNearest(result.norm?.reasons ?? [])),
      }),
      length_m: byNorm.length_m,
    },
    heat_transfer: { ...heatOf(calculated(byTransfer.gcal)), length_m: byTransfer.length_m },
    wet: heatOf(calculated(addedByWet(losses))),
    supplied: heatOf(supplied),
    billed: heatOf(billed),
    total: heatOf(total),
    parts: {
      within_norm: heatOf(parts.within_norm),
      above_norm: heatOf(parts.above_norm),
      leakage: heatOf(parts.leakage),
      remainder: heatOf(parts.remainder),
    },
    make_up: makeUp,
    cohorts: cohortsOf(losses),
    doubts: doubtsOf(input, losses, parts.remainder.gcal),
  };
}
