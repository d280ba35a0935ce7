import type { z } from "zod";
import type { ProgrammeIndicator, Programmes } from "#contract/programme.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import type { Identity } from "#server/platform/auth/identity.ts";
import type { Queryable } from "#server/platform/db/database.ts";
import { type MapFigures, measureMap } from "./measured.ts";
import * as queries from "./queries.ts";

type IndicatorRow = z.output<typeof queries.indicatorRow>;

/** What somebody has entered is shown only where the map does not say it itself. */
function actualOf(row: IndicatorRow, figures: MapFigures): ProgrammeIndicator["actual"] {
  const figure = figures(row.key, row.year);
  if (figure)
    return { value: figure.value, from: "map", layers: [...figure.layers], sample_data: figure.sample };
  if (row.actual === null) return null;
  return { value: row.actual, from: "entered", layers: [], sample_data: row.synthetic };
}

export async function readProgrammes(
  db: Queryable,
  layers: readonly Layer[],
  identity: Identity,
): Promise<Programmes> {
  const programmes = await db.many(queries.programmeRow, queries.selectProgrammes());
  const measures = await db.many(queries.measureRow, queries.selectMeasures());
  const indicators = await db.many(queries.indicatorRow, queries.selectIndicators());
  const figures = await measureMap(db, layers, identity);
  const indicatorsOf = (measure: string): ProgrammeIndicator[] =>
    indicators
      .filter(({ measure_id }) => measure_id === measure)
      .map((row) => {
        const { measure_id, synthetic, ...rest } = row;
        return { ...rest, actual: actualOf(row, figures), sample_data: synthetic };
      });
  return {
    programmes: programmes.map((programme) => ({
      ...programme,
      measures: measures
        .filter(({ programme_id }) => programme_id === programme.id)
        .map(({ programme_id, ...measure }) => ({ ...measure, indicators: indicatorsOf(measure.id) })),
    })),
  };
}
