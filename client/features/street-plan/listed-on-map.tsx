import { useEffect, useMemo } from "react";
import { setNarrowed } from "#client/state/narrowed.ts";
import { useView } from "#client/state/view-store.ts";
import { planItem as layer } from "#layers/council/plan-item.ts";
import { listed } from "./filter.ts";
import { useShown } from "./filter-store.ts";
import { useYear } from "./use-year.ts";

/** In their workspace the map shows the streets of the list, and the one that is open, also while a phone shows no list. */
export function ListedOnMap() {
  const here = useView(({ workspace }) => workspace === "streets");
  return here ? <Listed /> : null;
}

function Listed() {
  const shown = useShown();
  const { plan } = useYear();
  const streets = useMemo(() => plan && listed(plan, shown), [plan, shown]);
  const open = useView(({ selection }) => (selection?.layer === layer.id ? selection.ids.join() : ""));
  const ids = streets && [...streets.map(({ id }) => id), open].filter(Boolean).join();
  useEffect(() => {
    if (ids !== undefined) setNarrowed(layer.id, ids === "" ? [] : ids.split(","));
  }, [ids]);
  useEffect(() => () => setNarrowed(layer.id, null), []);
  return null;
}
