/** West, south, east, north in the units of a CRS, easting first. */
export type Extent = readonly [number, number, number, number];

/** Where the city lies in one CRS, with its surroundings. */
export type CityIn = { readonly srid: number; readonly extent: Extent; readonly degrees: boolean };

export type PlaceFault = {
  readonly code:
    | "swapped-axes"
    | "wrong-zone"
    | "zone-missing"
    | "degrees"
    | "metres"
    | "other-crs"
    | "outside-city";
  readonly params: Readonly<Record<string, string | number>>;
};

const million = 1_000_000;

export const isIn = ([west, south, east, north]: Extent, x: number, y: number): boolean =>
  x >= west && x <= east && y >= south && y <= north;

/** Why a point that should be in the city is not, or null when it is. Zones of Gauss-Krüger and Kyrg-06 stand in the millions of the easting. */
export function placeFault(
  x: number,
  y: number,
  wanted: CityIn,
  others: readonly CityIn[],
): PlaceFault | null {
  const { extent, degrees } = wanted;
  if (isIn(extent, x, y)) return null;
  const params = { x: shown(x), y: shown(y), srid: wanted.srid };
  if (isIn(extent, y, x)) return { code: "swapped-axes", params };
  const zone = zoneOf(extent[0]);
  const given = zoneOf(x);
  // Before other CRSs: without its zone number, zone 13 of SK-42 looks like UTM 43N, two kilometres off.
  if (!degrees && given === 0 && isIn(withoutZone(extent), x, y))
    return { code: "zone-missing", params: { ...params, zone } };
  const elsewhere = others.find((other) => other.srid !== wanted.srid && isIn(other.extent, x, y));
  if (elsewhere) return { code: "other-crs", params: { ...params, other: elsewhere.srid } };
  const inDegrees = Math.abs(x) <= 180 && Math.abs(y) <= 90;
  if (inDegrees && !degrees) return { code: "degrees", params };
  if (!inDegrees && degrees) return { code: "metres", params };
  if (!degrees && zone > 0 && given > 0 && given !== zone)
    return { code: "wrong-zone", params: { ...params, given, zone } };
  return { code: "outside-city", params };
}

const zoneOf = (easting: number): number => Math.floor(easting / million);
const withoutZone = ([west, south, east, north]: Extent): Extent => [
  west % million,
  south,
  east % million,
  north,
];
const shown = (value: number): string => String(Math.round(value * 1e6) / 1e6);

/** The CRS of the list in which the extent lies in the city, axes as given or swapped. */
export function guessCrs(
  extent: Extent,
  candidates: readonly CityIn[],
): { srid: number; swapped: boolean } | null {
  const x = (extent[0] + extent[2]) / 2;
  const y = (extent[1] + extent[3]) / 2;
  const straight = candidates.find((candidate) => isIn(candidate.extent, x, y));
  if (straight) return { srid: straight.srid, swapped: false };
  const swapped = candidates.find((candidate) => isIn(candidate.extent, y, x));
  return swapped ? { srid: swapped.srid, swapped: true } : null;
}
