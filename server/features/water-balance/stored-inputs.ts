import { type BalanceInputName, balanceInputNames } from "#contract/water-balance.ts";
import { splitBilled } from "./billed.ts";
import { type Chosen, choose, rankOf, type StoredRow } from "./chosen.ts";
import { type Doubt, doubt } from "./doubt.ts";
import { inputTexts, type StoredName } from "./input-names.ts";
import { numberText } from "./number-text.ts";
import * as texts from "./stored-texts.ts";

export type Measured = { readonly value: number; readonly sample: boolean };
export type MapSays = Readonly<Partial<Record<BalanceInputName, Measured | null>>>;
type Found =
  | { readonly from: "register"; readonly chosen: Chosen }
  | { readonly from: "map"; readonly measured: Measured };

/** What the registers, and then the map, say of the city or of a zone. */
export type StoredInputs = {
  readonly found: ReadonlyMap<BalanceInputName, Found>;
  /** In place of the volume of metering inaccuracies. */
  readonly underRegistration: Chosen | null;
  /** Rows of metering inaccuracies in the way, volume or percentage, that was not calculated with. */
  readonly otherInaccuracies: readonly StoredRow[];
  readonly doubts: readonly Doubt[];
};

export function storedInputs(rows: readonly StoredRow[], map: MapSays): StoredInputs {
  const doubts: Doubt[] = [];
  const chosenOf = (name: StoredName): Chosen | null => {
    const { chosen, missingMonths } = choose(rows.filter((row) => row.name === name));
    if (missingMonths.length > 0)
      doubts.push(
        doubt("months_missing", texts.monthsMissing, {
          name: inputTexts[name],
          months: missingMonths.join(", "),
          instead: chosen ? texts.takenElsewhere : texts.staysUnknown,
        }),
      );
    return chosen;
  };
  const chosen = new Map(balanceInputNames.map((name) => [name, chosenOf(name)]));
  const of = (name: BalanceInputName): Chosen | null => chosen.get(name) ?? null;

  const billed = splitBilled(chosenOf("billed"), of("billed_metered"), of("billed_unmetered"));
  chosen.set("billed_metered", billed.metered).set("billed_unmetered", billed.unmetered);
  doubts.push(...billed.doubts);

  const percent = chosenOf("customer_meter_under_registration_percent");
  if (percent && percent.value >= 100)
    doubts.push(doubt("percentage_over_100", texts.percentOver100, { percent: numberText(percent.value) }));
  const volume = of("customer_metering_inaccuracies");
  const usesPercent = percent !== null && percent.value < 100 && rankOf(percent) < rankOf(volume);
  if (usesPercent) chosen.set("customer_metering_inaccuracies", null);
  const unused = usesPercent ? volume : percent;

  const found = new Map<BalanceInputName, Found>();
  for (const name of balanceInputNames) {
    const one = of(name);
    const measured = map[name];
    if (one) found.set(name, { from: "register", chosen: one });
    else if (measured) found.set(name, { from: "map", measured });
  }
  return {
    found,
    underRegistration: usesPercent ? percent : null,
    otherInaccuracies: [...(unused?.rows ?? []), ...(unused?.others ?? [])],
    doubts,
  };
}
