import { setView, useView } from "#client/state/view-store.ts";
import { streetWorkIds } from "#contract/street-plan.ts";
import type { StreetWork } from "#layers/council/street-works.ts";

export const openStreet = (street: string | null): void => setView({ open: street }, "push");
export const useOpenStreet = (): string | null => useView(({ open }) => open);
export const useIsOpen = (id: string): boolean => useView(({ open }) => open === id);

/** The kind of work that list and map show; null is every kind. */
export const chooseWork = (work: StreetWork | null): void => setView({ by: work });
export const useWork = (): StreetWork | null =>
  useView(({ by }) => streetWorkIds.find((work) => work === by) ?? null);
