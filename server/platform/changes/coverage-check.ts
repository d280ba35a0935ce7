import type { Defect } from "#geometry/coverage.ts";
import type { Area } from "#geometry/plane.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import { newDefects } from "../coverage/new-defects.ts";
import { planeArea } from "../coverage/plane-area.ts";
import * as queries from "../coverage/queries.ts";
import type { Queryable } from "../db/database.ts";
import type { Wrong } from "../http/problems.ts";
import { gapArises, leavesBoundary, overlapArises } from "./coverage-wrongs.ts";
import type { Planned } from "./validate.ts";

const movesLand = ({ operation }: Planned): boolean =>
  operation.op === "create" ||
  operation.op === "remove" ||
  ["geom", "variant_id", "valid_from", "valid_to"].some((name) => operation.row[name] !== undefined);

/**
 * Layers whose rows fill a boundary: a change that makes a gap or an overlap says so (`accepts_gaps`) or is refused, and
 * nothing may lie beyond the boundary. An undo gives back what was there and is not asked.
 */
export async function checkCoverage(
  tx: Queryable,
  planned: readonly Planned[],
  { srid, acceptsGaps }: { srid: number; acceptsGaps: boolean },
): Promise<Wrong[]> {
  const moved = planned.filter((item) => item.layer.coverage && movesLand(item));
  const wrongs: Wrong[] = [];
  for (const layer of new Set(moved.map((item) => item.layer))) {
    const variants = Map.groupBy(
      await tx.many(queries.formerRow, queries.selectFormer(layer, srid)),
      (row) => row.variant_id,
    );
    for (const [variant, rows] of variants) {
      const former = new Map(rows.map(({ id, plane }) => [id, plane === null ? null : planeArea(plane)]));
      wrongs.push(...(await wrongsOf(tx, { layer, variant, former, srid, acceptsGaps })));
    }
  }
  return wrongs;
}

type Asked = {
  readonly layer: Layer;
  readonly variant: string;
  readonly former: ReadonlyMap<string, Area | null>;
  readonly srid: number;
  readonly acceptsGaps: boolean;
};

async function wrongsOf(
  tx: Queryable,
  { layer, variant, former, srid, acceptsGaps }: Asked,
): Promise<Wrong[]> {
  const boundary = await tx.first(queries.planeRow, queries.selectBoundary(variant, srid));
  // Without a boundary the foreign key speaks.
  if (!boundary) return [];
  const rows = await tx.many(queries.planeRow, queries.selectCovering(layer, variant, srid));
  const now = new Map(rows.map(({ id, plane }) => [id, planeArea(plane)]));
  const defects = newDefects({ boundary: planeArea(boundary.plane), now, former });
  const [writer = ""] = former.keys();
  const told: { defect: Defect; wrong: Wrong }[] = [
    ...defects.outside.map((defect) => ({ defect, wrong: leavesBoundary(layer, defect, writer) })),
    ...(acceptsGaps
      ? []
      : [
          ...defects.overlaps.map((defect) => ({ defect, wrong: overlapArises(layer, defect, writer) })),
          ...defects.gaps.map((defect) => ({ defect, wrong: gapArises(layer, defect, writer) })),
        ]),
  ];
  if (told.length === 0) return [];
  const places = await tx.many(
    queries.degreesRow,
    queries.selectDegrees(
      told.map(({ defect }) => defect.place),
      srid,
    ),
  );
  return told.map(({ wrong }, index) => {
    const place = places[index];
    return { ...wrong, ...(place && { place: [place.longitude, place.latitude] as [number, number] }) };
  });
}
