import { z } from "zod";
import { problem } from "#contract/problem.ts";
import { mediaTypes } from "./links.ts";

export const layerPath = z.object({ layer: z.string() });
export const rowPath = z.object({ layer: z.string(), id: z.string() });

/** Values are read by name in negotiate.ts and items-query.ts, whose refusals name the cure; here only the names are known. */
const text = z.union([z.string(), z.array(z.string())]);
export const form = z.strictObject({ f: text.optional() });
export const rowForm = z.strictObject({ f: text.optional(), crs: text.optional() });
/** Every queryable field of the layer may stand here too, which only the handler knows. */
export const anyQuery = z.record(z.string(), text);

const whole = z.record(z.string(), z.unknown());

/** The answer is sent as finished text; its schema is what the documentation shows. */
export const answers = (type: string, schema: z.ZodType = whole, hasHtml = true) => ({
  200: {
    description: "The answer",
    content: {
      [type]: { schema },
      ...(hasHtml && { [mediaTypes.html]: { schema: z.string() } }),
    },
  },
  "4xx": problem,
  "5xx": problem,
});
