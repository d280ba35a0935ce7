import { knownWithinM } from "#contract/dig-permits.ts";
import { lineOf } from "../faults/failing.ts";
import { at, distance, step } from "../generate/point.ts";
import { contains, type Ring, rectangle } from "../generate/polygon.ts";
import { along, densify, type Line, lineLength, nearestOnLine } from "../generate/polyline.ts";
import type { CityRow, CityTable } from "../generate/rows.ts";
import type { SamplePermit } from "./permits-of-2013.ts";

/** The corners of a trench in a street, in metres of the plan frame. */
export function trenchIn(axis: Line, { at: share, trench }: Pick<SamplePermit, "at" | "trench">): Ring {
  const [length, width, left] = trench;
  const { point, direction } = along(axis, share * lineLength(axis));
  return rectangle(step(point, direction, 0, left), direction, length, width);
}

/** What the city is asked for when somebody wants to dig. */
export const askedLayers = [
  ...["aryk", "culvert", "drain", "gas_pipe", "heat_pipe", "power_line", "service_connection"],
  ...["sewer_pipe", "telecom_line", "water_main"],
] as const;

/** How closely edges and lines are walked along, in metres. */
const spacingM = 0.2;

function distanceTo(ring: Ring, line: Line): number {
  if (densify(line, spacingM).some((point) => contains(ring, point))) return 0;
  const edges = densify([...ring, at(ring, 0)], spacingM);
  return Math.min(...edges.map((point) => nearestOnLine(line, point).distance));
}

export type Known = { readonly layer: string; readonly row: CityRow["row"]; readonly distanceM: number };

/** What lies within the distance that is told to those who dig; the nearest first. */
export function knownAt(tables: readonly CityTable[], ring: Ring): Known[] {
  const reachM = knownWithinM + Math.max(...ring.map((corner) => distance(corner, at(ring, 0))));
  return tables
    .filter(({ layer }) => askedLayers.some((asked) => asked === layer))
    .flatMap(({ layer, rows }) =>
      rows.flatMap((each): Known[] => {
        const line = lineOf(each);
        if (nearestOnLine(line, at(ring, 0)).distance > reachM) return [];
        const distanceM = distanceTo(ring, line);
        return distanceM <= knownWithinM ? [{ layer, row: each.row, distanceM }] : [];
      }),
    )
    .sort((a, b) => a.distanceM - b.distanceM || (a.row.id < b.row.id ? -1 : 1));
}
