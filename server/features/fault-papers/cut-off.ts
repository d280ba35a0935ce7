import type { PlaneGeometry } from "#painter/drawing.ts";

/** A text in the two languages that residents are written to. */
export type Said = { readonly ky: string; readonly ru: string };

export type CutStreet = { readonly street: Said; readonly houses: readonly string[] };

/** Who is left without supply, and where they live. Null where the register does not know: never a small set. */
export type CutOff = {
  readonly addresses: readonly CutStreet[];
  /** Houses without a street or a number in the register. */
  readonly unnamed: number;
  /** The area around the houses, on the city's plane. Not the network: its place is not for everybody. */
  readonly area: PlaneGeometry | null;
};

const byNumber = new Intl.Collator("ru", { numeric: true });

/** Streets and their houses as people look for them: "2, 4, 12, 12А". */
export function streetsOf(
  rows: readonly { readonly street: Said | null; readonly house: string | null }[],
): Pick<CutOff, "addresses" | "unnamed"> {
  const streets = new Map<string, { street: Said; houses: Set<string> }>();
  let unnamed = 0;
  for (const { street, house } of rows) {
    if (street === null || house === null) {
      unnamed++;
      continue;
    }
    const known = streets.get(street.ky) ?? { street, houses: new Set<string>() };
    known.houses.add(house);
    streets.set(street.ky, known);
  }
  const addresses = [...streets.values()]
    .sort((a, b) => byNumber.compare(a.street.ky, b.street.ky))
    .map(({ street, houses }) => ({ street, houses: [...houses].sort(byNumber.compare) }));
  return { addresses, unnamed };
}
