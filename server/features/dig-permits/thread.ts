import type { z } from "zod";
import { digPermitIsVoid } from "#contract/dig-permit-moves.ts";
import type { DigPermitHead, DigPermitStep, DigPermitThread } from "#contract/dig-permits.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import type { Text } from "#layers/kit/text.ts";
import { attachedFileOf } from "#server/platform/attachments/attached-file.ts";
import type { Context } from "#server/platform/context.ts";
import type { Queryable } from "#server/platform/db/database.ts";
import type { ConflictsOfPermit } from "#server/platform/dig-once/conflicts-of-permit.ts";
import { askedLayers, byOwner, readKept, readKnown } from "./known.ts";
import {
  geometryRow,
  headRow,
  selectGeometry,
  selectHeads,
  selectSignOffs,
  selectSteps,
  signOffRow,
  stepRow,
  type streetRow,
} from "./queries.ts";
import { noSuchPermit } from "./refusals.ts";

/** Each language of a name, otherwise another one of it. */
export function named(ky: string | null, ru: string | null, en: string | null, otherwise = ""): Text {
  const any = ky ?? ru ?? en ?? otherwise;
  return { ky: ky ?? any, ru: ru ?? any, en: en ?? any };
}

export const streetName = ({ id, name_ky, name_ru, name_en, code }: z.output<typeof streetRow>) => ({
  id,
  name: named(name_ky, name_ru, name_en, code ?? ""),
});

export function toldHead(row: z.output<typeof headRow>): DigPermitHead {
  const { street_id, street_ky, street_ru, street_en, street_code, longitude, latitude, ...rest } = row;
  const { applicant, applicant_id: _, applicant_ky, applicant_ru, applicant_en, ...head } = rest;
  return {
    ...head,
    street:
      street_id === null
        ? null
        : { id: street_id, name: named(street_ky, street_ru, street_en, street_code ?? "") },
    applicant: named(applicant_ky, applicant_ru, applicant_en, applicant ?? ""),
    point: [longitude, latitude],
  };
}

function toldStep(row: z.output<typeof stepRow>): DigPermitStep {
  const {
    owner_ky,
    owner_ru,
    owner_en,
    file_name: _n,
    bytes: _b,
    media_type: _m,
    has_preview: _p,
    taken,
    ...step
  } = row;
  const file = attachedFileOf(row);
  return {
    ...step,
    owner: owner_ky === null ? null : named(owner_ky, owner_ru, owner_en),
    file: file && taken && { ...file, taken },
  };
}

type Reading = {
  readonly city: Context["city"];
  readonly readable: readonly Layer[];
  readonly today: string;
  readonly conflictsOf: ConflictsOfPermit;
};

export async function readThread(
  db: Queryable,
  id: string,
  { city, readable, today, conflictsOf }: Reading,
): Promise<DigPermitThread> {
  const [head] = await db.many(headRow, selectHeads({ ids: [id] }, today, 1));
  const place = await db.first(geometryRow, selectGeometry(id));
  if (!head || !place) throw noSuchPermit();
  const asked = askedLayers(readable);
  const known = await readKnown(db, asked, place.geometry, city.metric_srid);
  const signOffs = await db.many(signOffRow, selectSignOffs(id));
  return {
    permit: toldHead(head),
    known: await readKept(db, id),
    known_now: byOwner(
      asked.map((layer) => layer.id),
      known,
    ),
    sign_offs: signOffs.map(({ owner_ky: ky, owner_ru: ru, owner_en: en, ...signOff }) => ({
      ...signOff,
      owner: { ky, ru, en },
    })),
    conflicts: digPermitIsVoid(head.state) ? [] : await conflictsOf(db, { id, ...place }),
    steps: (await db.many(stepRow, selectSteps(id))).map(toldStep),
    sample_data: head.synthetic || known.some(({ synthetic }) => synthetic),
  };
}
