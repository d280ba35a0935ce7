import { getView, setView } from "#client/state/view-store.ts";
import type { Pair } from "./pair.ts";

export const panelId = "compare";
const halfPercent = 50;

/** Draws both plans, and opens the list of what differs. */
export function startComparing({ from, to }: Pair): void {
  setView(
    ({ compared, dock }) => ({
      workspace: "plan",
      variant: to.id,
      compared: { variant: from.id, sharePercent: compared?.sharePercent ?? halfPercent },
      dock: { panel: panelId, size: dock?.size ?? "low" },
    }),
    "push",
  );
}

export function stopComparing(): void {
  setView(({ dock }) => ({ compared: null, ...(dock?.panel === panelId && { dock: null }) }), "push");
}

export function moveDivider(sharePercent: number): void {
  const { compared } = getView();
  if (compared) setView({ compared: { ...compared, sharePercent } });
}
