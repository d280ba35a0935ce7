import { useNewRow } from "#client/state/new-row.ts";
import { useViewState } from "#client/state/view-store.ts";

/** Whether a row is selected or being made. */
export function useInspectorOpen(): boolean {
  const newRow = useNewRow();
  const { selection } = useViewState();
  return newRow !== null || selection !== null;
}
