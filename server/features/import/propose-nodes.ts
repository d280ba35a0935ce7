import { randomUUID } from "node:crypto";

/** A place twice: as it is stored (degrees) and in metres, to measure distances. */
export type Spot = { readonly lon: number; readonly lat: number; readonly x: number; readonly y: number };
export type LinkEnds = {
  readonly number: number;
  readonly start: Spot;
  readonly end: Spot;
  /** Where the file itself names the node. */
  readonly from_node: string | null;
  readonly to_node: string | null;
};
export type ExistingNode = Spot & { readonly id: string };

export type ProposedNode = {
  readonly id: string;
  readonly existing: boolean;
  readonly lon: number;
  readonly lat: number;
  ends: number;
};
export type ProposedLink = {
  readonly number: number;
  readonly from_node: string | null;
  readonly to_node: string | null;
  readonly problem: "one-node" | "no-node-near" | null;
};

/** Ends that coincide but for rounding belong together also at tolerance 0. */
const smallestToleranceM = 0.0005;

type Cell = { readonly node: ProposedNode; readonly x: number; readonly y: number };

/**
 * Gives every end of every link a node: an existing one within the tolerance, else the first new one within it, else a
 * new one where the end lies. No end moves further than the tolerance, however long a chain of near ends is.
 */
export function proposeNodes(
  links: readonly LinkEnds[],
  existing: readonly ExistingNode[],
  toleranceM: number,
): { nodes: ProposedNode[]; links: ProposedLink[] } {
  const tolerance = Math.max(toleranceM, smallestToleranceM);
  const known = grid(tolerance);
  const made = grid(tolerance);
  const byId = new Map<string, Cell>();
  for (const { id, lon, lat, x, y } of existing) {
    const cell = { node: { id, existing: true, lon, lat, ends: 0 }, x, y };
    byId.set(id, cell);
    known.put(cell);
  }
  const meet = (spot: Spot, named: string | null): ProposedNode | null => {
    if (named !== null) {
      const cell = byId.get(named);
      return cell && Math.hypot(cell.x - spot.x, cell.y - spot.y) <= tolerance ? cell.node : null;
    }
    const near = known.nearest(spot) ?? made.nearest(spot);
    if (near) return near.node;
    const node = { id: randomUUID(), existing: false, lon: spot.lon, lat: spot.lat, ends: 0 };
    made.put({ node, x: spot.x, y: spot.y });
    return node;
  };
  const proposed = links.map(({ number, start, end, from_node, to_node }): ProposedLink => {
    const from = meet(start, from_node);
    const to = meet(end, to_node);
    if (!from || !to) return { number, from_node: null, to_node: null, problem: "no-node-near" };
    if (from === to) return { number, from_node: null, to_node: null, problem: "one-node" };
    from.ends++;
    to.ends++;
    return { number, from_node: from.id, to_node: to.id, problem: null };
  });
  const nodes = [...known.all(), ...made.all()].map(({ node }) => node).filter(({ ends }) => ends > 0);
  return { nodes, links: proposed };
}

/** Squares as wide as the tolerance, so that what is near lies in the same square or in one beside it. */
function grid(size: number) {
  const squares = new Map<string, Cell[]>();
  const cells: Cell[] = [];
  const column = (x: number): number => Math.floor(x / size);
  return {
    put(cell: Cell): void {
      const key = `${column(cell.x)} ${column(cell.y)}`;
      const square = squares.get(key);
      if (square) square.push(cell);
      else squares.set(key, [cell]);
      cells.push(cell);
    },
    nearest({ x, y }: Spot): Cell | undefined {
      let best: Cell | undefined;
      let distance = size;
      for (let dx = -1; dx <= 1; dx++) {
        for (let dy = -1; dy <= 1; dy++) {
          for (const cell of squares.get(`${column(x) + dx} ${column(y) + dy}`) ?? []) {
            const away = Math.hypot(cell.x - x, cell.y - y);
            if (away > distance || (away === distance && best)) continue;
            best = cell;
            distance = away;
          }
        }
      }
      return best;
    },
    all: (): readonly Cell[] => cells,
  };
}
