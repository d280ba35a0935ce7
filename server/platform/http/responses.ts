import type { z } from "zod";
import { problem } from "#contract/problem.ts";

/** The schemas of a route's answers, with problem+json for every status that says no. */
export const responses = <S extends Record<number, z.ZodType>>(success: S) => ({
  ...success,
  "4xx": problem,
  "5xx": problem,
});
