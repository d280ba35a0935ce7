import type { Chosen } from "#client/row/attach-button.tsx";
import { waitingStepTexts } from "#client/row/waiting-steps-messages.ts";
import type { Entry, Write } from "#client/state/outbox/entry.ts";
import {
  type DigPermitHead,
  type DigPhotoTaken,
  type NewDigPermitStep,
  newDigPermitStep,
} from "#contract/dig-permits.ts";
import { messages, moveButtons } from "./messages.ts";

/** What the outbox calls them. */
export const permitWrites = { step: "dig-permit-step", file: "dig-permit-file" } as const;

/** What is said at the trench. The rest is of the office, and depends on what others do meanwhile. */
export type WaitingStep = Extract<NewDigPermitStep, { action: "comment" | "open" | "restore" }>;
export const mayWait = (step: NewDigPermitStep): step is WaitingStep =>
  ["comment", "open", "restore"].includes(step.action);

type Named = Pick<DigPermitHead, "id" | "code">;

export const stepWrite = ({ id, code }: Named, body: WaitingStep): Write => ({
  id: body.id,
  kind: permitWrites.step,
  what: body.action === "comment" ? waitingStepTexts.comment : moveButtons[body.action],
  words: [code, body.text].filter(Boolean).join(" · "),
  subject: id,
  method: "POST",
  path: `/api/dig-permits/${id}/steps`,
  body,
});

export const fileWrite = (permit: string, taken: DigPhotoTaken, { fileId, file }: Chosen): Write => ({
  id: fileId,
  kind: permitWrites.file,
  what: messages.fileOfPermit,
  words: file.name,
  subject: permit,
  method: "POST",
  path: `/api/dig-permits/${permit}/files?id=${fileId}&name=${encodeURIComponent(file.name.slice(-200))}&taken=${taken}`,
  body: file,
});

/** Null where an earlier version of the program has kept it otherwise. */
export const keptStep = ({ kind, body }: Pick<Entry, "kind" | "body">): NewDigPermitStep | null =>
  kind === permitWrites.step ? (newDigPermitStep.safeParse(body).data ?? null) : null;
