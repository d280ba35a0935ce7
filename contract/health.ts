import { z } from "zod";

export const health = z.strictObject({
  status: z.literal("ok"),
  city: z.string(),
  engine: z.enum(["pglite", "postgres"]),
  version: z.string(),
});
