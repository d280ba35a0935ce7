import type { Geometry } from "./source-rows.ts";

/** Well-known text of a GeoJSON geometry. */
export const asWkt = ({ type, coordinates }: Geometry): string =>
  `${type.toUpperCase()} ${Array.isArray(coordinates) && typeof coordinates[0] === "number" ? `(${position(coordinates)})` : list(coordinates)}`;

const position = (value: readonly unknown[]): string => value.slice(0, 2).join(" ");

function list(value: unknown): string {
  if (!Array.isArray(value)) return "EMPTY";
  return `(${value.map((part: unknown) => (Array.isArray(part) && typeof part[0] === "number" ? position(part) : list(part))).join(", ")})`;
}
