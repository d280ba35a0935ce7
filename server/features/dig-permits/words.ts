import { longestDigText } from "#contract/dig-permits.ts";
import { digPermit } from "#layers/operations/dig-permit.ts";
import { readSaid } from "#server/platform/changes/said.ts";

type Field = "reason" | "applicant" | "signer" | "text";
const longest: Readonly<Record<Field, number>> = {
  reason: digPermit.fields.reason.maxLength,
  applicant: digPermit.fields.applicant.maxLength,
  signer: 200,
  text: longestDigText,
};

export const said = (field: Field, given: string | undefined): string =>
  readSaid(given, { layer: digPermit, longest: longest[field], needed: true, field });

/** What need not be said; an empty text is null. */
export const saidOrNull = (field: Field, given: string | undefined): string | null =>
  readSaid(given, { layer: digPermit, longest: longest[field], needed: false, field }) ?? null;
