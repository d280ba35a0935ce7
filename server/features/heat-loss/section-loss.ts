import {
  assumedSeason,
  type HeatLossInput,
  type HeatSection,
  type SectionGap,
  type SectionResult,
} from "#contract/heat-loss.ts";
import { lossByHeatTransfer } from "./by-heat-transfer.ts";
import { lossByNorm } from "./by-norm.ts";
import type { NormTable } from "./norm-table.ts";
import { lengthFactor, seasonGcal } from "./yearly.ts";

/** Of its own boiler house, else of the city, else what is usual where that is harmless. */
function usedBy({ temperatures: own }: HeatSection, season: HeatLossInput["season"]): SectionResult["used"] {
  return {
    hours: own?.hours ?? season.hours ?? null,
    supply_c: own?.supply_c ?? season.supply_c ?? null,
    return_c: own?.return_c ?? season.return_c ?? assumedSeason.return_c,
    ground_c: own?.ground_c ?? season.ground_c ?? assumedSeason.ground_c,
    outdoor_c: own?.outdoor_c ?? season.outdoor_c ?? null,
  };
}

/** Both methods for one section; what one of them lacks is named, and its figure is null. */
export function lossOfSection(
  section: HeatSection,
  season: HeatLossInput["season"],
  tables: readonly NormTable[],
): SectionResult {
  const used = usedBy(section, season);
  const bore = section.diameter_mm ?? null;
  const year = section.built_year ?? null;
  const laying = section.laying ?? null;
  const beta = lengthFactor(bore ?? 0, laying);
  const gcalOf = (wPerM: number): number | null =>
    used.hours === null ? null : seasonGcal(wPerM, section.length_m, beta, used.hours);
  const around = laying === "overhead" ? used.outdoor_c : used.ground_c;
  const { supply_c: supply, return_c: back, hours } = used;

  const norm =
    bore === null || year === null || supply === null
      ? null
      : lossByNorm(tables, { laying, year, hours, return_c: back, diameter_mm: bore, supply_c: supply });
  const transferOf = (pipe: HeatSection) =>
    bore === null || supply === null || around === null
      ? null
      : lossByHeatTransfer(pipe, bore, { supply, return: back, around });
  const transfer = transferOf(section);
  const dry = transferOf({ ...section, insulation_state: "dry" });
  const gaps: readonly (readonly [SectionGap, boolean])[] = [
    ["diameter", bore === null],
    ["year", year === null],
    ["supply", supply === null],
    ["outdoor", around === null],
    ["norm_table", norm === null && bore !== null && year !== null && supply !== null],
  ];
  return {
    id: section.id,
    norm: norm && { ...norm, gcal: gcalOf(norm.w_per_m) },
    heat_transfer: transfer && {
      ...transfer,
      gcal: gcalOf(transfer.w_per_m),
      dry_w_per_m: dry?.w_per_m ?? transfer.w_per_m,
    },
    beta,
    used,
    gaps: gaps.filter(([, lacks]) => lacks).map(([gap]) => gap),
  };
}
