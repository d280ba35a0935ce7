import proj4 from "proj4";
import type { Point } from "./point.ts";

/*
 * The plan frame: metres from the city's centre, u along Lenin street (bearing 92 degrees), v to its left.
 * It is EPSG:7694 moved and turned, so lengths and areas are those of EPSG:7694.
 */
const centre: Point = [3327252.5, 4765081.8];
const turn = (2 * Math.PI) / 180;
const cos = Math.cos(turn);
const sin = Math.sin(turn);

export const kyrg06Zone3 =
  "+proj=tmerc +lat_0=0 +lon_0=74.5166666666667 +k=1 +x_0=3300000 +y_0=14743.5 +ellps=GRS80 +units=m +no_defs";
const projection = proj4(kyrg06Zone3, "+proj=longlat +datum=WGS84 +no_defs");

export const toMetric = ([u, v]: Point): Point => [
  centre[0] + u * cos + v * sin,
  centre[1] - u * sin + v * cos,
];

export const fromMetric = ([e, n]: Point): Point => {
  const x = e - centre[0];
  const y = n - centre[1];
  return [x * cos - y * sin, x * sin + y * cos];
};

const round7 = (value: number): number => Math.round(value * 1e7) / 1e7;

/** Longitude and latitude as stored: 7 decimals, about one centimetre. */
export function toLonLat(p: Point): [number, number] {
  const [e, n] = toMetric(p);
  const [lon, lat] = projection.forward([e, n]);
  return [round7(lon ?? Number.NaN), round7(lat ?? Number.NaN)];
}

export function fromLonLat([lon, lat]: readonly [number, number]): Point {
  const [e, n] = projection.inverse([lon, lat]);
  return fromMetric([e ?? Number.NaN, n ?? Number.NaN]);
}

/** Ground height: 742 m at the centre, falling north by 0.897 %, with 0.3 m of gentle unevenness. */
export function ground(p: Point): number {
  const [e, n] = toMetric(p);
  const x = e - centre[0];
  const y = n - centre[1];
  const uneven = 0.17 * Math.sin(x / 173 + 1.1) * Math.cos(y / 211 - 0.4) + 0.13 * Math.sin(x / 67 - y / 91);
  return 742 - 0.00897 * y + uneven;
}
