import type { Entry } from "#client/state/outbox/entry.ts";

/** How a refused entry of a kind is taken back into its form. Saved again with the same id, it takes the place of the refused one. */
export const corrections: Readonly<Record<string, (entry: Entry) => Promise<void>>> = {
  remark: async (entry) => (await import("#client/features/remarks/correct.ts")).correctRemark(entry),
  fault: async (entry) => (await import("#client/features/faults/correct-kept.ts")).correctFault(entry),
  // A step has no form of its own: it is sent again beside what others did meanwhile.
  "fault-step": async (entry) => (await import("#client/features/faults/correct-kept.ts")).openFaultOf(entry),
  "dig-permit-step": async (entry) =>
    (await import("#client/features/dig-permits/correct-kept.ts")).openPermitOf(entry),
};

/** Kinds that are not sent again as they were: somebody else has changed what they are about, and their writer has been told. */
export const retries: Readonly<Record<string, (entry: Entry) => Promise<void>>> = {
  "fault-step": async (entry) =>
    (await import("#client/features/faults/correct-kept.ts")).sendStepAgain(entry),
  "dig-permit-step": async (entry) =>
    (await import("#client/features/dig-permits/correct-kept.ts")).sendStepAgain(entry),
};
