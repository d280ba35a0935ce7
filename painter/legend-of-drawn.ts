import type { Layer } from "#layers/kit/define-layer.ts";
import type { Text } from "#layers/kit/text.ts";
import type { DrawnLayer, DrawnRow } from "./drawing.ts";
import { type LegendEntry, layerLook, legendOf, type SwatchLook, stateLegend } from "./legend.ts";
import { isPlannedArea } from "./paint-areas.ts";
import { stateOf } from "./paint-lines.ts";

/** One line of a legend: a heading has no look, or the look of all its rows. */
export type LegendLine = {
  readonly kind: "layer" | "entry";
  readonly label: Text;
  readonly look: SwatchLook | null;
};

const isArea = ({ geometry }: Layer): boolean => geometry === "Polygon" || geometry === "MultiPolygon";

const plannedArea: LegendLine = {
  kind: "entry",
  label: { ky: "пландалган аймак", ru: "планируемая территория", en: "planned area" },
  look: {
    kind: "area",
    color: "#ffffff",
    opacity: 0,
    outline: "#6b6b6b",
    width: 0.8,
    dash: null,
    pattern: "hatch",
    letter: null,
  },
};

/** Yes-no values stand in the record's channels as words. */
const hasValue = (row: DrawnRow["row"], { field, value }: LegendEntry): boolean =>
  value === null ? (row[field] ?? null) === null : String(row[field]) === String(value);

function linesOf({ layer, rows }: DrawnLayer): LegendLine[] {
  const entries = legendOf(layer).filter(
    (entry) => typeof entry.value === "number" || rows.some(({ row }) => hasValue(row, entry)),
  );
  const heading = { kind: "layer", label: layer.title } as const;
  if (entries.length === 0) return [{ ...heading, look: layerLook(layer) }];
  return [
    { ...heading, look: null },
    ...entries.map(({ label, look }) => ({ kind: "entry", label, look }) as const),
  ];
}

/** What the drawn rows show, in the records' words and nothing else. */
export function legendOfDrawn(drawn: readonly DrawnLayer[]): readonly LegendLine[] {
  const shown = drawn.filter(({ layer, rows }) => layer.symbology && rows.length > 0);
  const lines = shown.filter(({ layer }) => layer.geometry === "LineString").flatMap(({ rows }) => rows);
  const states = new Set<unknown>(lines.map(({ row }) => stateOf(row)));
  const hatched = shown.some(
    ({ layer, rows }) =>
      isArea(layer) &&
      layer.symbology?.pattern === undefined &&
      rows.some(({ row }) => isPlannedArea(layer, row)),
  );
  const fromAbove = [...shown].reverse();
  // Letters are the key to a plan: they must not be what is left over for a second sheet.
  const lettered = fromAbove.filter(({ layer }) => isArea(layer) && layer.symbology?.letter !== undefined);
  return [
    ...lettered.flatMap(linesOf),
    ...fromAbove.filter((one) => !lettered.includes(one)).flatMap(linesOf),
    ...(hatched ? [plannedArea] : []),
    ...stateLegend
      .filter(({ value }) => states.has(value))
      .map(({ label, look }) => ({ kind: "entry", label, look }) as const),
  ];
}
