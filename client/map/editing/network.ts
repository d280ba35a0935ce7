import type { Consequences } from "#client/state/editing.ts";
import type { Operation } from "#contract/changes.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import type { Text } from "#layers/kit/text.ts";
import type { Position } from "../geometry.ts";
import type { Metric } from "../metric.ts";
import { nearestOnLine, type OnLine, placeAlong } from "./chainage.ts";
import { networkProblems } from "./network-problems.ts";
import type { DraftProblem } from "./problems.ts";
import { geometryOf, type Shape } from "./shape.ts";

export type StoredLine = {
  readonly layer: string;
  readonly id: string;
  readonly version: number;
  readonly line: readonly Position[];
};
/** What hangs on a row that is being moved: the pipes that end in a node, the fittings that sit on a pipe. */
export type Attached = {
  readonly links: readonly (StoredLine & { readonly from: boolean; readonly to: boolean })[];
  readonly fittings: readonly {
    readonly layer: string;
    readonly id: string;
    readonly version: number;
    readonly onLink: string;
    readonly chainageM: number;
    /** One place, or a line that begins on the pipe. */
    readonly path: readonly Position[];
  }[];
};
export type NetworkAround = {
  readonly nodes: readonly { readonly layer: string; readonly id: string; readonly at: Position }[];
  readonly links: readonly Pick<StoredLine, "layer" | "id" | "line">[];
  /** Null while the server is asked. */
  readonly attached: Attached | null;
  /** What a new node at an end becomes: a row of this layer, with ids that stay the same while the shape changes. */
  readonly newNodes: { readonly layer: string | null; readonly from: string; readonly to: string };
};
const none: Consequences = { fields: {}, related: [], problems: [], notes: [] };
/** Degrees: the database takes an end within this for the place of its node. */
const samePlaceDegrees = 1e-8;
/** Fittings lie on their pipe within this. */
const onLinkM = 0.5;

const isAt = (a: Position, b: Position): boolean =>
  Math.abs(a[0] - b[0]) <= samePlaceDegrees && Math.abs(a[1] - b[1]) <= samePlaceDegrees;

const blocked = (text: DraftProblem["text"], place: Position | null = null): Consequences => ({
  ...none,
  problems: [{ text, place }],
});

type Work = { readonly id: string | null; readonly first: Shape; readonly shape: Shape };
const pathIn = (shape: Shape): readonly Position[] => shape.parts[0]?.[0] ?? [];

function linkEnds(
  { id, first, shape }: Work,
  { nodes, links, newNodes }: NetworkAround,
  metric: Metric,
): Consequences {
  const path = pathIn(shape);
  const before = pathIn(first);
  const ends = [
    { field: "from_node", at: path[0], was: before[0], newId: newNodes.from },
    { field: "to_node", at: path.at(-1), was: before.at(-1), newId: newNodes.to },
  ] as const;
  const fields: Record<string, string> = {};
  const related: Operation[] = [];
  const notes: Text[] = [];
  for (const { field, at, was, newId } of ends) {
    if (!at || (id !== null && was && isAt(at, was))) continue;
    const node = nodes.find((candidate) => isAt(candidate.at, at));
    if (!node && newNodes.layer === null) return blocked(networkProblems.noNode, at);
    fields[field] = node?.id ?? newId;
    const crossed = node ? null : linkUnder(metric, links, at);
    if (crossed && crossed.id !== id) notes.push(networkProblems.unconnected);
    if (!node && newNodes.layer !== null)
      related.push({
        op: "create",
        layer: newNodes.layer,
        id: newId,
        row: { geom: { type: "Point", coordinates: at } },
      });
  }
  const [start, end] = [path[0], path.at(-1)];
  if (start && end && path.length > 1 && isAt(start, end)) return blocked(networkProblems.sameEnds, end);
  return { fields, related, problems: [], notes };
}

/** The pipe under a place, and where on it. */
export function linkUnder(
  metric: Metric,
  links: NetworkAround["links"],
  at: Position,
): (OnLine & { readonly id: string; readonly layer: string }) | null {
  let best: (OnLine & { id: string; layer: string }) | null = null;
  for (const { id, layer, line } of links) {
    const found = nearestOnLine(metric, line, at);
    if (found && found.distanceM <= onLinkM && (!best || found.distanceM < best.distanceM))
      best = { ...found, id, layer };
  }
  return best;
}

const centimetres = (metres: number): number => Math.round(metres * 100) / 100;

function fittingPlace({ id, first, shape }: Work, { links }: NetworkAround, metric: Metric): Consequences {
  const [at] = pathIn(shape);
  const [was] = pathIn(first);
  if (!at || (id !== null && was && isAt(at, was))) return none;
  const link = linkUnder(metric, links, at);
  if (!link) return blocked(networkProblems.offLink, at);
  return { ...none, fields: { on_link: link.id, chainage_m: centimetres(link.chainageM) } };
}

const pointOrLine = (path: readonly Position[]): unknown =>
  path.length > 1 ? { type: "LineString", coordinates: path } : { type: "Point", coordinates: path[0] };

/** Fittings keep their share of a pipe whose shape changes. */
function moveFittings(
  fittings: Attached["fittings"],
  before: ReadonlyMap<string, readonly Position[]>,
  after: ReadonlyMap<string, readonly Position[]>,
  metric: Metric,
): Operation[] {
  return fittings.flatMap((fitting): Operation[] => {
    const old = before.get(fitting.onLink);
    const line = after.get(fitting.onLink);
    if (!old || !line) return [];
    const chainage = (fitting.chainageM * metric.length(line)) / (metric.length(old) || 1);
    const at = placeAlong(metric, line, chainage);
    if (!at) return [];
    const row = {
      geom: pointOrLine([at, ...fitting.path.slice(1)]),
      chainage_m: centimetres(chainage),
    };
    return [{ op: "patch", layer: fitting.layer, id: fitting.id, version: fitting.version, row }];
  });
}

const byId = (lines: readonly { readonly id: string; readonly line: readonly Position[] }[]) =>
  new Map(lines.map(({ id, line }) => [id, line]));

/** Pipes follow the node that they end in, and the fittings on them follow the pipes. */
function moveNode({ first, shape }: Work, { attached }: NetworkAround, metric: Metric): Consequences {
  const [at] = pathIn(shape);
  const [was] = pathIn(first);
  if (!at || !was || isAt(at, was)) return none;
  if (!attached) return blocked(networkProblems.asking);
  const moved = attached.links.map((link) => ({
    ...link,
    line: link.line.map((place, index) =>
      (link.from && index === 0) || (link.to && index === link.line.length - 1) ? at : place,
    ),
  }));
  const links = moved.map(
    ({ layer, id, version, line }): Operation => ({
      op: "patch",
      layer,
      id,
      version,
      row: { geom: { type: "LineString", coordinates: line } },
    }),
  );
  const fittings = moveFittings(attached.fittings, byId(attached.links), byId(moved), metric);
  return { ...none, related: [...links, ...fittings] };
}

function moveLink(work: Work, around: NetworkAround, metric: Metric): Consequences {
  const ends = linkEnds(work, around, metric);
  const geometry = geometryOf(work.shape);
  if (work.id === null || work.shape === work.first || geometry?.type !== "LineString") return ends;
  if (!around.attached) return blocked(networkProblems.asking);
  const before = new Map([[work.id, pathIn(work.first)]]);
  const after = new Map([[work.id, geometry.coordinates]]);
  return {
    ...ends,
    related: [...ends.related, ...moveFittings(around.attached.fittings, before, after, metric)],
  };
}

/** What the place of a node, pipe or fitting means for its network. */
export function networkConsequences(
  layer: Layer,
  work: Work,
  around: NetworkAround,
  metric: Metric,
): Consequences {
  if (!geometryOf(work.shape)) return none;
  switch (layer.network?.role) {
    case "link":
      return moveLink(work, around, metric);
    case "fitting":
      return fittingPlace(work, around, metric);
    case "node":
      return work.id === null ? none : moveNode(work, around, metric);
    case undefined:
      return none;
  }
}
