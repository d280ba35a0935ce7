import { randomUUID } from "node:crypto";
import { type KnownNearby, knownWithinM } from "#contract/dig-permits.ts";
import { aryk } from "#layers/drainage/aryk.ts";
import { culvert } from "#layers/drainage/culvert.ts";
import { drain } from "#layers/drainage/drain.ts";
import { heatPipe } from "#layers/heating/heat-pipe.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import type { Text } from "#layers/kit/text.ts";
import { sewerPipe } from "#layers/sewer/sewer-pipe.ts";
import { gasPipe } from "#layers/utilities/gas-pipe.ts";
import { powerLine } from "#layers/utilities/power-line.ts";
import { telecomLine } from "#layers/utilities/telecom-line.ts";
import { serviceConnection } from "#layers/water/service-connection.ts";
import { waterMain } from "#layers/water/water-main.ts";
import type { Queryable } from "#server/platform/db/database.ts";
import {
  askedRow,
  type KeptRow,
  type KnownRow,
  keptRow,
  knownRow,
  selectAsked,
  selectKept,
  selectKnown,
} from "./known-queries.ts";

/** What runs in the ground or beside the road and would be cut. */
const diggable: readonly Layer[] = [
  waterMain,
  serviceConnection,
  sewerPipe,
  heatPipe,
  gasPipe,
  powerLine,
  telecomLine,
  drain,
  culvert,
  aryk,
];

/** Layers that may be asked: only those that the city has and the reader reads. */
export const askedLayers = (readable: readonly Layer[]): Layer[] =>
  diggable.filter(({ id }) => readable.some((layer) => layer.id === id));

export const readKnown = (
  db: Queryable,
  layers: readonly Layer[],
  geometry: string,
  srid: number,
): Promise<KnownRow[]> =>
  layers.length === 0
    ? Promise.resolve([])
    : db.many(knownRow, selectKnown(layers, geometry, { withinM: knownWithinM, srid }));

/** Under each owner what is theirs; the unknown owner comes last. */
export function byOwner(asked: readonly string[], rows: readonly KeptRow[]): KnownNearby {
  const owners = new Map<string | null, KnownNearby["owners"][number]>();
  for (const { owner_id, owner_ky, owner_ru, owner_en, layer, id, code, distance_m } of rows) {
    const named = owner_id !== null && owner_ky !== null && owner_ru !== null && owner_en !== null;
    const owner = named ? { id: owner_id, title: { ky: owner_ky, ru: owner_ru, en: owner_en } } : null;
    const known = owners.get(owner?.id ?? null) ?? { owner, rows: [] };
    known.rows.push({ layer, id, code, distance_m: Math.round(distance_m * 10) / 10 });
    owners.set(owner?.id ?? null, known);
  }
  return { asked: [...asked], owners: [...owners.values()] };
}

export async function readKept(db: Queryable, permit: string): Promise<KnownNearby> {
  const asked = (await db.many(askedRow, selectAsked(permit))).map(({ layer }) => layer);
  return byOwner(asked, await db.many(keptRow, selectKept(permit)));
}

const unknownOwner: Text = {
  ky: "Ээси белгисиз",
  ru: "Владелец неизвестен",
  en: "Owner not known",
};

/** Who must agree: every owner there but the one who digs. */
export const signersOf = ({ owners }: KnownNearby, applicant: string | null) =>
  owners
    .filter(({ owner }) => owner === null || owner.id !== applicant)
    .map(({ owner }) => ({
      id: randomUUID(),
      owner_id: owner?.id ?? null,
      ...(owner?.title ?? unknownOwner),
    }));
