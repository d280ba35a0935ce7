import { fromLonLat } from "../generate/frame.ts";
import { at, distance, type Point } from "../generate/point.ts";
import type { CityTable } from "../generate/rows.ts";

export type House = { readonly at: Point; readonly streetId: string; readonly address: string };

/** Houses by which people say where something broke. */
export function housesOf(tables: readonly CityTable[]): House[] {
  const rowsOf = (layer: string) => tables.find((table) => table.layer === layer)?.rows ?? [];
  const streets = new Map(rowsOf("street").map(({ row }) => [row.id, String(row["name_ky"])]));
  return rowsOf("building").flatMap(({ row, geometry }): House[] => {
    const street = streets.get(String(row["street_id"]));
    const corner = geometry?.type === "Polygon" ? geometry.coordinates[0]?.[0] : undefined;
    if (!corner || street === undefined || typeof row["house_number"] !== "string") return [];
    return [
      {
        at: fromLonLat([at(corner, 0), at(corner, 1)]),
        streetId: String(row["street_id"]),
        address: `${street}, ${row["house_number"]}`,
      },
    ];
  });
}

export const nearestHouse = (houses: readonly House[], place: Point): House =>
  houses.reduce(
    (best, house) => (distance(house.at, place) < distance(best.at, place) ? house : best),
    at(houses, 0),
  );
