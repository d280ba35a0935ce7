import { lineOf } from "../faults/failing.ts";
import { along, type Line, lineLength, nearestOnLine } from "../generate/polyline.ts";
import type { CityRow, CityTable } from "../generate/rows.ts";

/** Pipes lie within a few metres of the axis; those of courtyards lie farther off. */
const besideM = 14;

type Pipe = { readonly id: string; readonly lengthM: number };
type Laid = Pipe & { readonly line: Line };

export const layersOf = { water: "water_main", sewer: "sewer_pipe" } as const;
export type Renewed = keyof typeof layersOf;

/** Answers which pipes run along a part of a street, whole ones only. */
export function pipesBeneath(
  tables: readonly CityTable[],
): (kind: Renewed, axis: Line, part: { readonly from: number; readonly to: number }) => Pipe[] {
  const laid = new Map<Renewed, Laid[]>();
  const rows = (kind: Renewed): Laid[] => {
    const known = laid.get(kind);
    if (known) return known;
    const read = (tables.find(({ layer }) => layer === layersOf[kind])?.rows ?? [])
      .filter(({ row }) => row["flow"] !== "pressure")
      .map((each: CityRow): Laid => {
        const line = lineOf(each);
        return { id: each.row.id, line, lengthM: lineLength(line) };
      });
    laid.set(kind, read);
    return read;
  };
  return (kind, axis, { from, to }) =>
    rows(kind).filter(({ line, lengthM }) =>
      [0, 0.25, 0.5, 0.75, 1].every((share) => {
        const place = nearestOnLine(axis, along(line, share * lengthM).point);
        return (
          place.distance < besideM && (share !== 0.5 || (place.chainage >= from && place.chainage <= to))
        );
      }),
    );
}
