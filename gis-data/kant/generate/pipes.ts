import { add, at, distance, type Point } from "./point.ts";
import { along, lineLength, slice } from "./polyline.ts";

/** A pipe network in the making: nodes are points, links end in nodes with the very same coordinates. */
export type PipeNode = { p: Point; kind: string };
export type PipeLink<T> = { from: number; to: number; line: Point[]; data: T };
export type Pipes<T> = { nodes: PipeNode[]; links: PipeLink<T>[] };

export const shift = (line: readonly Point[], by: Point): Point[] => line.map((p) => add(p, by));

/** Cuts a link at a chainage; the second part is a new link at the end of the list. Answers the new node. */
export function cutLink<T>(pipes: Pipes<T>, link: number, chainage: number, kind: string): number {
  const old = at(pipes.links, link);
  const length = lineLength(old.line);
  if (chainage < 0.5 || chainage > length - 0.5)
    throw new Error(`cannot cut a link of ${length} m at ${chainage}`);
  const p = along(old.line, chainage).point;
  const node = pipes.nodes.push({ p, kind }) - 1;
  const end = (line: Point[], i: 0 | -1): Point[] =>
    i === 0 ? [p, ...line.slice(1)] : [...line.slice(0, -1), p];
  pipes.links.push({ ...old, from: node, line: end(slice(old.line, chainage, length), 0) });
  pipes.links[link] = { ...old, to: node, line: end(slice(old.line, 0, chainage), -1) };
  return node;
}

/** Joins a point to the nearest place of the network, cutting a link there unless a node is at hand. */
export function nearestNode<T>(
  pipes: Pipes<T>,
  p: Point,
  allowed: (node: PipeNode) => boolean = () => true,
): number {
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  pipes.nodes.forEach((node, i) => {
    const away = distance(node.p, p);
    if (allowed(node) && away < least) {
      least = away;
      best = i;
    }
  });
  return best;
}

/**
 * Gives links classes by kilometres: links in `order` take the first class until its metres are used up, then the next.
 * A link on the border is cut, with a new node of the given kind.
 */
export function apportion<T, C>(
  pipes: Pipes<T>,
  order: readonly number[],
  quotas: readonly (readonly [C, number])[],
  assign: (data: T, value: C) => T,
  kind: string,
): void {
  let q = 0;
  let left = at(quotas, 0)[1];
  const queue = [...order];
  for (let link = queue.shift(); link !== undefined; link = queue.shift()) {
    const current = at(pipes.links, link);
    const length = lineLength(current.line);
    const last = q === quotas.length - 1;
    if (!last && length > left + 0.5) {
      if (left > 0.5) {
        cutLink(pipes, link, left, kind);
        queue.unshift(pipes.links.length - 1);
        const first = at(pipes.links, link);
        pipes.links[link] = { ...first, data: assign(first.data, at(quotas, q)[0]) };
      } else queue.unshift(link);
      q++;
      left = at(quotas, q)[1];
      continue;
    }
    pipes.links[link] = { ...current, data: assign(current.data, at(quotas, q)[0]) };
    left -= length;
  }
}

export const totalLength = <T>(links: readonly PipeLink<T>[]): number =>
  links.reduce((sum, link) => sum + lineLength(link.line), 0);

/** Links at each node. */
export function degrees<T>(pipes: Pipes<T>): number[] {
  const count = pipes.nodes.map(() => 0);
  for (const { from, to } of pipes.links) {
    count[from] = at(count, from) + 1;
    count[to] = at(count, to) + 1;
  }
  return count;
}
