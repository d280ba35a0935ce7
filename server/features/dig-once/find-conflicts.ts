import {
  type DigOnceInput,
  type DigRule,
  type DigSide,
  type FoundConflict,
  resurfacingYears,
} from "#contract/dig-once.ts";
import { notRenewed, pronenessOf } from "./burst-prone.ts";
import { type Interval, meeting, span } from "./interval.ts";
import { type Opening, openingsOf, type Surface, surfacesOf } from "./sides.ts";

/**
 * Every conflict and opportunity between works under one street (docs/methods/dig-once.md). A street's own bundle of works
 * is none: digging before paving is what it is for.
 */
export function findConflicts(input: DigOnceInput): FoundConflict[] {
  const openings = byStreet(openingsOf(input));
  const items = byStreet(input.items);
  const pipes = byStreet(input.pipes);
  return surfacesOf(input).flatMap((surface) => [
    ...(openings.get(surface.street_id) ?? []).flatMap((opening) => ofOpening(opening, surface)),
    ...(surface.protectedFrom === null
      ? (pipes.get(surface.street_id) ?? []).flatMap((pipe) =>
          ofPipe(pipe, surface, items.get(surface.street_id) ?? []),
        )
      : []),
  ]);
}

export const keyOf = (rule: DigRule, opening: string, surface: string): string =>
  `${rule}:${opening}:${surface}`;

function ofOpening(opening: Opening, surface: Surface): FoundConflict[] {
  const rule = ruleBetween(opening, surface);
  const where = meeting(opening, surface);
  if (rule === null || where === null || opening.side.id === surface.side.id) return [];
  return [found(rule, opening.side, surface, where, null)];
}

function ruleBetween(opening: Opening, surface: Surface): DigRule | null {
  const { protectedFrom, protectedUntil } = surface;
  if (protectedFrom !== null && protectedUntil !== null) {
    const isProtected = protectedUntil > protectedFrom;
    const isOpened = opening.lastDay > protectedFrom && opening.firstDay <= protectedUntil;
    return isProtected && isOpened ? "moratorium" : null;
  }
  const yearsAfter = opening.year - surface.year;
  if (yearsAfter === 0) return "opportunity";
  return yearsAfter > 0 && yearsAfter <= resurfacingYears ? "renewal_after_resurfacing" : null;
}

function ofPipe(
  pipe: DigOnceInput["pipes"][number],
  surface: Surface,
  items: DigOnceInput["items"],
): FoundConflict[] {
  const faults = pronenessOf(pipe, surface.year);
  const where = faults === null ? null : span(notRenewed(pipe, surface, items));
  if (where === null) return [];
  const side: DigSide = { kind: "pipe", id: pipe.id, code: pipe.code, year: null, work: pipe.work };
  return [found("burst_prone", side, surface, where, faults)];
}

const found = (
  rule: DigRule,
  opening: DigSide,
  surface: Surface,
  where: Interval,
  faults: number | null,
): FoundConflict => ({
  key: keyOf(rule, opening.id, surface.side.id),
  rule,
  street_id: surface.street_id,
  ...where,
  opening,
  surface: surface.side,
  protected_until: surface.protectedUntil,
  faults,
});

function byStreet<T extends { readonly street_id: string }>(all: readonly T[]): ReadonlyMap<string, T[]> {
  return Map.groupBy(all, ({ street_id }) => street_id);
}
