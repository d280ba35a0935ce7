import type { Chosen } from "#client/row/attach-button.tsx";
import { waitingStepTexts } from "#client/row/waiting-steps-messages.ts";
import type { Entry, Write } from "#client/state/outbox/entry.ts";
import {
  type FaultHead,
  type NewFault,
  type NewFaultStep,
  newFault,
  newFaultStep,
} from "#contract/faults.ts";
import { fault as layer } from "#layers/operations/fault.ts";
import { moveTexts } from "./thread-messages.ts";
import { waitingMessages } from "./waiting-messages.ts";

/** What the outbox calls them. Marks of valves are steps too, and go in their turn. */
export const faultWrites = { fault: "fault", step: "fault-step", file: "fault-file" } as const;

export const faultWrite = (body: NewFault): Write => ({
  id: body.id,
  kind: faultWrites.fault,
  what: layer.fields.kind.values[body.kind],
  words: [body.address, body.what].filter(Boolean).join(" · "),
  subject: body.id,
  method: "POST",
  path: "/api/faults",
  body,
});

/** What a crew says from the trench. The rest is of the desk, and depends on what others do meanwhile. */
export type WaitingStep = Extract<NewFaultStep, { action: "comment" | "arrive" | "isolate" | "repair" }>;
export const mayWait = (step: NewFaultStep): step is WaitingStep =>
  ["comment", "arrive", "isolate", "repair"].includes(step.action);

export const stepWrite = ({ id, code }: Pick<FaultHead, "id" | "code">, body: WaitingStep): Write => ({
  id: body.id,
  kind: faultWrites.step,
  what: body.action === "comment" ? waitingStepTexts.comment : moveTexts[body.action],
  words: [code, body.text].filter(Boolean).join(" · "),
  subject: id,
  method: "POST",
  path: `/api/faults/${id}/steps`,
  body,
});

export const fileWrite = (fault: string, { fileId, file }: Chosen): Write => ({
  id: fileId,
  kind: faultWrites.file,
  what: waitingMessages.photo,
  words: file.name,
  subject: fault,
  method: "POST",
  path: `/api/faults/${fault}/files?id=${fileId}&name=${encodeURIComponent(file.name.slice(-200))}`,
  body: file,
});

/** Null where an earlier version of the program has kept it otherwise. */
export const keptFault = ({ kind, body }: Pick<Entry, "kind" | "body">): NewFault | null =>
  kind === faultWrites.fault ? (newFault.safeParse(body).data ?? null) : null;

export const keptStep = ({ kind, body }: Pick<Entry, "kind" | "body">): NewFaultStep | null =>
  kind === faultWrites.step ? (newFaultStep.safeParse(body).data ?? null) : null;

export const keptPhoto = ({ id, kind, words, body }: Pick<Entry, "id" | "kind" | "words" | "body">) =>
  kind === faultWrites.file && body instanceof Blob
    ? { fileId: id, file: body instanceof File ? body : new File([body], words) }
    : null;
