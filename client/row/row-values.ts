import type { Operation } from "#contract/changes.ts";
import type { Layer } from "#layers/kit/define-layer.ts";

export type Values = Readonly<Record<string, unknown>>;

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/** What a person has changed and not changed back. */
export function changedValues(before: Values, edited: Values): Record<string, unknown> {
  return Object.fromEntries(Object.entries(edited).filter(([name, value]) => !same(value, before[name])));
}

/** Names of fields whose values differ, in the layer's order; the database's own fields are left out. */
export function differences(layer: Layer, before: Values, after: Values): string[] {
  return Object.entries(layer.fields)
    .filter(([name, field]) => !field.system && !same(before[name], after[name]))
    .map(([name]) => name);
}

/** The values of an earlier version that a writer may give back. */
export function writableValues(layer: Layer, row: Values): Record<string, unknown> {
  const kept = Object.entries(layer.fields).flatMap(([name, field]) => {
    const value = row[name];
    if (field.system || value === null || value === undefined) return [];
    return [[name, field.kind === "rate" ? String(value) : value] as const];
  });
  return Object.fromEntries(kept);
}

export type Conflict = {
  /** Fields that both changed, to different values. */
  readonly both: readonly string[];
  /** Fields that only the other person changed: they stay as they now are. */
  readonly theirs: readonly string[];
};

/** What two people made of one row: `base` is the version that mine was edited from. */
export function conflictOf(layer: Layer, base: Values, mine: Values, theirs: Values): Conflict {
  const moved = "geom" in base && !same(base["geom"], theirs["geom"]);
  const changedByThem = [...(moved ? ["geom"] : []), ...differences(layer, base, theirs)];
  return {
    both: changedByThem.filter((name) => name in mine && !same(mine[name], theirs[name])),
    theirs: changedByThem.filter((name) => !(name in mine)),
  };
}

type Merge = {
  readonly base: Values;
  readonly merged: Values;
  readonly theirs: Values;
  readonly neighbours: readonly unknown[];
};

export const movedByThem = (base: Values, theirs: Values): boolean => !same(base["geom"], theirs["geom"]);

/** Whether my shape stands, and what it stands among is no longer what I saw. */
export const takesIn = ({ base, merged, theirs, neighbours }: Merge): boolean =>
  "geom" in merged && (neighbours.length > 0 || movedByThem(base, theirs));

/** What is divided off a row is like it in everything but its name and its land. */
export function withOrigin(
  layer: Layer,
  id: string,
  base: Values,
  related: readonly Operation[],
): Operation[] {
  const {
    code: _code,
    lineage_id: _lineage,
    replaces_id: _replaces,
    geom: _geom,
    ...alike
  } = writableValues(layer, base);
  return related.map((operation) =>
    operation.op === "create" && operation.row["split_from"] === id
      ? { ...operation, row: { ...alike, ...operation.row } }
      : operation,
  );
}

/** New nodes at the ends of a link stand from the day that the link lies there, or the map of that day shows it without them. */
export const startingWith = (row: Values, related: readonly Operation[]): Operation[] =>
  related.map((operation) =>
    operation.op === "create" && row["valid_from"]
      ? { ...operation, row: { valid_from: row["valid_from"], ...operation.row } }
      : operation,
  );
