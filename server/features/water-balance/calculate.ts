import {
  balanceInputNames,
  type WaterBalanceInput,
  type WaterBalanceResult,
} from "#contract/water-balance.ts";
import type { Language } from "#layers/kit/text.ts";
import { bandOf } from "./band.ts";
import { type Inputs, inputsBy, withDefaults } from "./defaults.ts";
import type { Doubt } from "./doubt.ts";
import { type Figures, figuresOf } from "./figures.ts";
import { ci95Percent, deviationsOf, varianceShares } from "./limits.ts";
import { refuseImpossible } from "./refusals.ts";
import { simulate } from "./simulate.ts";
import type { Maybe } from "./term.ts";
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
  const complete = (some: Inputs): Inputs =>
    withDefaults(some, input.customer_meter_under_registration_percent ?? null);
  const calculate = (some: Inputs): Figures => figuresOf(complete(some), units, input.period_days);

  const used = complete(given);
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

const givenIn = (input: WaterBalanceInput): Inputs =>
  inputsBy((name, index) => {
    const given = input[name];
    if (!given) return null;
    const slopes = balanceInputNames.map((_, other) => (other === index ? 1 : 0));
    return { value: given.value, slopes, assumed: false };
  });
