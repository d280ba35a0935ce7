import { useSyncExternalStore } from "react";
import type { Position } from "#client/map/geometry.ts";
import type { Chosen } from "#client/row/attach-button.tsx";
import { startPlacedRow } from "#client/state/new-row.ts";
import { readStored, writeStored } from "#client/state/stored.ts";
import type { Problem as ProblemBody } from "#contract/problem.ts";
import { emptyDraft, type FaultDraft, type FormMode, isEmptyDraft, readDraft } from "./fault-draft.ts";

/** The report under way, kept on this device for each person and way of logging until the server has it. */
type Writing = { readonly key: string; readonly mode: FormMode; readonly draft: FaultDraft };

/** A fault that the server has refused, on its way through the form again. What else is being written stays as it is. */
export type Correction = {
  readonly id: string;
  readonly mode: FormMode;
  readonly draft: FaultDraft;
  readonly photos: readonly Chosen[];
  readonly problem: ProblemBody | null;
};

let mode: FormMode | null = null;
let correction: Correction | null = null;
let writing: Writing | null = null;
/** Logged a moment ago, for its number to be told. */
let logged: string | null = null;
/** The likeliest house for what is being typed: what is known around it shows before anything is chosen. */
export type Likely = { readonly at: Position; readonly label: string };
let likely: Likely | null = null;
const listeners = new Set<() => void>();

function tell(): void {
  for (const listener of listeners) listener();
}

const keyOf = (person: string, of: FormMode): string =>
  correction?.mode === of ? `draft.fault.correction.${correction.id}` : `draft.fault.${of}.${person}`;

/** Opens the form; null leaves the way of logging as it was. */
export function startFault(next: FormMode | null): void {
  if (next) mode = next;
  correction = null;
  startPlacedRow({ id: "fault" });
  tell();
}

export function startCorrection(next: Correction): void {
  startFault(next.mode);
  correction = next;
  tell();
}

export function setMode(next: FormMode): void {
  mode = next;
  tell();
}

function settle(next: Writing): void {
  writing = next;
  writeStored(next.key, isEmptyDraft(next.draft) ? null : JSON.stringify(next.draft));
  tell();
}

/** The draft of this person; reads what the device has kept. */
export function writingOf(person: string, of: FormMode): Writing {
  const key = keyOf(person, of);
  if (writing?.key !== key) {
    const stored = readStored(key);
    const corrected = correction?.mode === of && stored === null ? correction.draft : null;
    writing = { key, mode: of, draft: corrected ?? readDraft(stored, of) };
  }
  return writing;
}

export function patchDraft(patch: Partial<FaultDraft>): void {
  if (writing) settle({ ...writing, draft: { ...writing.draft, ...patch } });
}

/** What is being written now, to be asked before an answer that came late is put into it. */
export const draftNow = (): FaultDraft | null => writing?.draft ?? null;

/** It has arrived, is kept for later, or is given up. */
export function clearDraft(): void {
  if (!writing) return;
  const { mode: of, key } = writing;
  if (correction?.mode === of) {
    writeStored(key, null);
    correction = null;
    writing = null;
    tell();
  } else settle({ ...writing, draft: emptyDraft(of) });
}

export function setLikely(next: Likely | null): void {
  likely = next;
  tell();
}

export function setLogged(id: string | null): void {
  logged = id;
  tell();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useCorrection = (): Correction | null => useSyncExternalStore(subscribe, () => correction);
export const useMode = (): FormMode | null => useSyncExternalStore(subscribe, () => mode);
export const useWriting = (person: string, of: FormMode): FaultDraft =>
  useSyncExternalStore(subscribe, () => writingOf(person, of)).draft;
/** What the form shows on the map, while it is open. */
export const useDraftOnMap = (): FaultDraft | null =>
  useSyncExternalStore(subscribe, () => writing)?.draft ?? null;
export const useLikely = (): Likely | null => useSyncExternalStore(subscribe, () => likely);
export const useLogged = (): string | null => useSyncExternalStore(subscribe, () => logged);
