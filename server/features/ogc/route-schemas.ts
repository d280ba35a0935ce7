import { z } from "zod";
import { textResponses } from "#server/platform/http/responses.ts";
import { mediaTypes } from "./links.ts";

export const layerPath = z.object({ layer: z.string() });
export const rowPath = z.object({ layer: z.string(), id: z.string() });

/** Values are read by name in negotiate.ts and items-query.ts, whose refusals name the cure; here only the names are known. */
const text = z.union([z.string(), z.array(z.string())]);
export const form = z.strictObject({ f: text.optional() });
export const rowForm = z.strictObject({ f: text.optional(), crs: text.optional() });
const whole = z.record(z.string(), z.unknown());

export const answers = (type: string, schema: z.ZodType = whole) =>
  textResponses({ [type]: schema, [mediaTypes.html]: z.string() });
