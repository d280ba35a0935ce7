import { setView, useView } from "#client/state/view-store.ts";
import { type MeasureId, measureIds } from "./measures.ts";

/** The zone whose own balance is read; null is the whole city. */
export const openZone = (zone: string | null): void => setView({ open: zone }, "push");
export const useOpenZone = (): string | null => useView(({ open }) => open);

const first: MeasureId = "unpaid";

/** By what the zones are coloured and sorted. */
export const chooseMeasure = (measure: MeasureId): void =>
  setView({ by: measure === first ? null : measure });
export const useMeasure = (): MeasureId =>
  useView(({ by }) => measureIds.find((measure) => measure === by) ?? first);
