import { maySignDigPermit } from "#contract/dig-permit-moves.ts";
import type { NewDigPermitStep } from "#contract/dig-permits.ts";
import type { Queryable } from "#server/platform/db/database.ts";
import { checkNotInFuture } from "./days.ts";
import { alreadySigned, noSuchSignOff, notYoursToSign } from "./refusals.ts";
import type { Taking } from "./take-step.ts";
import { said, saidOrNull } from "./words.ts";
import { lockedSignOff, lockSignOff, sign } from "./write-queries.ts";
import type { Permit, Taken } from "./write-step.ts";

type Sign = Extract<NewDigPermitStep, { action: "sign" }>;

/** An owner agrees: its own people, or the town hall that has its signature on paper. */
export async function signed(
  tx: Queryable,
  { identity, keeper, today }: Taking,
  permit: Permit,
  given: Sign,
): Promise<Taken> {
  const row = await tx.first(lockedSignOff, lockSignOff(permit.id, given.sign_off_id));
  if (!row) throw noSuchSignOff(given.sign_off_id);
  const isOurs = identity.organisationId === null || identity.organisationId === row.owner_id;
  const owner = { ky: row.owner_ky, ru: row.owner_ru, en: row.owner_en };
  if (!isOurs || !maySignDigPermit(keeper.roles)) throw notYoursToSign(owner);
  if (row.signer !== null) throw alreadySigned(owner, row.signer);
  const signer = said("signer", given.signer);
  const on = checkNotInFuture("signed_on", given.on ?? today, today);
  await tx.execute(sign(given.sign_off_id, given.id, { signer, on }));
  return {
    step: {
      action: "sign",
      happenedOn: on,
      text: saidOrNull("text", given.text),
      after: signer,
    },
  };
}
