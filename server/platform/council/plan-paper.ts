import type { FastifyRequest } from "fastify";
import { z } from "zod";
import type { App } from "../context.ts";
import type { Queryable } from "../db/database.ts";

export const planPaperKind = "street-plan-paper";
export const planPaperParams = z.object({
  year: z.int(),
  /** What the council has decided on is frozen for everybody; a preview is for whoever asked. */
  what: z.enum(["decision", "preview"]),
  /** "https://map.example.kg": where readers of the paper find the live page. */
  origin: z.string(),
});
export type PlanPaperOrder = z.output<typeof planPaperParams>;

/** As the asker reached this server. */
export const originOf = (request: FastifyRequest): string => `${request.protocol}://${request.host}`;

/** Inside a write: the paper of a year is made when that write has committed. Answers the job. */
export const orderPlanPaper = (
  app: App,
  tx: Queryable,
  { actor, ...params }: PlanPaperOrder & { readonly actor: string },
): Promise<string> => app.jobs.enqueue(tx, { kind: planPaperKind, params, actor });
