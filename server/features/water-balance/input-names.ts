import type { BalanceInputName, LeakagePart } from "#contract/water-balance.ts";
import type { Text } from "#layers/kit/text.ts";
import { waterSystemData } from "#layers/registers/water-system-data.ts";
import { waterVolume } from "#layers/registers/water-volume.ts";

/** What rows of the registers are about. */
export type StoredName =
  | BalanceInputName
  | LeakagePart
  | "billed"
  | "customer_meter_under_registration_percent";

/** What the registers call it. */
export const inputTexts: Readonly<Record<StoredName, Text>> = {
  ...waterVolume.fields.component.values,
  ...waterSystemData.fields.datum.values,
};

export const listedInputs = (names: readonly BalanceInputName[]): Text => ({
  ky: names.map((name) => inputTexts[name].ky).join("; "),
  ru: names.map((name) => inputTexts[name].ru).join("; "),
  en: names.map((name) => inputTexts[name].en).join("; "),
});

/** At most so many decimals, grouped as each language writes it. */
export function numberText(value: number, decimals = 1): Text {
  const [whole = "", rest = ""] = Math.abs(value).toFixed(decimals).split(".");
  const fraction = rest.replace(/0+$/, "");
  const isZero = !/[1-9]/.test(whole + fraction);
  const sign = value < 0 && !isZero ? "−" : "";
  const grouped = (separator: string) => sign + whole.replace(/\B(?=(\d{3})+$)/g, separator);
  const shown = grouped("\u00a0") + (fraction && `,${fraction}`);
  return { ky: shown, ru: shown, en: grouped(",") + (fraction && `.${fraction}`) };
}
