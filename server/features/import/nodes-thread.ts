import { serveThread } from "#server/platform/jobs/thread.ts";
import { type ExistingNode, type LinkEnds, proposeNodes } from "./propose-nodes.ts";
import type { Links } from "./staging-queries.ts";

/** Pages of JSON text, as staging-queries.ts writes them. */
export type NodesThreadData = {
  readonly ends: readonly string[];
  readonly existing: readonly string[];
  readonly toleranceM: number;
};
export type NodesBatch = { readonly nodes: string } | { readonly links: Links };

const batch = 1000;

type EndsTuple = [
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  number,
  string | null,
  string | null,
];
type NodeTuple = [string, number, number, number, number];

serveThread<NodesThreadData>(async ({ ends, existing, toleranceM }, send) => {
  const links = ends
    .flatMap((page) => JSON.parse(page) as EndsTuple[])
    .map(
      ([number, lon, lat, x, y, endLon, endLat, endX, endY, from_node, to_node]): LinkEnds => ({
        number,
        start: { lon, lat, x, y },
        end: { lon: endLon, lat: endLat, x: endX, y: endY },
        from_node,
        to_node,
      }),
    );
  const known = existing
    .flatMap((page) => JSON.parse(page) as NodeTuple[])
    .map(([id, lon, lat, x, y]): ExistingNode => ({ id, lon, lat, x, y }));
  const proposed = proposeNodes(links, known, toleranceM);
  for (let at = 0; at < proposed.nodes.length; at += batch) {
    const part = proposed.nodes.slice(at, at + batch);
    const rows = part.map((node, index) => [
      at + index + 1,
      node.id,
      node.existing,
      node.ends,
      node.lon,
      node.lat,
    ]);
    await send({ nodes: JSON.stringify(rows) });
  }
  const places = new Map(proposed.nodes.map(({ id, lon, lat }) => [id, [lon, lat]]));
  for (let at = 0; at < proposed.links.length; at += batch) {
    const part = proposed.links.slice(at, at + batch);
    const numbers = part.map(({ number }) => number);
    const byNumber = Object.fromEntries(
      part.map(({ number, ...link }) => [
        number,
        { ...link, start: places.get(link.from_node ?? ""), end: places.get(link.to_node ?? "") },
      ]),
    );
    const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
    await send({ links: { first, last, byNumber: JSON.stringify(byNumber) } });
  }
});
