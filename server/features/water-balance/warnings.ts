import { balanceInputNames, type Quantity, type WaterBalanceInput } from "#contract/water-balance.ts";
import type { Inputs } from "./defaults.ts";
import { type Doubt, doubt } from "./doubt.ts";
import type { Figures } from "./figures.ts";
import { inputTexts, type StoredName } from "./input-names.ts";
import { missingInputs } from "./missing.ts";
import { numberText } from "./number-text.ts";
import { underRegistrationIn } from "./under-registration.ts";
import { type UnitSystem, unitSystems } from "./units.ts";
import { volumeText } from "./volume-text.ts";
import * as texts from "./warning-texts.ts";

/** What the unavoidable losses were found for: systems of so many connections, so dense and under such a pressure. */
const validFor = {
  /** 32 connections for each mile of mains, and all connections: below, the AWWA software prints none. */
  size: 3000,
  connectionsPerMile: 32,
  connectionsPerKilometre: 20,
  pressureM: { low: 25, high: 100 },
} as const;
const doubtfulIndex = 50;

type Calculated = {
  readonly input: WaterBalanceInput;
  readonly used: Inputs;
  readonly figures: Figures;
};

/** What does not add up or is hardly believable: it is said with the result, which stays as it is. */
export function doubtsAbout({ input, used, figures }: Calculated): Doubt[] {
  const units = unitSystems[input.units];
  return [
    ...missingInputs(input),
    ...limitDoubts(input),
    ...sumDoubts(input, used, figures),
    ...indexDoubts(figures),
    ...validityDoubts(used, units),
  ];
}

function limitDoubts(input: WaterBalanceInput): Doubt[] {
  const given: (readonly [StoredName, Quantity | null | undefined])[] = [
    ...balanceInputNames.map((name) => [name, input[name]] as const),
    ["customer_meter_under_registration_percent", underRegistrationIn(input)],
  ];
  return given.flatMap(([name, quantity]) => {
    const percent = quantity?.ci95_percent ?? 0;
    if (percent <= 100) return [];
    return [
      doubt("limits_wider_than_value", texts.limitsWider, {
        name: inputTexts[name],
        percent: numberText(percent),
      }),
    ];
  });
}

function sumDoubts({ units }: WaterBalanceInput, used: Inputs, figures: Figures): Doubt[] {
  const doubts: Doubt[] = [];
  const intake = used.system_input_volume?.value ?? null;
  const billed =
    used.billed_metered && used.billed_unmetered
      ? used.billed_metered.value + used.billed_unmetered.value
      : null;
  const authorised = figures.authorised_consumption?.value ?? null;
  const real = figures.real_losses?.value ?? null;
  const paid = used.paid_volume?.value ?? null;
  const shown = (value: number) => volumeText(value, units);
  const exceeds = (more: number | null, less: number | null): boolean =>
    more !== null && less !== null && more - less > rounding * Math.max(more, less);

  if (billed !== null && intake !== null && exceeds(billed, intake))
    doubts.push(
      doubt("billed_above_input", texts.billedAboveInput, { billed: shown(billed), intake: shown(intake) }),
    );
  else if (authorised !== null && intake !== null && exceeds(authorised, intake))
    doubts.push(
      doubt("authorised_above_input", texts.authorisedAboveInput, {
        authorised: shown(authorised),
        intake: shown(intake),
      }),
    );
  if (real !== null && exceeds(0, real) && -real > rounding * (intake ?? 0))
    doubts.push(doubt("real_losses_below_zero", texts.realBelowZero, { real: shown(real) }));
  if (paid !== null && billed !== null && exceeds(paid, billed))
    doubts.push(
      doubt("paid_above_billed", texts.paidAboveBilled, { paid: shown(paid), billed: shown(billed) }),
    );
  else if (paid !== null && intake !== null && exceeds(paid, intake))
    doubts.push(
      doubt("paid_above_input", texts.paidAboveInput, { paid: shown(paid), intake: shown(intake) }),
    );
  return doubts;
}

/** Of the greater figure: less than that is the arithmetic's, not the town's. */
const rounding = 1e-9;

function indexDoubts({ infrastructure_leakage_index: figure }: Figures): Doubt[] {
  if (!figure) return [];
  const index = numberText(figure.value, 2);
  if (figure.value < 1) return [doubt("index_below_one", texts.indexBelowOne, { index })];
  if (figure.value > doubtfulIndex) return [doubt("index_doubtful", texts.indexDoubtful, { index })];
  return [];
}

function validityDoubts(used: Inputs, units: UnitSystem): Doubt[] {
  const { mains_length: mains, service_connections: connections, average_pressure: pressure } = used;
  const doubts: Doubt[] = [];
  if (mains && connections) {
    const size = validFor.connectionsPerMile * mains.value * units.milesPerLength + connections.value;
    if (size < validFor.size)
      doubts.push(
        doubt("small_system", texts.smallSystem, { size: numberText(size, 0), least: validFor.size }),
      );
    const kilometres = mains.value * units.kilometresPerLength;
    if (connections.value < validFor.connectionsPerKilometre * kilometres)
      doubts.push(
        doubt("low_density", texts.lowDensity, {
          density: numberText(connections.value / kilometres),
          least: validFor.connectionsPerKilometre,
        }),
      );
  }
  const metres = pressure && pressure.value * units.metresPerPressure;
  const { low, high } = validFor.pressureM;
  if (metres !== null && (metres < low || metres > high))
    doubts.push(
      doubt("pressure_out_of_range", texts.pressureOutOfRange, { metres: numberText(metres), low, high }),
    );
  return doubts;
}
