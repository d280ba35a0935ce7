import {
  type FaultMove,
  type FaultTime,
  faultLeadsFrom,
  faultTimes,
  mayMoveFault,
  ruleOf,
} from "#contract/fault-moves.ts";
import type { NewFaultStep } from "#contract/faults.ts";
import type { Queryable } from "#server/platform/db/database.ts";
import { personName, selectPeople } from "#server/platform/people/queries.ts";
import { checkDue } from "./due.ts";
import { noSuchCrew, notYourStep, outOfTurn } from "./refusals.ts";
import type { Taking } from "./take-step.ts";
import { checkOrder, readInstant } from "./times.ts";
import { saidOfFault } from "./words.ts";
import type { LockedFault } from "./write-queries.ts";
import type { Taken } from "./write-step.ts";

type Step<A extends NewFaultStep["action"]> = Extract<NewFaultStep, { action: A }>;
type Move = Step<"arrive" | "isolate" | "repair" | "restore" | "verify" | "reject" | "reopen">;

/** Throws for who may not take the step, and for a step that does not follow from where the fault stands. */
export function checkTurn({ keeper: { roles } }: Taking, { state }: LockedFault, move: FaultMove): void {
  if (!mayMoveFault(roles, move)) throw notYourStep({ move, state, roles });
  if (!faultLeadsFrom(state, move)) throw outOfTurn({ move, state, roles });
}

export function moved(taking: Taking, row: LockedFault, given: Move): Taken {
  const { action: move } = given;
  checkTurn(taking, row, move);
  const rule = ruleOf(move);
  const text = saidOfFault(given.text, rule.needs === "text");
  const happened = happenedAt(given, rule.time ?? "aware", taking.now);
  const times = { ...writtenTime(row, rule.time, happened), ...(move === "reopen" && clearedTimes(row)) };
  checkOrder({ ...row, ...times });
  const to = rule.to ?? row.state;
  const changes = {
    ...(to !== row.state && { state: to }),
    ...times,
    ...(move === "reopen" && { duplicate_of_id: null }),
    ...(given.action === "repair" && given.cause !== undefined && { cause: given.cause }),
    ...(move === "isolate" && {
      connections_cut: taking.cut?.connections ?? null,
      residents_cut: taking.cut?.residents ?? null,
    }),
  };
  return {
    step: {
      action: move,
      ...(to !== row.state && { fromState: row.state, toState: to }),
      ...happened,
      text,
      ...(move === "reopen" && { before: row.duplicate_of_code }),
    },
    ...(Object.keys(changes).length > 0 && { row: changes }),
  };
}

type Happened = { readonly happenedAt: string; readonly approximate: boolean };

const happenedAt = (
  given: { readonly at?: string | undefined; readonly approximate?: boolean | undefined },
  time: FaultTime,
  now: Date,
): Happened => ({
  happenedAt: given.at === undefined ? now.toISOString() : readInstant(time, given.at, now),
  approximate: given.approximate ?? false,
});

/** A time that is known stays, and a crew that comes back to a closed section has not found the place only now. */
function writtenTime(row: LockedFault, time: FaultTime | undefined, happened: Happened) {
  if (time === undefined || row[`${time}_at`] !== null) return {};
  if (time === "located" && row.isolated_at !== null) return {};
  return { [`${time}_at`]: happened.happenedAt, [`${time}_approximate`]: happened.approximate };
}

/**
 * Decision 10: what comes after a reopening is timed anew, and the former times stay in the steps. A section that was
 * opened again, because the supply was restored, is not closed any more.
 */
function clearedTimes({ state, restored_at }: LockedFault) {
  const wasRestored = restored_at !== null || state === "restored" || state === "verified";
  const cleared = faultTimes.filter(
    (time) => time === "repaired" || time === "restored" || (time === "isolated" && wasRestored),
  );
  return Object.fromEntries(
    cleared.flatMap((time) => [
      [`${time}_at`, null],
      [`${time}_approximate`, null],
    ]),
  );
}

export async function assigned(
  tx: Queryable,
  taking: Taking,
  row: LockedFault,
  given: Step<"assign">,
): Promise<Taken> {
  checkTurn(taking, row, "assign");
  const crews = await tx.many(personName, selectPeople(["crew"]));
  const crew = crews.find(({ id }) => id === given.crew_id);
  if (!crew) throw noSuchCrew(given.crew_id);
  const due = given.due_at === undefined ? {} : { due_at: checkDue(given.due_at, row.aware_at) };
  return {
    step: {
      action: "assign",
      fromState: row.state,
      toState: "assigned",
      ...happenedAt(given, "aware", taking.now),
      text: saidOfFault(given.text, false),
      before: row.crew_name,
      after: crew.name,
    },
    row: { state: "assigned", crew_id: crew.id, crew_name: crew.name, ...due },
  };
}
