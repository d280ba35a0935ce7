import type { NewDigPermit } from "#contract/dig-permits.ts";

/** What a person enters beside the map; null is not entered yet. */
export type PermitForm = {
  readonly applicant_id: string | null;
  readonly applicant: string;
  readonly reason: string;
  readonly starts_on: string | null;
  readonly ends_on: string | null;
  readonly restoration_due_on: string | null;
  readonly emergency: boolean;
};

export const emptyPermit: PermitForm = {
  applicant_id: null,
  applicant: "",
  reason: "",
  starts_on: null,
  ends_on: null,
  restoration_due_on: null,
  emergency: false,
};

type Complete = PermitForm & Pick<NewDigPermit, "starts_on" | "ends_on">;

/** Whether everything is there that the office needs; the server judges what it says. */
export const isComplete = (form: PermitForm): form is Complete =>
  (form.applicant_id !== null || form.applicant.trim() !== "") &&
  form.reason.trim() !== "" &&
  form.starts_on !== null &&
  form.ends_on !== null;
