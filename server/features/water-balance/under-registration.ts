import type { Quantity, WaterBalanceInput } from "#contract/water-balance.ts";

/** What customers' meters leave out, in percent; null where it is not given or the volume of it is, which goes before. */
export function underRegistrationIn(input: WaterBalanceInput): Quantity | null {
  const given = input.customer_meter_under_registration_percent ?? null;
  if (given === null || input.customer_metering_inaccuracies) return null;
  return typeof given === "number" ? { value: given } : given;
}
