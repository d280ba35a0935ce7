import {
  type BalanceInput,
  type BalanceInputName,
  type BalanceRow,
  leakageParts,
  type Quantity,
  type StoredBalance,
  type WaterBalanceInput,
  type WaterBalanceResult,
} from "#contract/water-balance.ts";
import type { Language, Text } from "#layers/kit/text.ts";
import { calculateBalance } from "./calculate.ts";
import { type Chosen, choose, type StoredRow } from "./chosen.ts";
import type { Doubt } from "./doubt.ts";
import { leakageDoubts } from "./part-doubts.ts";
import { type MapSays, type StoredInputs, storedInputs } from "./stored-inputs.ts";

type Place = {
  readonly zone: string | null;
  readonly name: Text | null;
  readonly rows: readonly StoredRow[];
  readonly map: MapSays;
  readonly doubts: readonly Doubt[];
};

/** The balance of the city or of a zone out of what is stored about it. */
export async function balanceOf(
  { zone, name, rows, map, doubts }: Place,
  periodDays: number,
  language: Language,
  signal?: AbortSignal,
): Promise<StoredBalance> {
  const stored = storedInputs(rows, map);
  const leakage = leakageParts.flatMap((part) => {
    const { chosen } = choose(rows.filter((row) => row.name === part));
    return chosen ? [{ part, chosen }] : [];
  });
  const asked = {
    language,
    doubts: [...stored.doubts, ...doubts],
    ...(signal && { signal }),
  };
  const result = await calculateBalance(inputOf(stored, periodDays), asked);
  const leakageWarnings = leakageDoubts(
    leakage.map(({ chosen }) => chosen.value),
    leakage.length === leakageParts.length,
    result.real_losses,
  ).map(({ code, message }) => ({ code, message: message[language] }));
  const inputs = result.used.map((used) => inputShown(used, stored));
  return {
    zone,
    name,
    inputs,
    customer_meter_under_registration_percent: quantityOf(stored.underRegistration),
    leakage: leakage.map(({ part, chosen }) => ({
      part,
      volume_m3: chosen.value,
      mark: chosen.rows[0]?.mark ?? "sample",
    })),
    result: { ...result, warnings: [...result.warnings, ...leakageWarnings] },
    sample_data:
      inputs.some(({ sample_data: sample }) => sample) || leakage.some(({ chosen }) => isSample(chosen)),
  };
}

function inputOf({ found, underRegistration }: StoredInputs, periodDays: number): WaterBalanceInput {
  const given = (name: BalanceInputName): WaterBalanceInput[BalanceInputName] => {
    const one = found.get(name);
    if (!one) return null;
    if (one.from === "map") return { value: one.measured.value };
    return quantityOf(one.chosen);
  };
  return {
    units: "metric",
    period_days: periodDays,
    customer_meter_under_registration_percent: quantityOf(underRegistration),
    system_input_volume: given("system_input_volume"),
    billed_metered: given("billed_metered"),
    billed_unmetered: given("billed_unmetered"),
    unbilled_metered: given("unbilled_metered"),
    unbilled_unmetered: given("unbilled_unmetered"),
    unauthorised_consumption: given("unauthorised_consumption"),
    customer_metering_inaccuracies: given("customer_metering_inaccuracies"),
    systematic_data_handling_errors: given("systematic_data_handling_errors"),
    paid_volume: given("paid_volume"),
    mains_length: given("mains_length"),
    service_connections: given("service_connections"),
    private_pipe_length_average: given("private_pipe_length_average"),
    average_pressure: given("average_pressure"),
  };
}

const quantityOf = (chosen: Chosen | null): Quantity | null =>
  chosen && { value: chosen.value, ci95_percent: chosen.ci95_percent };

/** With the default that was calculated with where neither register nor map says anything. */
function inputShown(
  { input: name, value, ci95_percent }: WaterBalanceResult["used"][number],
  { found, underRegistration, otherInaccuracies }: StoredInputs,
): BalanceInput {
  const one = found.get(name);
  const isInaccuracies = name === "customer_metering_inaccuracies";
  const chosen = one?.from === "register" ? one.chosen : isInaccuracies ? underRegistration : null;
  const others = [...(chosen?.others ?? []), ...(isInaccuracies ? otherInaccuracies : [])];
  return {
    name,
    value,
    ci95_percent,
    data_grade: chosen?.data_grade ?? null,
    from: chosen ? "register" : one ? "map" : value === null ? "unknown" : "default",
    rows: (chosen?.rows ?? []).map(shownRow),
    others: others.map(shownRow),
    sample_data: chosen ? isSample(chosen) : one?.from === "map" && one.measured.sample,
  };
}

const isSample = ({ rows }: Chosen): boolean => rows.some(({ mark }) => mark === "sample");

function shownRow({ zone, name, ...row }: StoredRow): BalanceRow {
  return row;
}
