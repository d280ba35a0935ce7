import { z } from "zod";
import { roles } from "#layers/kit/roles.ts";

const tokenRole = z.enum(roles.filter((role) => role !== "public"));

/** A machine's way in: QGIS, GDAL, a script. */
export const token = z.object({
  id: z.uuid(),
  name: z.string(),
  /** At most these; never one that the owner has lost. */
  roles: z.array(tokenRole),
  read_only: z.boolean(),
  owner: z.object({ id: z.uuid(), name: z.string() }),
  created_at: z.iso.datetime(),
  expires_at: z.iso.datetime(),
  revoked_at: z.iso.datetime().nullable(),
  used_at: z.iso.datetime().nullable(),
});
export const tokens = z.object({ tokens: z.array(token) });

export const longestTokenDays = 366;

export const newToken = z.strictObject({
  name: z.string().trim().min(1).max(200),
  roles: z.array(tokenRole).min(1),
  read_only: z.boolean().default(true),
  days: z.int().min(1).max(longestTokenDays),
});

/** The secret is shown once: the server keeps only its hash. */
export const madeToken = z.object({ token, secret: z.string() });

/** `all`: of everybody, for administrators. */
export const tokenQuery = z.strictObject({ of: z.enum(["me", "all"]).default("me") });

export type Token = z.output<typeof token>;
export type Tokens = z.output<typeof tokens>;
export type NewToken = z.input<typeof newToken>;
export type MadeToken = z.output<typeof madeToken>;
