import { useSyncExternalStore } from "react";
import { newId } from "#client/api/new-id.ts";
import { request } from "#client/api/request.ts";
import type { ImportSettings, ImportState } from "#contract/import.ts";
import { type Upload, upload } from "./upload.ts";

export type SourceChoice = ImportSettings["source"];

/** Outside the panel, so that closing it neither stops an upload nor forgets what was chosen. */
type Wizard = {
  readonly upload: { readonly name: string; readonly share: number | null } | null;
  /** Why the last upload came to nothing. */
  readonly error: Error | null;
  /** The import that is shown; null is the first step. */
  readonly importId: string | null;
  readonly source: SourceChoice | null;
  readonly layer: string | null;
  /** Settings that were changed and not yet checked. */
  readonly draft: ImportSettings | null;
  /** Back from the preview to the settings. */
  readonly editing: boolean;
};

const empty: Wizard = {
  upload: null,
  error: null,
  importId: null,
  source: null,
  layer: null,
  draft: null,
  editing: false,
};
let wizard = empty;
let running: Upload | null = null;
const listeners = new Set<() => void>();

export function setWizard(patch: Partial<Wizard>): void {
  wizard = { ...wizard, ...patch };
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const useWizard = (): Wizard => useSyncExternalStore(subscribe, () => wizard);

export const openImport = (importId: string): void => setWizard({ ...empty, importId });
export const closeImport = (): void => setWizard(empty);

/** Sends the file and has the server find out what it holds. */
export async function startImport(file: File): Promise<void> {
  const sent = upload(file, (share) => setWizard({ upload: { name: file.name, share } }));
  running = sent;
  setWizard({ ...empty, upload: { name: file.name, share: 0 } });
  try {
    const stored = await sent.done;
    const made = await request<ImportState>("/api/imports", {
      method: "POST",
      body: { id: newId(), file_id: stored.id },
    });
    if (running === sent) openImport(made.id);
  } catch (error) {
    if (running === sent)
      setWizard({ ...empty, error: error instanceof Error ? error : new Error(String(error)) });
  }
}

export function cancelUpload(): void {
  running?.cancel();
  running = null;
  setWizard(empty);
}
