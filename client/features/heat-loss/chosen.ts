import { setView, useView } from "#client/state/view-store.ts";
import { type Method, methods } from "./loss-look.ts";

export const openSection = (section: string | null): void => setView({ open: section }, "push");
export const useOpenSection = (): string | null => useView(({ open }) => open);

const [first] = methods;

/** Whose figure the colours of the map show. */
export const colourBy = (method: Method): void => setView({ by: method === first ? null : method });
export const useMethod = (): Method => useView(({ by }) => methods.find((method) => method === by) ?? first);
