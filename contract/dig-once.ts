import { z } from "zod";
import type { StreetWork } from "#layers/council/street-works.ts";
import type { Role } from "#layers/kit/roles.ts";
import { newPlanItem, streetWorkIds } from "./street-plan.ts";

/**
 * Rules that works under one street are held against (reference rules C1, C2, C3 and C5):
 * - `moratorium`: the ground is opened while a renewed surface is still protected;
 * - `renewal_after_resurfacing`: a pipe is to be renewed in a year after the surface above it;
 * - `burst_prone`: a surface is to be renewed over a pipe that keeps failing, without a renewal of it;
 * - `opportunity`: both in one year on one street, which saves a restoration.
 */
export const digRules = ["moratorium", "renewal_after_resurfacing", "burst_prone", "opportunity"] as const;
export type DigRule = (typeof digRules)[number];

/** Only an opportunity needs no answer. */
export const isConflict = (rule: DigRule): boolean => rule !== "opportunity";

/** Works that cut the carriageway. Lamps, pavements, trees and aryks lie beside it. */
export const openingWorks = ["water", "sewer", "heating"] as const;
export type OpeningWork = (typeof openingWorks)[number];
export const opensGround = (work: StreetWork): work is OpeningWork =>
  openingWorks.some((opening) => opening === work);

/** Years after a planned resurfacing in which a renewal is still a reason to change their order. */
export const resurfacingYears = 5;

export const exemptingRoles: readonly Role[] = ["engineer", "planner", "clerk", "admin"];
export const mayExempt = (roles: readonly Role[]): boolean =>
  roles.some((role) => exemptingRoles.includes(role));
export const longestExemption = 2000;

export const exemptionReasons = [
  "emergency",
  "new_connection",
  "law",
  "safety",
  "no_other_way",
  "trenchless",
  "other",
] as const;

/** Faults of a pipe in the five years before the plan's last day that make it burst-prone: two for each kilometre and year. */
export const burstProne = { years: 5, faultsPerKmYear: 2, leastFaults: 2 } as const;

const id = z.uuid();
const text = z.object({ ky: z.string(), ru: z.string(), en: z.string() });

/** One side of a conflict: a street of the plan, a dig permit, or a pipe. */
export const digSide = z.object({
  kind: z.enum(["plan_item", "dig_permit", "pipe"]),
  id,
  code: z.string().nullable(),
  year: z.int().nullable(),
  work: z.enum(streetWorkIds).nullable(),
});
export type DigSide = z.output<typeof digSide>;

export const digExemption = z.object({
  id,
  reason_code: z.enum(exemptionReasons),
  reason: z.string(),
  signer: z.string(),
  signed_on: z.iso.date(),
});

export const digConflict = z.object({
  /** The rule and both ids, so that an exemption finds its conflict again. */
  key: z.string().max(200),
  rule: z.enum(digRules),
  street: z.object({ id, name: text }),
  /** Of the street, where both meet. */
  from_m: z.number(),
  to_m: z.number(),
  /** What opens the ground, or the pipe that fails. */
  opening: digSide,
  /** What renews the surface. */
  surface: digSide,
  /** The last day on which the surface is protected; null where it is only planned. */
  protected_until: z.iso.date().nullable(),
  faults: z.int().nullable(),
  exemption: digExemption.nullable(),
});
export type DigConflict = z.output<typeof digConflict>;

/** GET /api/dig-once?year= , POST /api/dig-once/check (an item as it would be saved). */
export const digConflicts = z.object({
  conflicts: z.array(digConflict),
  moratorium_years: z.int(),
});
export const digCheck = z.strictObject({
  item: newPlanItem.pick({
    id: true,
    street_id: true,
    year: true,
    from_chainage_m: true,
    to_chainage_m: true,
    works: true,
  }),
});

/** POST /api/dig-once/exemptions ; DELETE /api/dig-once/exemptions/:id withdraws one. */
export const newDigExemption = z.strictObject({
  id,
  conflict_key: z.string().max(200),
  reason_code: z.enum(exemptionReasons),
  reason: z.string(),
  signer: z.string(),
  signed_on: z.iso.date(),
});
export type NewDigExemption = z.input<typeof newDigExemption>;

const day = z.iso.date();
const chainage = z.number().min(0).max(1_000_000);
const part = { from_m: chainage, to_m: chainage };
const code = z.string().max(100).nullable();
const most = 20_000;

/**
 * POST /api/calculate/dig-once : works of one city that are stored nowhere. Chainages are half-open: what ends where
 * another begins does not meet it. `renews_surface` null is not known.
 */
export const digOnceInput = z.strictObject({
  items: z
    .array(
      z.strictObject({
        id,
        code,
        street_id: id,
        year: z.int().min(1800).max(2200),
        ...part,
        accepted_on: day.nullable(),
        /** Null: `moratoriumYears` after the act. */
        warranty_until: day.nullable(),
        works: z
          .array(
            z.strictObject({
              work: z.enum(streetWorkIds),
              renews_surface: z.boolean().nullable(),
              /** Pipes that it renews; empty: all of its network on this part of the street. */
              assets: z.array(id).max(500),
            }),
          )
          .max(60),
      }),
    )
    .max(most),
  permits: z
    .array(
      z.strictObject({
        id,
        code,
        street_id: id,
        ...part,
        starts_on: day,
        ends_on: day,
        /** From here the restored surface is protected. */
        restored_on: day.nullable(),
      }),
    )
    .max(most),
  pipes: z
    .array(
      z.strictObject({
        id,
        code,
        work: z.enum(openingWorks),
        street_id: id,
        /** Where it runs in the street. */
        parts: z.array(z.strictObject(part)).max(100),
        /** Of the whole pipe. */
        length_m: z.number().gt(0).max(1_000_000),
        /** Days of its bursts and leaks. */
        fault_days: z.array(day).max(1000),
      }),
    )
    .max(most),
});
export type DigOnceInput = z.output<typeof digOnceInput>;

export const foundConflict = digConflict.omit({ street: true, exemption: true }).extend({ street_id: id });
export type FoundConflict = z.output<typeof foundConflict>;
export const digOnceResult = z.object({ conflicts: z.array(foundConflict) });
