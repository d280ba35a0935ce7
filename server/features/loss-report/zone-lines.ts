import type { StoredBalance } from "#contract/water-balance.ts";
import type { Text } from "#layers/kit/text.ts";
import { usedValue } from "./water-parts.ts";

export type ZoneLine = {
  readonly zone: string;
  readonly name: Text;
  /** 1 loses most. */
  readonly place: number;
  readonly intake: number | null;
  readonly billed: number | null;
  readonly paid: number | null;
  readonly unpaidPercent: number | null;
  readonly real: number | null;
  readonly realCi95: number | null;
  /** Litres a day. */
  readonly perConnection: number | null;
};

/** Metering zones, the one that loses most first: by the share of its water that nobody paid for. */
export function zoneLines(balances: readonly StoredBalance[]): readonly ZoneLine[] {
  return balances
    .flatMap((balance) => {
      const { zone, name, result } = balance;
      if (zone === null || name === null) return [];
      const intake = usedValue(balance, "system_input_volume");
      const notBilled = result.non_revenue_water.value;
      return [
        {
          ...{ zone, name, intake, paid: usedValue(balance, "paid_volume") },
          billed: intake === null || notBilled === null ? null : intake - notBilled,
          unpaidPercent: result.unpaid_water_percent.value,
          real: result.real_losses.value,
          realCi95: result.real_losses.ci95_percent,
          perConnection: result.real_losses_per_connection_per_day.value,
        },
      ];
    })
    .sort((one, other) => (other.unpaidPercent ?? -1) - (one.unpaidPercent ?? -1))
    .map((line, index) => ({ ...line, place: index + 1 }));
}
