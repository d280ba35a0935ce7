import proj4 from "proj4";
import type { City } from "#contract/session.ts";
import type { Position } from "./geometry.ts";

/** Plane coordinates in metres: easting, northing. */
export type Plane = readonly [east: number, north: number];
export type Projection = {
  readonly toPlane: (degrees: Position) => Plane;
  readonly toDegrees: (plane: Plane) => Position;
};

/** Kyrg-06: five zones of three degrees, EPSG:7692 to 7696; the first digit of an easting is the zone. */
const kyrg06FirstSrid = 7692;
const isKyrg06 = (srid: number): boolean => srid >= kyrg06FirstSrid && srid < kyrg06FirstSrid + 5;
/** SK-42 in six-degree zones of Gauss and Krüger, EPSG:28404 to 28432; the first two digits of an easting are the zone. */
const isSk42 = (srid: number): boolean => srid >= 28_404 && srid <= 28_432;
const isUtm = (srid: number): boolean => srid > 32_600 && srid <= 32_660;

function definition(srid: number, shifts: City["datum_shifts"]): string | null {
  if (isKyrg06(srid)) {
    const zone = srid - kyrg06FirstSrid + 1;
    const meridian = 68 + 31 / 60 + 3 * (zone - 1);
    return `+proj=tmerc +lat_0=0 +lon_0=${meridian} +k=1 +x_0=${zone * 1e6 + 300_000} +y_0=14743.5 +ellps=GRS80 +units=m`;
  }
  if (isSk42(srid)) {
    const zone = srid - 28_400;
    const shift = shifts.find((one) => one.srid === srid);
    // Without a shift the place is some 100 m off: rather not at all.
    if (!shift) return null;
    return `+proj=tmerc +lat_0=0 +lon_0=${6 * zone - 3} +k=1 +x_0=${zone * 1e6 + 500_000} +y_0=0 +ellps=krass +towgs84=${shift.towgs84} +units=m`;
  }
  return isUtm(srid) ? `+proj=utm +zone=${srid - 32_600} +datum=WGS84 +units=m` : null;
}

/** A plane system of coordinates of this region, or null where it is not one that the client knows. */
export function projectionOf(srid: number, shifts: City["datum_shifts"]): Projection | null {
  const text = definition(srid, shifts);
  if (text === null) return null;
  const converter = proj4(text);
  return {
    toPlane: ([longitude, latitude]) => {
      const [east = 0, north = 0] = converter.forward([longitude, latitude]);
      return [east, north];
    },
    toDegrees: ([east, north]) => {
      const [longitude = 0, latitude = 0] = converter.inverse([east, north]);
      return [longitude, latitude];
    },
  };
}

/** The plane in which the city measures; the UTM zone of its centre where its own is not known here. */
export function metricProjection(city: Pick<City, "metric_srid" | "datum_shifts" | "centre">): Projection {
  const own = projectionOf(city.metric_srid, city.datum_shifts);
  if (own) return own;
  const utm = projectionOf(32_601 + Math.floor((city.centre[0] + 180) / 6), []);
  if (!utm) throw new Error(`no plane for longitude ${city.centre[0]}`);
  return utm;
}
