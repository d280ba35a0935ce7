import type { BalanceInput, BalanceInputName, Figure, StoredBalance } from "#contract/water-balance.ts";
import { figureMark } from "#layers/kit/asset-fields.ts";
import type { Text } from "#layers/kit/text.ts";
import { waterVolume } from "#layers/registers/water-volume.ts";
import { lineTexts } from "./table-texts.ts";
import { markTexts } from "./texts.ts";

const componentTexts = waterVolume.fields.component.values;

export type BalanceLine = {
  readonly name: Text;
  /** How deep it stands in the table; 0 is the system input. */
  readonly depth: 0 | 1 | 2 | 3;
  readonly volume: number | null;
  readonly ci95: number | null;
  readonly grade: number | null;
  readonly mark: Text;
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
export const capitalised = ({ ky, ru, en }: Text): Text => ({
  ky: capital(ky),
  ru: capital(ru),
  en: capital(en),
});

/** The words of where an input comes from; several rows may have several marks. */
export function markOf({ from, rows, value }: BalanceInput): Text {
  if (from === "map") return markTexts.map;
  if (from === "default") return value === null ? markTexts.unknown : markTexts.assumed;
  if (from === "unknown") return markTexts.unknown;
  const marks = [...new Set(rows.map(({ mark }) => mark))].map((mark) => figureMark.values[mark]);
  return {
    ky: marks.map(({ ky }) => ky).join(", "),
    ru: marks.map(({ ru }) => ru).join(", "),
    en: marks.map(({ en }) => en).join(", "),
  };
}

/**
 * The IWA table from the system input down. A line is the sum of those that stand deeper below it, but for the parts of real
 * losses that the city has written down: they need not add up to what the balance leaves.
 */
export function balanceLines(balance: StoredBalance): readonly BalanceLine[] {
  const { result, inputs } = balance;
  const input = (name: keyof typeof componentTexts & BalanceInputName, depth: 2 | 3 | 0): BalanceLine => {
    const used = result.used.find((one) => one.input === name);
    const stored = inputs.find((one) => one.name === name);
    return {
      name: capitalised(componentTexts[name]),
      ...{ depth, volume: used?.value ?? null, ci95: used?.ci95_percent ?? null },
      grade: stored?.data_grade ?? null,
      mark: used?.assumed ? markTexts.assumed : stored ? markOf(stored) : markTexts.unknown,
    };
  };
  const figure = (name: Text, depth: 0 | 1 | 2, { value, ci95_percent, assumed }: Figure): BalanceLine => ({
    ...{ name, depth, volume: value, ci95: ci95_percent, grade: null },
    mark: value === null ? markTexts.unknown : assumed ? markTexts.partlyAssumed : markTexts.calculated,
  });
  const sum = (name: Text, depth: 2, parts: readonly BalanceLine[]): BalanceLine => {
    const assumed = parts.some(({ mark }) => mark === markTexts.assumed);
    return figure(name, depth, { ...sumOf(parts), assumed });
  };
  const billed = (["billed_metered", "billed_unmetered"] as const).map((name) => input(name, 3));
  const unbilled = (["unbilled_metered", "unbilled_unmetered"] as const).map((name) => input(name, 3));
  const apparent = (
    ["unauthorised_consumption", "customer_metering_inaccuracies", "systematic_data_handling_errors"] as const
  ).map((name) => input(name, 3));
  const intake = input("system_input_volume", 0);
  const paid = input("paid_volume", 0);
  const leaked = balance.leakage.map(
    ({ part, volume_m3, mark }): BalanceLine => ({
      name: capitalised(componentTexts[part]),
      ...{ depth: 3, volume: volume_m3, ci95: null, grade: null, mark: figureMark.values[mark] },
    }),
  );
  return [
    intake,
    figure(lineTexts.authorised_consumption, 1, result.authorised_consumption),
    sum(lineTexts.billed, 2, billed),
    ...billed,
    sum(lineTexts.unbilled, 2, unbilled),
    ...unbilled,
    figure(lineTexts.water_losses, 1, result.water_losses),
    figure(lineTexts.apparent_losses, 2, result.apparent_losses),
    ...apparent,
    figure(lineTexts.real_losses, 2, result.real_losses),
    ...leaked,
    figure(lineTexts.non_revenue_water, 0, result.non_revenue_water),
    paid,
    figure(lineTexts.unpaid, 0, {
      ...sumOf([intake, { ...paid, volume: paid.volume === null ? null : -paid.volume }]),
      assumed: false,
    }),
  ];
}

/** Limits add up as variances do; without any they stay unknown. */
function sumOf(parts: readonly BalanceLine[]): Pick<Figure, "value" | "ci95_percent"> {
  let [value, squares, known] = [0, 0, false];
  for (const { volume, ci95 } of parts) {
    if (volume === null) return { value: null, ci95_percent: null };
    value += volume;
    if (ci95 === null) continue;
    known = true;
    squares += (volume * ci95) ** 2;
  }
  return { value, ci95_percent: known && value !== 0 ? Math.sqrt(squares) / Math.abs(value) : null };
}
