import { hasRole, usePerson } from "#client/api/session.ts";
import type { Panel } from "./panel.ts";
import { slots } from "./slots.ts";

/** Panels of the dock that this person finds. */
export function useDockPanels(): readonly Panel[] {
  const person = usePerson();
  return slots.dock.filter(({ roles }) => hasRole(person, roles ?? ["public"]));
}
