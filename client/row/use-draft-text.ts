import { useState } from "react";
import { newId } from "#client/api/new-id.ts";
import { readStored, writeStored } from "#client/state/stored.ts";

export type DraftText = {
  readonly text: string;
  readonly setText: (text: string) => void;
  /** The id under which this very text is sent: sent again, it is written once. */
  readonly sendId: () => string;
  /** It has arrived. */
  readonly clear: () => void;
};

type Stored = { readonly text: string; readonly id: string; readonly sent: string | null };

const empty = (): Stored => ({ text: "", id: newId(), sent: null });

function read(key: string): Stored {
  try {
    const value: unknown = JSON.parse(readStored(key) ?? "null");
    if (typeof value !== "object" || value === null) return empty();
    const { text, id, sent } = value as Partial<Stored>;
    return typeof text === "string" && typeof id === "string" ? { text, id, sent: sent ?? null } : empty();
  } catch {
    return empty();
  }
}

/** A text under way, kept on this device until the server has it: a lost connection or a closed page loses nothing. */
export function useDraftText(
  name: string,
  first?: { readonly id: string; readonly text: string },
): DraftText {
  const key = `draft.${name}`;
  const [draft, setDraft] = useState<Stored>(() => (first ? { ...first, sent: null } : read(key)));
  const settle = (next: Stored): void => {
    setDraft(next);
    writeStored(key, next.text === "" ? null : JSON.stringify(next));
  };
  return {
    text: draft.text,
    setText: (text) => settle({ ...draft, text }),
    sendId: () => {
      // What was changed after an attempt is another text: the first may have arrived.
      const id = draft.sent === null || draft.sent === draft.text ? draft.id : newId();
      settle({ ...draft, id, sent: draft.text });
      return id;
    },
    clear: () => settle(empty()),
  };
}
