import type { BalanceInputName, WaterBalanceInput } from "#contract/water-balance.ts";
import { type Doubt, doubt } from "./doubt.ts";
import { listedInputs } from "./input-names.ts";
import * as texts from "./warning-texts.ts";

const systemNeeds = ["mains_length", "service_connections", "average_pressure"] as const;

/** What was not given, and what stands in its place or stays unknown without it. */
export function missingInputs(input: WaterBalanceInput): Doubt[] {
  const lacks = (name: BalanceInputName): boolean => !input[name];
  const hasPercent = (input.customer_meter_under_registration_percent ?? null) !== null;
  const unknown = systemNeeds.filter((name) => (input[name]?.value ?? 0) === 0);
  const doubts: (Doubt | false)[] = [
    lacks("system_input_volume") && doubt("system_input_missing", texts.noSystemInput),
    lacks("billed_metered") && doubt("billed_metered_missing", texts.noBilledMetered),
    lacks("billed_unmetered") && doubt("billed_unmetered_missing", texts.noBilledUnmetered),
    lacks("unbilled_metered") && doubt("unbilled_metered_missing", texts.noUnbilledMetered),
    lacks("customer_metering_inaccuracies") &&
      !hasPercent &&
      doubt("customer_metering_inaccuracies_missing", texts.noInaccuracies),
    !lacks("customer_metering_inaccuracies") &&
      hasPercent &&
      doubt("under_registration_not_used", texts.underRegistrationNotUsed),
    lacks("paid_volume") && doubt("paid_missing", texts.noPaid),
    unknown.length > 0 && doubt("system_data_missing", texts.noSystemData, { names: listedInputs(unknown) }),
    lacks("private_pipe_length_average") && doubt("private_pipe_length_missing", texts.noPrivatePipe),
  ];
  return doubts.filter((each) => each !== false);
}
