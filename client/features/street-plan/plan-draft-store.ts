import { useSyncExternalStore } from "react";
import { startPlacedRow } from "#client/state/new-row.ts";
import { readStored, writeStored } from "#client/state/stored.ts";
import { setView } from "#client/state/view-store.ts";
import { emptyDraft, isEmptyDraft, type PlanDraft, readDraft } from "./plan-draft.ts";

/** What is being written: a new street for each person, or changes of one that is there. Kept on this device until the server has it. */
type Writing = { readonly key: string; readonly draft: PlanDraft };

/** The end of the planned part that the next click on the map or a dragged point moves. */
export type Marking = "street" | "from" | "to";

let writing: Writing | null = null;
/** Of the item that is being changed, its id; the form of a new one is opened by `startPlacedRow`. */
let changing: string | null = null;
let marking: Marking = "street";
const listeners = new Set<() => void>();

function tell(): void {
  for (const listener of listeners) listener();
}

const newKey = (person: string): string => `draft.street-plan.new.${person}`;
const changeKey = (person: string, item: string): string => `draft.street-plan.${item}.${person}`;

function settle(next: Writing, isKept: boolean): void {
  writing = next;
  writeStored(next.key, isKept ? JSON.stringify(next.draft) : null);
  tell();
}

/** Opens the form of a street that is not in the plan yet. */
export function startItem(person: string, year: number): void {
  const key = newKey(person);
  const kept = readDraft(readStored(key));
  writing = { key, draft: kept ?? emptyDraft(year) };
  changing = null;
  marking = "street";
  setView({ selection: null });
  startPlacedRow({ id: "plan_item" });
  tell();
}

/** The form was opened another way, such as by a reload of the module: it takes up what is kept. */
export function resumeItem(person: string, year: number): void {
  const key = newKey(person);
  if (writing?.key === key) return;
  writing = { key, draft: readDraft(readStored(key)) ?? emptyDraft(year) };
  changing = null;
  tell();
}

/** Takes an item up for change; `first` is what it says now, unless older changes are kept on this device. */
export function startChange(person: string, first: PlanDraft): void {
  const key = changeKey(person, first.id);
  writing = { key, draft: readDraft(readStored(key)) ?? first };
  changing = first.id;
  marking = "from";
  tell();
}

/** Its form is closed; what is kept on this device stays. */
export function stopChange(item: string): void {
  if (changing !== item) return;
  changing = null;
  writing = null;
  tell();
}

export function patchDraft(patch: Partial<PlanDraft>): void {
  if (!writing) return;
  const draft = { ...writing.draft, ...patch };
  settle({ ...writing, draft }, !isEmptyDraft(draft));
}

/** What is being written now, to be asked before an answer that came late is put into it. */
export const draftNow = (): PlanDraft | null => writing?.draft ?? null;

/** It has arrived, or is given up. */
export function clearDraft(): void {
  if (!writing) return;
  const empty = emptyDraft(writing.draft.year);
  settle({ ...writing, draft: changing === null ? empty : writing.draft }, false);
}

export function setMarking(next: Marking): void {
  marking = next;
  tell();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useDraft = (): PlanDraft | null => useSyncExternalStore(subscribe, () => writing)?.draft ?? null;
export const getMarking = (): Marking => marking;
