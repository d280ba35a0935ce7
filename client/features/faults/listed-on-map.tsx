import { useEffect } from "react";
import { setNarrowed } from "#client/state/narrowed.ts";
import { useView } from "#client/state/view-store.ts";
import { fault as layer } from "#layers/operations/fault.ts";
import { useFaults } from "./use-faults.ts";

/** In their workspace the map shows the faults of the list, and the one that is open, also while a phone shows no list. */
export function ListedOnMap() {
  const here = useView(({ workspace }) => workspace === "faults");
  return here ? <Listed /> : null;
}

function Listed() {
  const { faults } = useFaults();
  const open = useView(({ selection }) => (selection?.layer === layer.id ? selection.ids.join() : ""));
  const shown = faults && [...faults.map(({ id }) => id), open].filter(Boolean).join();
  useEffect(() => {
    if (shown !== undefined) setNarrowed(layer.id, shown === "" ? [] : shown.split(","));
  }, [shown]);
  useEffect(() => () => setNarrowed(layer.id, null), []);
  return null;
}
