import { fetchAhead } from "#client/features/council/fetch-ahead.ts";
import { getView } from "#client/state/view-store.ts";
import { lazyPart } from "#client/ui/lazy-part.ts";

const load = () => import("#client/features/council/council.tsx");

// Where the address asks for it, the page and its year are on their way while the shell is being made.
if (getView().workspace === "council") {
  fetchAhead();
  load().catch(() => undefined);
}

export const CouncilPanel = lazyPart(load);
