import type { StoredBalance } from "#contract/water-balance.ts";

export const partKinds = ["paid", "billed_unpaid", "unbilled", "apparent", "real"] as const;
export type PartKind = (typeof partKinds)[number];
export type Part = { readonly kind: PartKind; readonly m3: number };

/** What became of the water, m³. Null where nobody knows. */
export type Parts = {
  readonly intake: number | null;
  readonly paid: number | null;
  readonly unpaid: number | null;
  readonly billed: number | null;
  /** They add up to the intake. Null when one of them is not known. A part below zero is a balance that does not add up. */
  readonly parts: readonly Part[] | null;
};

const difference = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? null : one - other;

export function partsOf({ inputs, result }: StoredBalance): Parts {
  const amountOf = (name: string): number | null =>
    inputs.find((input) => input.name === name)?.value ?? null;
  const intake = amountOf("system_input_volume");
  const paid = amountOf("paid_volume");
  const billed = difference(intake, result.non_revenue_water.value);
  const found: Readonly<Record<PartKind, number | null>> = {
    paid,
    billed_unpaid: difference(billed, paid),
    unbilled: difference(result.authorised_consumption.value, billed),
    apparent: result.apparent_losses.value,
    real: result.real_losses.value,
  };
  const parts = partKinds.flatMap((kind) => {
    const m3 = found[kind];
    return m3 === null ? [] : [{ kind, m3 }];
  });
  return {
    intake,
    paid,
    unpaid: difference(intake, paid),
    billed,
    parts: parts.length === partKinds.length ? parts : null,
  };
}
