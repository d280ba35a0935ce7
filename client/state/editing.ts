import { useSyncExternalStore } from "react";
import { applyEdit, type Edit } from "#client/map/editing/edit.ts";
import {
  canRedo,
  canUndo,
  type EditLog,
  record,
  redo,
  startLog,
  surround,
  undo,
} from "#client/map/editing/edit-log.ts";
import { landProblems } from "#client/map/editing/land-problems.ts";
import type { LandState } from "#client/map/editing/land-state.ts";
import { type DraftProblem, problemsOf } from "#client/map/editing/problems.ts";
import { emptyShape, geometryOf, type Shape, shapeOf } from "#client/map/editing/shape.ts";
import type { PlaneGeometry } from "#client/map/geometry.ts";
import type { Operation } from "#contract/changes.ts";
import type { Tiling } from "#geometry/tiling.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import type { Text } from "#layers/kit/text.ts";

/** What the map knows about a shape beyond the shape itself: what it touches in the network. */
export type Consequences = {
  /** Values that follow from the place: `from_node`, `to_node`, `on_link`, `chainage_m`. */
  readonly fields: Readonly<Record<string, string | number>>;
  /** Other rows of the same change set: new nodes at the ends of a link, links that follow their moved node. */
  readonly related: readonly Operation[];
  readonly problems: readonly DraftProblem[];
  /** What a person should know, though it can be stored. */
  readonly notes: readonly Text[];
  /** Layers that fill their boundary: the land as it would be. */
  readonly land?: LandState | null;
};

/** A shape that somebody draws or changes. A form puts `geometry`, `fields` and `related` into one change set when it saves. */
export type Draft = Consequences & {
  readonly layer: string;
  /** Null while the row does not exist. */
  readonly id: string | null;
  /** The plan variant that the row belongs to; null where it has none or none is chosen. */
  readonly variant: string | null;
  /** The first shape is still being drawn: the next click adds a vertex. */
  readonly drawing: boolean;
  /** Null until there are enough vertices. */
  readonly geometry: PlaneGeometry | null;
  /** Drawn to its end and without problems. */
  readonly valid: boolean;
  readonly changed: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly shape: Shape;
};

type Consider = (
  draft: Pick<Draft, "layer" | "id" | "shape"> & {
    /** The shape with which the work began. */
    readonly first: Shape;
  },
) => Consequences;
const nothing: Consequences = { fields: {}, related: [], problems: [], notes: [] };

let log: EditLog | null = null;
type Target = { readonly layer: string; readonly id: string | null; readonly variant: string | null };
let target: Target | null = null;
let draft: Draft | null = null;
let consider: Consider = () => nothing;
/** What the end of a drawing does to the areas around; the same shape where it does nothing. */
type SettleLand = (shape: Shape) => Shape;
let settleLand: SettleLand | null = null;
/** What the last step could not do; the next one makes it forgotten. */
let refused: DraftProblem | null = null;
const listeners = new Set<() => void>();

function settle(next: EditLog | null): void {
  if (next !== log && next?.shape !== log?.shape) refused = null;
  log = next;
  if (!log || !target) {
    draft = null;
  } else {
    const { shape } = log;
    const geometry = geometryOf(shape);
    const drawing = shape.open !== null || geometry === null;
    const found = consider({ ...target, shape, first: log.first });
    const problems = [...(refused ? [refused] : []), ...problemsOf(shape), ...found.problems];
    draft = {
      ...target,
      ...found,
      problems,
      drawing,
      geometry,
      valid: geometry !== null && !drawing && problems.length === 0,
      changed: log.done > 0,
      canUndo: canUndo(log),
      canRedo: canRedo(log),
      shape,
    };
  }
  for (const listener of listeners) listener();
}

/** Starts a new row of a layer: the map waits for the first vertex. */
export function startDrawing(layer: Pick<Layer, "id" | "geometry">, variant: string | null = null): void {
  if (layer.geometry === "none") return;
  target = { layer: layer.id, id: null, variant };
  settle(startLog(emptyShape(layer.geometry)));
}

/** Starts a new row whose shape was drawn before. */
export function startDrawn(layer: Pick<Layer, "id">, geometry: PlaneGeometry): void {
  target = { layer: layer.id, id: null, variant: null };
  settle(startLog(shapeOf(geometry)));
}

/** Takes the geometry of a row up for change. */
export function startReshaping(
  layer: Pick<Layer, "id">,
  id: string,
  geometry: PlaneGeometry,
  variant: string | null = null,
): void {
  target = { layer: layer.id, id, variant };
  settle(startLog(shapeOf(geometry)));
}

/** Ends the work, saved or given up. */
export function stopEditing(): void {
  target = null;
  settle(null);
}

/** A dividing line is still needed by whoever divides with it; one that was hardly begun is given up. */
const endOf = (shape: Shape): Shape =>
  shape.cut && shape.cut.length > 1 ? shape : applyEdit(shape, { do: "finish" });

/** The areas around the draft, once they are known. */
export function surroundDraft(others: Tiling): void {
  if (log && !log.first.others) settle(surround(log, others));
}

export function setSettleLand(next: SettleLand | null): void {
  settleLand = next;
}

/** The same work on another beginning: somebody else has changed the row or the areas around. */
export function rebaseDraft(change: (log: EditLog) => EditLog): void {
  if (log) settle(change(log));
}

/** One step, which undo takes back. */
export function editDraft(edit: Edit): void {
  if (!log) return;
  const { shape } = log;
  const again = edit.do === "finish" && settleLand && shape.others ? settling(settleLand) : null;
  const next = record(log, again ? { do: "take", shape: again(shape), again } : edit);
  refused = next === log && shape.cut && again ? landProblems.notDivided : null;
  if (next !== log || refused) settle(next);
}

const settling = (settled: SettleLand) => (shape: Shape) => settled(endOf(shape));

export function undoEdit(): void {
  if (log && canUndo(log)) settle(undo(log));
}

/** Takes back all steps; each can be done again. */
export function resetDraft(): void {
  let next = log;
  while (next && canUndo(next)) next = undo(next);
  if (next && next !== log) settle(next);
}

export function redoEdit(): void {
  if (log && canRedo(log)) settle(redo(log));
}

/** The map says what follows from a shape, and says it again when it has learnt more. */
export function setConsider(next: Consider | null): void {
  consider = next ?? (() => nothing);
  if (log) settle(log);
}

/** What would follow if the draft had another shape, such as one that a pointer is just making. */
export const considerShape = (shape: Shape): Consequences =>
  log && target ? consider({ ...target, shape, first: log.first }) : nothing;

export const getDraft = (): Draft | null => draft;

export function onDraftChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export const useDraft = (): Draft | null => useSyncExternalStore(onDraftChange, getDraft);
