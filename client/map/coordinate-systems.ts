import { crsTitle } from "#contract/crs-title.ts";
import type { City } from "#contract/session.ts";
import type { Text } from "#layers/kit/text.ts";
import type { Position } from "./geometry.ts";
import { projectionOf } from "./projections.ts";

/** A way to write a place. */
export type CoordinateSystem = {
  readonly id: string;
  readonly title: Text;
  readonly write: (at: Position) => string;
  /** The place of two plane numbers, easting first; absent for degrees. */
  readonly fromPlane?: (east: number, north: number) => Position;
};

const degreeDecimals = 6;

const wgs84: CoordinateSystem = {
  id: "wgs84",
  title: { ky: "WGS 84", ru: "WGS 84", en: "WGS 84" },
  write: ([longitude, latitude]) =>
    `${latitude.toFixed(degreeDecimals)}, ${longitude.toFixed(degreeDecimals)}`,
};

function plane(srid: number, title: Text, shifts: City["datum_shifts"]): CoordinateSystem[] {
  const projection = projectionOf(srid, shifts);
  if (!projection) return [];
  return [
    {
      id: String(srid),
      title,
      // As geodesists here write it: X to the north, Y to the east.
      write: (at) => {
        const [east, north] = projection.toPlane(at);
        return `X ${north.toFixed(2)}  Y ${east.toFixed(2)}`;
      },
      fromPlane: (east, north) => projection.toDegrees([east, north]),
    },
  ];
}

/** The systems that papers of a city use: today's degrees, its own plane, and the old planes whose shift it names. */
export const systemsOf = (city: Pick<City, "metric_srid" | "datum_shifts">): readonly CoordinateSystem[] => [
  wgs84,
  ...plane(city.metric_srid, crsTitle(city.metric_srid), city.datum_shifts),
  ...city.datum_shifts.flatMap(({ srid }) => plane(srid, crsTitle(srid), city.datum_shifts)),
];
