import type { BalanceInputName, StoredBalance } from "#contract/water-balance.ts";

/** m³ of an input as it was calculated with; null is unknown. */
export const usedValue = ({ result }: StoredBalance, name: BalanceInputName): number | null =>
  result.used.find(({ input }) => input === name)?.value ?? null;

export type WaterPart = {
  readonly part: "paid" | "unpaid" | "billed_unpaid" | "unbilled" | "apparent" | "real";
  readonly volume: number;
};

/** A hundredth of a percent of the intake: figures of a register are rounded. */
const rounding = 1e-4;

/**
 * What became of the water that was drawn, in parts that add up to it: five where the balance is known, else paid and not
 * paid. Null where even that is unknown, or a part would be below zero.
 */
export function waterParts(balance: StoredBalance): readonly WaterPart[] | null {
  const intake = usedValue(balance, "system_input_volume");
  const paid = usedValue(balance, "paid_volume");
  if (intake === null || intake <= 0 || paid === null) return null;
  const { non_revenue_water, water_losses, apparent_losses, real_losses } = balance.result;
  const notBilled = non_revenue_water.value;
  const losses = water_losses.value;
  const [apparent, real] = [apparent_losses.value, real_losses.value];
  const whole: readonly WaterPart[] | null =
    notBilled === null || losses === null || apparent === null || real === null
      ? null
      : [
          { part: "paid", volume: paid },
          { part: "billed_unpaid", volume: intake - notBilled - paid },
          { part: "unbilled", volume: notBilled - losses },
          { part: "apparent", volume: apparent },
          { part: "real", volume: real },
        ];
  const least = -intake * rounding;
  const fits = (parts: readonly WaterPart[]): boolean => parts.every(({ volume }) => volume >= least);
  if (whole && fits(whole)) return whole.map((part) => ({ ...part, volume: Math.max(0, part.volume) }));
  const two: readonly WaterPart[] = [
    { part: "paid", volume: paid },
    { part: "unpaid", volume: intake - paid },
  ];
  return fits(two) ? two : null;
}
