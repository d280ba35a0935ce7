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

const zoneTitle = (name: string, zone: number): Text => ({
  ky: `${name}, ${zone}-зона`,
  ru: `${name}, зона ${zone}`,
  en: `${name} zone ${zone}`,
});

/** The systems that papers of a city use: today's degrees, its own plane, and the old planes whose shift it names. */
export const systemsOf = (city: Pick<City, "metric_srid" | "datum_shifts">): readonly CoordinateSystem[] => [
  wgs84,
  ...plane(
    city.metric_srid,
    city.metric_srid >= 7692 && city.metric_srid <= 7696
      ? zoneTitle("Kyrg-06", city.metric_srid - 7691)
      : { ky: `EPSG:${city.metric_srid}`, ru: `EPSG:${city.metric_srid}`, en: `EPSG:${city.metric_srid}` },
    city.datum_shifts,
  ),
  ...city.datum_shifts.flatMap(({ srid }) =>
    plane(
      srid,
      srid >= 28_404 && srid <= 28_432
        ? {
            ky: `СК-42, ${srid - 28_400}-зона`,
            ru: `СК-42, зона ${srid - 28_400}`,
            en: `SK-42 zone ${srid - 28_400}`,
          }
        : { ky: `EPSG:${srid}`, ru: `EPSG:${srid}`, en: `EPSG:${srid}` },
      city.datum_shifts,
    ),
  ),
];
