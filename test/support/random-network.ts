import type { NetworkRows } from "#server/features/isolation/queries.ts";
import { seeded } from "./random-city.ts";

const uuid = (kind: number, index: number): string =>
  `${kind.toString(16).padStart(8, "0")}-0000-4000-8000-${index.toString(16).padStart(12, "0")}`;

/** Metres between crossings. */
export const blockM = 90;

/**
 * Water mains under the streets of a square city of about so many pipes: a valve at three ends in five, one in fifty of
 * them closed, some that fail, and a well for every two thousand crossings.
 */
export function randomNetwork(pipes: number, seed = 7): NetworkRows {
  const random = seeded(seed);
  const side = Math.ceil(Math.sqrt(pipes / 2)) + 1;
  const nodes = Array.from({ length: side * side }, (_, index) => ({
    id: uuid(1, index),
    layer: index % 2000 === 999 || index === 0 ? "water_source" : "water_junction",
    code: `У-${index}`,
    kind: index % 2000 === 999 || index === 0 ? "well" : "chamber",
    in_service: true,
  }));
  const links: NetworkRows["links"][number][] = [];
  const valves: NetworkRows["valves"][number][] = [];
  const lay = (from: number, to: number): void => {
    const index = links.length;
    links.push({
      id: uuid(2, index),
      layer: "water_main",
      code: `В-${index}`,
      from_node: uuid(1, from),
      to_node: uuid(1, to),
      length_m: blockM,
      in_service: true,
    });
    for (const chainage of [3, blockM - 3]) {
      if (random() > 0.6) continue;
      valves.push({
        id: uuid(3, valves.length),
        layer: "water_valve",
        code: `З-${valves.length}`,
        on_link: uuid(2, index),
        chainage_m: chainage,
        line: "both",
        normally_closed: random() < 0.02,
        operable: random() < 0.1 ? false : null,
        accessible: null,
        proven_on: null,
      });
    }
  };
  for (let row = 0; row < side; row++) {
    for (let column = 0; column < side; column++) {
      const here = row * side + column;
      if (column + 1 < side) lay(here, here + 1);
      if (row + 1 < side) lay(here, here + side);
    }
  }
  return {
    nodes,
    links: links.slice(0, pipes),
    valves: valves.filter(({ on_link }) => on_link < uuid(2, pipes)),
  };
}
