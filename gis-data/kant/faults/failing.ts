import { fromLonLat } from "../generate/frame.ts";
import { at, type Point } from "../generate/point.ts";
import { along, lineLength, nearestOnLine } from "../generate/polyline.ts";
import type { Random } from "../generate/random.ts";
import type { CityRow, CityTable } from "../generate/rows.ts";

/** Nothing invented breaks on a real name: metres from the axis of Lenin street. */
const farFromLeninM = 60;

type Asset = { readonly layer: string; readonly row: CityRow["row"] };
export type Pipe = Asset & {
  readonly line: readonly Point[];
  readonly lengthM: number;
  /** Share of the city's failures, before it is made to add up. */
  readonly weight: number;
};

/** Failures a kilometre and year against the mean of the network (kant.md: 112 a year on 62 km). */
const rates: Readonly<Record<string, number>> = {
  steel: 2.6,
  cast_iron: 1.2,
  asbestos_cement: 1.5,
  pe: 0.2,
  concrete: 0.7,
  ceramic: 1.3,
};

const usualAgeYears = 40;

export const lineOf = ({ geometry }: CityRow): Point[] =>
  geometry?.type === "LineString"
    ? geometry.coordinates.map((position) => fromLonLat([at(position, 0), at(position, 1)]))
    : [];

/** Pipes of a layer with what their age, material and length make them likely to fail; pressure sewers are not among them. */
export function pipesOf(tables: readonly CityTable[], layer: string, year: number): Pipe[] {
  const rows = tables.find((table) => table.layer === layer)?.rows ?? [];
  return rows
    .filter(({ row }) => row["flow"] !== "pressure")
    .map((each) => {
      const line = lineOf(each);
      const lengthM = lineLength(line);
      const built = each.row["built_year"];
      const ageYears = typeof built === "number" ? Math.max(1, year - built) : usualAgeYears;
      const rate = rates[String(each.row["material"])] ?? 1;
      return { layer, row: each.row, line, lengthM, weight: lengthM * rate * (ageYears / usualAgeYears) };
    });
}

/** What is broken, and where; the chainage is that of a pipe. */
export type Failing = {
  readonly asset: Asset;
  readonly chainageM: number | null;
  readonly point: Point;
};

/** The street keeps within 200 m of the middle of the plan; farther off needs no measuring. */
const isFar = (lenin: readonly Point[], point: Point): boolean =>
  Math.abs(point[1]) > 300 || nearestOnLine(lenin, point).distance > farFromLeninM;

/** Draws the pipe that fails, and where on it. */
export function failing(pipes: readonly Pipe[], lenin: readonly Point[], rng: Random): Failing {
  const whole = pipes.reduce((sum, { weight }) => sum + weight, 0);
  for (;;) {
    let rest = rng.next() * whole;
    const pipe = pipes.find(({ weight }) => {
      rest -= weight;
      return rest < 0;
    });
    if (!pipe) continue;
    const chainageM = Math.round(rng.next() * pipe.lengthM * 10) / 10;
    const { point } = along(pipe.line, chainageM);
    if (isFar(lenin, point)) return { asset: pipe, chainageM, point };
  }
}

/** Draws a valve, a hydrant or a manhole. */
export function failingPoint(
  tables: readonly CityTable[],
  { layer, where }: { readonly layer: string; readonly where: (row: CityRow["row"]) => boolean },
  lenin: readonly Point[],
  rng: Random,
): Failing {
  const rows = tables.find((table) => table.layer === layer)?.rows ?? [];
  const standing = rows.flatMap(({ row, geometry }): Failing[] => {
    if (geometry?.type !== "Point" || !where(row)) return [];
    const point = fromLonLat([at(geometry.coordinates, 0), at(geometry.coordinates, 1)]);
    return isFar(lenin, point) ? [{ asset: { layer, row }, chainageM: null, point }] : [];
  });
  return rng.pick(standing);
}
