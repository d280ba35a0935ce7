import type { Entry } from "#client/state/outbox/entry.ts";

/** How a refused entry of a kind is taken back into its form. Saved again with the same id, it takes the place of the refused one. */
export const corrections: Readonly<Record<string, (entry: Entry) => Promise<void>>> = {
  remark: async (entry) => (await import("#client/features/remarks/correct.ts")).correctRemark(entry),
};
