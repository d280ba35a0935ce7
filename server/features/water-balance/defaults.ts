import { type BalanceInputName, type BalanceVolume, balanceInputNames } from "#contract/water-balance.ts";
import { assumedZero, assuming, constant, type Maybe, minus, product, ratio, scaled, sum } from "./term.ts";

export type Inputs = Readonly<Record<BalanceInputName, Maybe>>;

/** Inputs as somebody has them. */
export type Given = {
  readonly inputs: Inputs;
  /** The share of what passes customers' meters that they leave out: used where their inaccuracies are not given. */
  readonly underRegistration: Maybe;
};

/** Usual defaults of the AWWA water audit where nothing was measured, in percent. */
export const usualPercent = {
  unbilled_unmetered: { percent: 1.25, of: "system_input_volume" },
  unauthorised_consumption: { percent: 0.25, of: "system_input_volume" },
  systematic_data_handling_errors: { percent: 0.25, of: "billed_metered" },
} as const satisfies Partial<Record<BalanceVolume, { percent: number; of: BalanceVolume }>>;
type WithPercent = keyof typeof usualPercent;

/** Taken as 0 where nothing is given, and said so. */
export const zeroDefaults = [
  "billed_unmetered",
  "unbilled_metered",
  "customer_metering_inaccuracies",
  "private_pipe_length_average",
] as const;

export function withDefaults({ inputs: given, underRegistration }: Given): Inputs {
  const usual = (name: WithPercent): Maybe => {
    const { percent, of } = usualPercent[name];
    return given[name] ?? assuming(scaled(given[of], percent / 100));
  };
  const orZero = (name: (typeof zeroDefaults)[number]): Maybe => given[name] ?? assumedZero;
  const unbilledMetered = orZero("unbilled_metered");
  return {
    ...given,
    billed_unmetered: orZero("billed_unmetered"),
    unbilled_metered: unbilledMetered,
    unbilled_unmetered: usual("unbilled_unmetered"),
    unauthorised_consumption: usual("unauthorised_consumption"),
    customer_metering_inaccuracies:
      given.customer_metering_inaccuracies === null && underRegistration !== null
        ? missed(sum(given.billed_metered, unbilledMetered), underRegistration)
        : orZero("customer_metering_inaccuracies"),
    systematic_data_handling_errors: usual("systematic_data_handling_errors"),
    private_pipe_length_average: orZero("private_pipe_length_average"),
  };
}

/** What meters leave out that show the share 1 - r of what passes them. */
const missed = (shown: Maybe, r: Maybe): Maybe => product(shown, ratio(r, minus(constant(1), r)));

export function inputsBy(of: (name: BalanceInputName, index: number) => Maybe): Inputs {
  const inputs: Record<BalanceInputName, Maybe> = { ...unknownInputs };
  balanceInputNames.forEach((name, index) => {
    inputs[name] = of(name, index);
  });
  return inputs;
}

const unknownInputs: Inputs = {
  system_input_volume: null,
  billed_metered: null,
  billed_unmetered: null,
  unbilled_metered: null,
  unbilled_unmetered: null,
  unauthorised_consumption: null,
  customer_metering_inaccuracies: null,
  systematic_data_handling_errors: null,
  paid_volume: null,
  mains_length: null,
  service_connections: null,
  private_pipe_length_average: null,
  average_pressure: null,
};
