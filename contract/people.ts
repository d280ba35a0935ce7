import { z } from "zod";
import { roles } from "#layers/kit/roles.ts";

/** Roles that a person can be given: `public` is everybody's. */
export const accountRoles = roles.filter((role) => role !== "public");
const accountRole = z.enum(accountRoles);

const name = z.string().trim().min(1).max(200);
const login = z.string().trim().min(1).max(60);
const heldRoles = z.array(accountRole).min(1).max(accountRoles.length);

/** A person as an administrator sees them. */
export const account = z.object({
  id: z.uuid(),
  login: z.string(),
  name: z.string(),
  roles: z.array(accountRole),
  /** Writes only this organisation's networks; null is the town hall. */
  organisation_id: z.uuid().nullable(),
  /** Sample person of the demo city. */
  demo: z.boolean(),
  /** Null until the person has used the one-time link. */
  has_password: z.boolean(),
  disabled_at: z.iso.datetime().nullable(),
  created_at: z.iso.datetime(),
  /** Last use of any session. */
  seen_at: z.iso.datetime().nullable(),
  /** End of the one-time link that is still unused. */
  link_expires_at: z.iso.datetime().nullable(),
});
export const accounts = z.object({ people: z.array(account) });

export const newAccount = z.strictObject({
  login,
  name,
  roles: heldRoles,
  organisation_id: z.uuid().nullable().default(null),
});

export const accountPatch = z.strictObject({
  login: login.optional(),
  name: name.optional(),
  roles: heldRoles.optional(),
  organisation_id: z.uuid().nullable().optional(),
  disabled: z.boolean().optional(),
});

/** Shown once: the server keeps only its hash. `path` stands below the address of the server. */
export const madeLink = z.object({ path: z.string(), expires_at: z.iso.datetime() });
export const invited = z.object({ person: account, link: madeLink });

/** What was done to an account, newest first. */
export const accountEvent = z.object({
  at: z.iso.datetime(),
  /** The name of the person, or `system`, `demo`. */
  actor: z.string(),
  action: z.enum([
    "created",
    "changed",
    "disabled",
    "enabled",
    "link_made",
    "password_set",
    "token_made",
    "token_revoked",
  ]),
  detail: z.record(z.string(), z.unknown()).nullable(),
});
export const accountDetails = z.object({ person: account, events: z.array(accountEvent) });

export type AccountRole = z.output<typeof accountRole>;
export type Account = z.output<typeof account>;
export type Accounts = z.output<typeof accounts>;
export type NewAccount = z.input<typeof newAccount>;
export type AccountPatch = z.input<typeof accountPatch>;
export type Invited = z.output<typeof invited>;
export type AccountEvent = z.output<typeof accountEvent>;
export type AccountDetails = z.output<typeof accountDetails>;
