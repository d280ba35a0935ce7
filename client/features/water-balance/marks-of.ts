import { type Mark, weakestFirst } from "#client/row/figure-mark.tsx";
import type {
  BalanceFigure,
  BalanceInput,
  BalanceInputName,
  BalanceRow,
  BalanceVolume,
  StoredBalance,
} from "#contract/water-balance.ts";

const billed = ["billed_metered", "billed_unmetered"] as const satisfies readonly BalanceVolume[];
const authorised = [
  ...billed,
  "unbilled_metered",
  "unbilled_unmetered",
] as const satisfies readonly BalanceVolume[];
const apparent = [
  "unauthorised_consumption",
  "customer_metering_inaccuracies",
  "systematic_data_handling_errors",
] as const satisfies readonly BalanceVolume[];
const real = ["system_input_volume", ...authorised, ...apparent] as const;
const unavoidable = [
  "mains_length",
  "service_connections",
  "private_pipe_length_average",
  "average_pressure",
] as const;

/** The inputs that a figure follows from. */
export const inputsBehind: Readonly<Record<BalanceFigure, readonly BalanceInputName[]>> = {
  authorised_consumption: authorised,
  water_losses: ["system_input_volume", ...authorised],
  apparent_losses: apparent,
  real_losses: real,
  non_revenue_water: ["system_input_volume", ...billed],
  non_revenue_water_percent: ["system_input_volume", ...billed],
  unavoidable_annual_real_losses: unavoidable,
  infrastructure_leakage_index: [...real, ...unavoidable],
  real_losses_per_connection_per_day: [...real, "service_connections"],
  unpaid_water_percent: ["system_input_volume", "paid_volume"],
};

export function inputNamed({ inputs }: StoredBalance, name: BalanceInputName): BalanceInput {
  const found = inputs.find((input) => input.name === name);
  return (
    found ?? {
      name,
      value: null,
      ci95_percent: null,
      data_grade: null,
      from: "unknown",
      rows: [],
      others: [],
      sample_data: false,
    }
  );
}

function originsOf({ from, rows, sample_data }: BalanceInput): readonly Mark[] {
  switch (from) {
    case "register":
      return rows.map(({ mark }) => mark);
    case "map":
      return sample_data ? ["map", "sample"] : ["map"];
    case "default":
      return ["assumed"];
    case "unknown":
      return [];
  }
}

export const marksOfInput = (input: BalanceInput): readonly Mark[] => weakestFirst(originsOf(input));

export const marksOfInputs = (balance: StoredBalance, names: readonly BalanceInputName[]): readonly Mark[] =>
  weakestFirst(names.flatMap((name) => originsOf(inputNamed(balance, name))));

/** What a row says of its origin beside its mark. A sample row's source says once more that it is a sample, and a remark may name its source itself. */
export const originWords = ({ mark, source, remark }: BalanceRow): readonly string[] =>
  [mark === "sample" || remark?.includes(source ?? "") ? null : source, remark].filter(
    (words) => words !== null,
  );
