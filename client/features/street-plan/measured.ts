import { newId } from "#client/api/new-id.ts";
import type { PlannedWork, StreetMeasured } from "#contract/street-plan.ts";
import type { DraftWork } from "./plan-draft.ts";

type Work = PlannedWork["work"];
type MeasuredLine = StreetMeasured["works"][number];

const taken = ({ quantity, unit, assets }: MeasuredLine) => ({
  quantity,
  unit,
  basis: quantity === null ? null : ("measured" as const),
  assets: assets.map(({ layer, id }) => ({ layer, id })),
});

/** The lines of a work that somebody adds: what the map knows of it, else one that is empty. */
export function newLines(work: Work, measured: StreetMeasured | undefined): readonly DraftWork[] {
  const known = measured?.works.filter((one) => one.work === work && one.quantity !== 0) ?? [];
  const empty: DraftWork = {
    id: newId(),
    work,
    quantity: null,
    unit: null,
    basis: null,
    unit_price_id: null,
    assets: [],
  };
  return known.length === 0 ? [empty] : known.map((one) => ({ ...empty, id: newId(), ...taken(one) }));
}

const isAlike = (line: DraftWork, one: MeasuredLine): boolean =>
  line.work === one.work && (line.unit === null || line.unit === one.unit);

const shareAsset = (line: DraftWork, one: MeasuredLine): boolean =>
  line.assets.some(({ id }) => one.assets.some((asset) => asset.id === id));

/** The measured line that each line of the plan stands for: the one with the same pipes, else the next of its work and unit. */
function paired(works: readonly DraftWork[], measured: StreetMeasured): ReadonlyMap<string, MeasuredLine> {
  const pairs = new Map<string, MeasuredLine>();
  const left = new Set(measured.works);
  for (const fits of [shareAsset, () => true])
    for (const line of works) {
      const one = [...left].find((other) => isAlike(line, other) && fits(line, other));
      if (pairs.has(line.id) || !one) continue;
      pairs.set(line.id, one);
      left.delete(one);
    }
  return pairs;
}

/**
 * Quantities from the map into the lines of the plan. What somebody has entered stays, unless it is to be `replaced`;
 * what was measured and is no longer there is 0.
 */
export function measuredInto(
  works: readonly DraftWork[],
  measured: StreetMeasured,
  entered: "kept" | "replaced",
): readonly DraftWork[] {
  const pairs = paired(works, measured);
  return works.map((line) => {
    const one = pairs.get(line.id);
    const isTheirs = line.quantity !== null && line.basis !== "measured";
    if (isTheirs && (entered === "kept" || !one || one.quantity === null)) return line;
    if (one) return { ...line, ...taken(one) };
    return line.basis === "measured" ? { ...line, quantity: 0, assets: [] } : line;
  });
}

/** What was counted for a line. */
export const notesOf = (
  works: readonly DraftWork[],
  measured: StreetMeasured | undefined,
): ReadonlyMap<string, MeasuredLine> => (measured ? paired(works, measured) : new Map());
