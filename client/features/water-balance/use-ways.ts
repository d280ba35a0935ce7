import { useState } from "react";
import type { Values } from "#client/row/row-values.ts";
import type { BalanceInput } from "#contract/water-balance.ts";
import { type EnteredName, fieldOf, isDatum, nameFieldOf, presentWay, waysToEnter } from "./entered.ts";

/** What there is already, to be made the city's own. */
function beginning(input: BalanceInput, way: EnteredName): Values {
  const [row] = input.rows;
  const field = fieldOf(way);
  if (way !== input.name) {
    const known = presentWay(input) === way ? row : undefined;
    return {
      [field]: known?.value ?? null,
      ci95_percent: known?.ci95_percent ?? null,
      data_grade: known?.data_grade ?? null,
    };
  }
  const { value, ci95_percent, data_grade } = input;
  const method = row?.method ?? null;
  return { [field]: value, ci95_percent, data_grade, ...(!isDatum(way) && { method }) };
}

/** What is being written of a figure in each way that it can be entered in, beside the city's rows as they were read. */
export function useWays(input: BalanceInput, stored: readonly Values[]) {
  const ways = waysToEnter(input.name);
  const [way, setWay] = useState(() => presentWay(input));
  // What is read when the form opens is what the person edits from, even when it is fetched again meanwhile.
  const [rows] = useState(stored);
  // Billed water that is not split stands behind both of its parts, and is a row of its own.
  const ownIn = (one: EnteredName): Values | null =>
    rows.find((row) => row[nameFieldOf(one)] === one) ?? null;
  const [written, setWritten] = useState<Partial<Record<EnteredName, Values>>>(() =>
    Object.fromEntries(ways.map((one) => [one, ownIn(one) ? {} : beginning(input, one)])),
  );
  const [instead = null] = ways.flatMap((name) => {
    const row = name === way ? null : ownIn(name);
    return row ? [{ name, row }] : [];
  });
  return {
    ways,
    way,
    setWay,
    /** Null where the city has entered none in this way. */
    own: ownIn(way),
    edited: written[way] ?? {},
    change: (part: Values) => setWritten((old) => ({ ...old, [way]: { ...old[way], ...part } })),
    /** The city's row of the other way. */
    instead,
  };
}
