import type { z } from "zod";
import { problem } from "#contract/problem.ts";

/** The schemas of a route's answers, with problem+json for every status that says no. */
export const responses = <S extends Record<number, z.ZodType>>(success: S) => ({
  ...success,
  "4xx": problem,
  "5xx": problem,
});

/** Answers that a route sends as finished text, by media type: their schemas are for the documentation and the tests. */
export const textResponses = (byType: Readonly<Record<string, z.ZodType>>) => ({
  200: {
    description: "The answer",
    content: Object.fromEntries(Object.entries(byType).map(([type, schema]) => [type, { schema }])),
  },
  "4xx": problem,
  "5xx": problem,
});
