import type { z } from "zod";
import type { newDigPermit } from "#contract/dig-permits.ts";
import { street } from "#layers/base/street.ts";
import { digPermit } from "#layers/operations/dig-permit.ts";
import { organisation } from "#layers/registers/organisation.ts";
import { type Identity, readableLayers } from "#server/platform/auth/identity.ts";
import type { Keeper } from "#server/platform/auth/keeper.ts";
import { writeChange } from "#server/platform/changes/write-change.ts";
import { insertRows } from "#server/platform/changes/write-rows.ts";
import type { Context } from "#server/platform/context.ts";
import type { Queryable } from "#server/platform/db/database.ts";
import { checkDays, restorationDue } from "./days.ts";
import { askedLayers, byOwner, readKnown, signersOf } from "./known.ts";
import { insertAsked, insertKnown, insertSignOffs } from "./known-queries.ts";
import { checkOverlap, readArea } from "./place.ts";
import { selectStreet, selectStreetOf, streetRow } from "./queries.ts";
import { noSuchRow } from "./refusals.ts";
import { said, saidOrNull } from "./words.ts";
import { insertStep, organisationRow, selectOrganisation, takeNumber } from "./write-queries.ts";

type Given = z.output<typeof newDigPermit>;

/** How far the street may lie from the opening, in metres. */
const streetWithinM = 30;

/** Р is for руксат, as paper books number permits. */
const codeOf = (number: string, year: number): string => `Р-${number}/${year}`;

/** Sent again, because the answer was lost, it is written once. What is known there is frozen with it. */
export async function writePermit(
  { db, layers, city }: Context,
  identity: Identity,
  { actor, name }: Keeper,
  given: Given,
  today: string,
): Promise<void> {
  const reason = said("reason", given.reason);
  const applicant =
    given.applicant_id === null
      ? said("applicant", given.applicant)
      : saidOrNull("applicant", given.applicant);
  const { id, starts_on, ends_on } = given;
  checkDays({ starts_on, ends_on, restoration_due_on: given.restoration_due_on });
  await writeChange({ db, layers }, { actor, id }, async (tx) => {
    const srid = city.metric_srid;
    const { text: geometry } = await readArea(tx, given.geometry, city);
    await checkOverlap(tx, { id, geometry, starts_on, ends_on }, srid);
    await checkApplicant(tx, given.applicant_id);
    const onStreet = await streetOf(tx, given.street_id, geometry, srid);
    const year = Number(today.slice(0, 4));
    const row = {
      code: codeOf((await tx.text(takeNumber(year))) ?? "", year),
      state: "requested",
      street_id: onStreet?.id ?? null,
      applicant_id: given.applicant_id,
      applicant,
      reason,
      emergency: given.emergency,
      requested_on: today,
      starts_on,
      ends_on,
      restoration_due_on: restorationDue(given.restoration_due_on, ends_on, onStreet?.surface ?? null),
      geom: geometry,
    };
    await insertRows(tx, digPermit, [{ id, row }]);
    const asked = askedLayers(readableLayers(identity, layers));
    const known = await readKnown(tx, asked, geometry, srid);
    const names = asked.map((layer) => layer.id);
    await tx.execute(insertAsked(id, names));
    await tx.execute(insertKnown(id, known));
    await tx.execute(insertSignOffs(id, signersOf(byOwner(names, known), given.applicant_id)));
    await tx.execute(
      insertStep({
        ...{ id, permitId: id, version: 1, actor, actorName: name },
        ...{ action: "create", toState: "requested", text: reason },
      }),
    );
    return [{ layer: digPermit.id, id, version: 1 }];
  });
}

async function checkApplicant(tx: Queryable, id: string | null): Promise<void> {
  if (id !== null && !(await tx.first(organisationRow, selectOrganisation(id))))
    throw noSuchRow("applicant_id", organisation, id);
}

/** The street that was named, otherwise the one whose land is opened; null beside all streets. */
async function streetOf(
  tx: Queryable,
  id: string | null,
  geometry: string,
  srid: number,
): Promise<z.output<typeof streetRow> | null> {
  const found = await tx.first(
    streetRow,
    id === null ? selectStreetOf(geometry, { withinM: streetWithinM, srid }) : selectStreet(id),
  );
  if (id !== null && !found) throw noSuchRow("street_id", street, id);
  return found ?? null;
}

export const streetNear = (db: Queryable, geometry: string, srid: number) =>
  streetOf(db, null, geometry, srid);
