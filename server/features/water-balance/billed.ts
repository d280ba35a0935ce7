import { type Chosen, joinedLimits, rankOf } from "./chosen.ts";
import { type Doubt, doubt } from "./doubt.ts";
import * as texts from "./stored-texts.ts";
import { volumeText } from "./volume-text.ts";

type Billed = {
  readonly metered: Chosen | null;
  readonly unmetered: Chosen | null;
  readonly doubts: readonly Doubt[];
};

/**
 * Billed water is often known as a whole. Where its mark is better than that of a part, that part is what the other leaves of
 * it; better than both, all of it stands as metered and nothing as unmetered.
 */
export function splitBilled(billed: Chosen | null, metered: Chosen | null, unmetered: Chosen | null): Billed {
  if (billed === null) return { metered, unmetered, doubts: [] };
  const isBetterThan = (part: Chosen | null): boolean => rankOf(billed) < rankOf(part);
  if (isBetterThan(metered) && isBetterThan(unmetered))
    return {
      metered: { ...billed, others: [...billed.others, ...allRows(metered), ...allRows(unmetered)] },
      unmetered: { ...billed, value: 0, ci95_percent: null, others: [] },
      doubts: [doubt("billed_not_split", texts.billedNotSplit)],
    };
  if (unmetered && isBetterThan(metered)) {
    const { part, doubts } = rest(billed, unmetered, metered);
    return { metered: part, unmetered, doubts };
  }
  if (metered && isBetterThan(unmetered)) {
    const { part, doubts } = rest(billed, metered, unmetered);
    return { metered, unmetered: part, doubts };
  }
  return { metered, unmetered, doubts: [] };
}

const allRows = (chosen: Chosen | null) => [...(chosen?.rows ?? []), ...(chosen?.others ?? [])];

function rest(whole: Chosen, known: Chosen, replaced: Chosen | null) {
  const value = whole.value - known.value;
  if (value < 0)
    return {
      part: null,
      doubts: [
        doubt("volume_below_zero", texts.partAboveBilled, {
          part: volumeText(known.value, "metric"),
          billed: volumeText(whole.value, "metric"),
        }),
      ],
    };
  const part: Chosen = {
    value,
    ci95_percent: joinedLimits([whole, known], value),
    data_grade: whole.data_grade,
    rows: [...whole.rows, ...known.rows],
    others: [...whole.others, ...allRows(replaced)],
  };
  return { part, doubts: [] };
}
