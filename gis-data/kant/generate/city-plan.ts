import type { Corridor } from "./blocks.ts";
import { boundary } from "./boundary.ts";
import { landUse, type Piece } from "./land-use.ts";
import { settleFlats } from "./people.ts";
import { at, cross, type Point, subtract } from "./point.ts";
import type { Ring } from "./polygon.ts";
import { nearestOnLine } from "./polyline.ts";
import { random } from "./random.ts";
import { redLines, streetLand } from "./red-lines.ts";
import { type StreetIndex, streetIndex } from "./street-index.ts";
import { type Network, streetNetwork } from "./street-network.ts";
import { drawStreets, type Street } from "./streets.ts";
import { tile } from "./tiling.ts";
import { buildTown, type Town } from "./town.ts";

/** Everything that has a place before it has a row. */
export type CityPlan = Town & {
  seed: number;
  network: Network;
  streets: StreetIndex;
  streetList: Street[];
  pieces: Piece[];
  corridors: Corridor[];
  /** The boundary with the vertices that its neighbours share. */
  outline: Ring;
  localWidth: number;
  /** North of Lenin street, which no sample trench crosses off a street. */
  isNorth(p: Point): boolean;
};

export const streetsHa = 88;

export function cityPlan(seed: number): CityPlan {
  const network = streetNetwork(seed);
  const land = streetLand(network, streetsHa * 10000);
  const pieces = landUse(land.blocks);
  const rings = tile([boundary, ...pieces.map((p) => p.ring), ...land.corridors.map((c) => c.ring)]);
  const tiled = pieces.map((p, i) => ({ ...p, ring: at(rings, i + 1) }));
  const corridors = land.corridors.map((c, i) => ({ ...c, ring: at(rings, i + 1 + pieces.length) }));
  const streets = streetIndex(network);
  const halfWidth = { ...redLines, local: land.localWidth };
  const onStreet = (p: Point) => {
    const near = streets.nearest(p, 16);
    return near !== null && near.distance < halfWidth[at(network.edges, near.edge).data.kind] / 2 + 1;
  };
  const collectors = streetIndex(network, (key) =>
    network.edges.some((e) => e.data.key === key && e.data.kind === "collector"),
  );
  const toCollector = (p: Point) => collectors.nearest(p, 400)?.distance ?? 500;
  const town = buildTown(tiled, onStreet, toCollector, random(seed + 1));
  const streetList = drawStreets(network);
  const lenin = streetList.find((s) => s.key === "lenin")?.line ?? [];
  const isNorth = (p: Point) => {
    const near = nearestOnLine(lenin, p);
    return cross(near.direction, subtract(p, near.point)) > 0;
  };
  return {
    ...town,
    structures: settleFlats(town.structures),
    streetList,
    isNorth,
    seed,
    network,
    streets,
    pieces: tiled,
    corridors,
    outline: at(rings, 0),
    localWidth: land.localWidth,
  };
}
