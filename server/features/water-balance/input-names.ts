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
