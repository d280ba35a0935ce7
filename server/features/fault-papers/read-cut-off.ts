import type { CityIsolation, CityIsolationAnswer } from "#contract/isolation.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import type { PlaneGeometry } from "#painter/drawing.ts";
import type { Queryable } from "#server/platform/db/database.ts";
import { type CutOff, streetsOf } from "./cut-off.ts";
import { type Cut, houseRow, selectCutArea, selectCutHouses } from "./cut-queries.ts";

type Reading = {
  readonly db: Queryable;
  readonly layers: readonly Layer[];
  readonly day: string;
  readonly srid: number;
};

/** Lines without supply: behind the closed valves, and beyond them where nothing feeds any more. */
export const dryLines = ({ isolated, unfed }: CityIsolation): readonly unknown[] =>
  [isolated.geometry, unfed.geometry].filter((geometry) => geometry !== null && geometry !== undefined);

/** Who lives on the dry lines of the answer that trusts all valves that are not known to fail. Null: not known. */
export async function readCutOff(
  answer: CityIsolationAnswer | null,
  { db, layers, day, srid }: Reading,
): Promise<CutOff | null> {
  if (!answer?.if_all_hold.known) return null;
  const pipe = layers.find(({ id }) => id === answer.link.layer);
  if (!pipe) return null;
  const lines = dryLines(answer.if_all_hold);
  if (lines.length === 0) return { addresses: [], unnamed: 0, area: null };
  const cut: Cut = { network: answer.network, pipe, lines, day };
  const houses = await db.many(houseRow, selectCutHouses(cut));
  const area = await db.text(selectCutArea(cut, srid));
  return { ...streetsOf(houses), area: planeGeometry(area) };
}

/** Our own query wrote it. An area that was shrunk away is empty. */
function planeGeometry(text: string | null): PlaneGeometry | null {
  if (text === null) return null;
  const geometry = JSON.parse(text) as PlaneGeometry;
  return geometry.coordinates.length === 0 ? null : geometry;
}
