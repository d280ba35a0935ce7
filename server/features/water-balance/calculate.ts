import {
  type BalanceInputName,
  balanceInputNames,
  type WaterBalanceInput,
  type WaterBalanceResult,
} from "#contract/water-balance.ts";
import type { Language } from "#layers/kit/text.ts";
import { bandOf } from "./band.ts";
import { type Given, inputsBy, withDefaults } from "./defaults.ts";
import type { Doubt } from "./doubt.ts";
import { type Figures, figuresOf } from "./figures.ts";
import { ci95Percent, deviationsOf, varianceShares } from "./limits.ts";
import { refuseImpossible } from "./refusals.ts";
import { simulate } from "./simulate.ts";
import type { Maybe, Term } from "./term.ts";
import { underRegistrationIn } from "./under-registration.ts";
import { unitSystems } from "./units.ts";
import { doubtsAbout } from "./warnings.ts";

type Asked = {
  readonly language: Language;
  /** What whoever stored the inputs knows of them besides. */
  readonly doubts?: readonly Doubt[];
  readonly signal?: AbortSignal;
};

/** The whole of a balance from its inputs, stored or not. Throws 422 for inputs that no balance can have. */
export async function calculateBalance(
  input: WaterBalanceInput,
  { language, doubts = [], signal }: Asked,
): Promise<WaterBalanceResult> {
  refuseImpossible(input);
  const units = unitSystems[input.units];
  const given = givenIn(input);
  const calculate = (some: Given): Figures => figuresOf(withDefaults(some), units, input.period_days);

  const used = withDefaults(given);
  const figures = calculate(given);
  const deviations = deviationsOf(input);
  const simulated = await simulate(
    { given, deviations, draws: input.draws ?? 0, figuresOf: calculate },
    signal,
  );
  const shown = (term: Maybe) => ({
    value: term?.value ?? null,
    ci95_percent: ci95Percent(term, deviations),
    assumed: term?.assumed ?? false,
  });
  return {
    authorised_consumption: shown(figures.authorised_consumption),
    water_losses: shown(figures.water_losses),
    apparent_losses: shown(figures.apparent_losses),
    real_losses: shown(figures.real_losses),
    non_revenue_water: shown(figures.non_revenue_water),
    non_revenue_water_percent: shown(figures.non_revenue_water_percent),
    unavoidable_annual_real_losses: shown(figures.unavoidable_annual_real_losses),
    infrastructure_leakage_index: shown(figures.infrastructure_leakage_index),
    real_losses_per_connection_per_day: shown(figures.real_losses_per_connection_per_day),
    unpaid_water_percent: shown(figures.unpaid_water_percent),
    warnings: [...doubtsAbout({ input, used, figures }), ...doubts].map(({ code, message }) => ({
      code,
      message: message[language],
    })),
    variance_shares: varianceShares(figures.real_losses, deviations),
    used: balanceInputNames.map((name) => ({ input: name, ...shown(used[name]) })),
    band: bandOf(figures.infrastructure_leakage_index?.value ?? null),
    simulated,
  };
}

function givenIn(input: WaterBalanceInput): Given {
  const underRegistration = underRegistrationIn(input);
  return {
    inputs: inputsBy((name) => {
      const given = input[name];
      return given ? givenTerm(given.value, name) : null;
    }),
    underRegistration:
      underRegistration && givenTerm(underRegistration.value / 100, "customer_metering_inaccuracies"),
  };
}

const givenTerm = (value: number, input: BalanceInputName): Term => ({
  value,
  slopes: balanceInputNames.map((name) => (name === input ? 1 : 0)),
  assumed: false,
});
