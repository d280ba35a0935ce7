import { z } from "zod";

/** POST /api/street-plan/years/:year/paper answers the job that makes it; its progress stands at /api/jobs/:id. */
export const orderedPlanPaper = z.object({
  id: z.uuid(),
  /** Decided: frozen at /api/street-plan/years/:year/decision.pdf. Else a preview at /api/street-plan/papers/:id. */
  what: z.enum(["decision", "preview"]),
});

/** What the job's result holds when the paper is ready. */
export const finishedPlanPaper = z.object({
  name: z.string(),
  bytes: z.int(),
  pages: z.int(),
  streets: z.int(),
});
export type FinishedPlanPaper = z.output<typeof finishedPlanPaper>;
