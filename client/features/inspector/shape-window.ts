import { type Box, boxOf, type Point, type Ring } from "#geometry/plane.ts";

/** Around what differs there is to see where it is: this share of its size, and at least so many metres. */
const margin = { share: 0.6, leastM: 15 };

const keyOf = ([x, y]: Point): string => `${x.toFixed(2)} ${y.toFixed(2)}`;

/** The part of the plane where two shapes differ, in metres; the whole of the first where no corner tells them apart. */
export function windowOf(rings: readonly Ring[], other: readonly Ring[]): Box {
  const [mine, theirs] = [rings, other].map((each) => new Set(each.flat().map(keyOf)));
  const differing = [
    ...rings.flat().filter((point) => !theirs?.has(keyOf(point))),
    ...other.flat().filter((point) => !mine?.has(keyOf(point))),
  ];
  const [west, south, east, north] = boxOf(differing.length > 0 ? [differing] : rings);
  const around = Math.max(margin.leastM, margin.share * Math.max(east - west, north - south));
  return [west - around, south - around, east + around, north + around];
}

/** Of an SVG whose y goes down. */
export const pathOf = (rings: readonly Ring[], closed: boolean): string =>
  rings
    .map(
      (ring) =>
        `M${ring.map(([x, y]) => `${x.toFixed(1)} ${(0 - y).toFixed(1)}`).join("L")}${closed ? "Z" : ""}`,
    )
    .join("");
