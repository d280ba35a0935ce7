import type { FastifyRequest } from "fastify";
import { z } from "zod";
import {
  type DigConflict,
  digCheck,
  digConflicts,
  digExemption,
  digOnceInput,
  digOnceResult,
  exemptingRoles,
  type FoundConflict,
  newDigExemption,
} from "#contract/dig-once.ts";
import { moratoriumYears } from "#contract/street-plan.ts";
import { planItem } from "#layers/council/plan-item.ts";
import { type Keeper, requireKeeper } from "#server/platform/auth/keeper.ts";
import { requireRole } from "#server/platform/auth/require.ts";
import type { App, Context } from "#server/platform/context.ts";
import { responses } from "#server/platform/http/responses.ts";
import { todayIn } from "#server/platform/paper/today.ts";
import { exempt, withdraw } from "./exempt.ts";
import { findConflicts } from "./find-conflicts.ts";
import { selectStreets, streetRow } from "./queries.ts";
import { planAround, planOfYear } from "./read-plan.ts";
import { noSuchStreet, onlyTownHall } from "./refusals.ts";
import { withStreets } from "./with-streets.ts";

const query = z.strictObject({ year: z.coerce.number().pipe(z.int().min(1800).max(2200)) });
const path = z.strictObject({ id: z.uuid() });

/** Plans of the town hall before they are the council's: staff reads them. */
const requireReader = (request: FastifyRequest): void => requireRole(request, planItem.read);
/** The town hall answers for the street: whoever digs exempts nobody, least of all itself. */
function requireSigner(request: FastifyRequest): Keeper {
  const keeper = requireKeeper(request, { edit: exemptingRoles });
  if (request.identity.organisationId !== null) throw onlyTownHall();
  return keeper;
}

const told = (conflicts: DigConflict[]) => ({ conflicts, moratorium_years: moratoriumYears });

/** Works under one street held against each other: of a year, of an item as it would be saved, or stored nowhere. */
export function digOnceRoutes(app: App, context: Context): void {
  const { db, city } = context;

  app.get(
    "/api/dig-once",
    { schema: { querystring: query, response: responses({ 200: digConflicts }) } },
    async (request, reply) => {
      requireReader(request);
      void reply.header("cache-control", "no-store");
      const { year } = request.query;
      const found = findConflicts(await planOfYear(context, request.identity, year));
      return told(
        await withStreets(
          db,
          found.filter((conflict) => concerns(conflict, year)),
        ),
      );
    },
  );

  app.post(
    "/api/dig-once/check",
    { schema: { body: digCheck, response: responses({ 200: digConflicts }) } },
    async (request) => {
      requireReader(request);
      const { item } = request.body;
      const street = await db.first(streetRow, selectStreets([item.street_id]));
      if (!street) throw noSuchStreet(item.street_id);
      const found = findConflicts(await planAround(context, request.identity, item, street.length_m));
      return told(
        await withStreets(
          db,
          found.filter(({ opening, surface }) => opening.id === item.id || surface.id === item.id),
        ),
      );
    },
  );

  app.post(
    "/api/dig-once/exemptions",
    { schema: { body: newDigExemption, response: responses({ 201: digExemption }) } },
    async (request, reply) => {
      const signer = requireSigner(request);
      const exemption = await exempt(db, signer, request.body, todayIn(city.time_zone));
      return reply.code(201).send(exemption);
    },
  );

  app.delete(
    "/api/dig-once/exemptions/:id",
    { schema: { params: path, response: responses({ 204: z.null() }) } },
    async (request, reply) => {
      await withdraw(db, requireSigner(request), request.params.id);
      return reply.code(204).send(null);
    },
  );

  app.post(
    "/api/calculate/dig-once",
    { schema: { body: digOnceInput, response: responses({ 200: digOnceResult }) } },
    async ({ body }) => ({ conflicts: findConflicts(body) }),
  );
}

/** A protected surface is there: only its opening can still be moved. A pipe has no year. */
function concerns({ rule, opening, surface }: FoundConflict, year: number): boolean {
  if (rule === "moratorium") return opening.year === year;
  return opening.year === year || surface.year === year;
}
