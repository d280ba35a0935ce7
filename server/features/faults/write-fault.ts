import { randomUUID } from "node:crypto";
import type { z } from "zod";
import {
  type FaultMove,
  type FaultState,
  type FaultTime,
  faultTimes,
  mayEnterTimes,
} from "#contract/fault-moves.ts";
import { type FaultNetwork, faultLetters, type newFault } from "#contract/faults.ts";
import { fault } from "#layers/operations/fault.ts";
import type { Identity } from "#server/platform/auth/identity.ts";
import type { Keeper } from "#server/platform/auth/keeper.ts";
import { writeChange } from "#server/platform/changes/write-change.ts";
import { insertRows } from "#server/platform/changes/write-rows.ts";
import type { Context } from "#server/platform/context.ts";
import type { Queryable } from "#server/platform/db/database.ts";
import { todayIn } from "#server/platform/paper/today.ts";
import { assetColumns, checkInCity, findAsset } from "./asset.ts";
import { checkKind, checkStreet } from "./checks.ts";
import { notYoursToEnter } from "./refusals.ts";
import { checkOrder, stateOf, timeColumns } from "./times.ts";
import { writtenAs } from "./words.ts";
import { insertCaller, insertStep, takeNumber } from "./write-queries.ts";

type Given = z.output<typeof newFault>;

const codeOf = (network: FaultNetwork, number: string, year: number): string =>
  `${faultLetters[network]}-${number}/${year}`;

/** Sent again, because the answer was lost, it is written once. */
export async function writeFault(
  { db, layers, city }: Context,
  identity: Identity,
  keeper: Keeper,
  given: Given,
  now: Date,
): Promise<void> {
  const isPaperLine = faultTimes.some((time) => time !== "aware" && given.times[time]);
  if (isPaperLine && !mayEnterTimes(keeper.roles)) throw notYoursToEnter();
  checkKind(given.network, given.kind);
  const words = { what: writtenAs("what", given.what), address: writtenAs("address", given.address) };
  const times = timeColumns(given.times, now);
  checkOrder(times);
  const { id } = given;
  const { actor } = keeper;
  await writeChange({ db, layers }, { actor, id }, async (tx) => {
    const context = { identity, layers, city };
    await checkInCity(tx, given.at, context);
    await checkStreet(tx, given.street_id);
    const asset = given.asset && (await findAsset(tx, given.asset, given.at, given.network, context));
    const year = Number(todayIn(city.time_zone, new Date(String(times["aware_at"]))).slice(0, 4));
    const number = (await tx.text(takeNumber(given.network, year))) ?? "";
    const state = stateOf(given.times);
    const row = {
      code: codeOf(given.network, number, year),
      network: given.network,
      kind: given.kind,
      state,
      urgency: given.urgency,
      ...words,
      street_id: given.street_id,
      detection: given.detection,
      cause: given.cause,
      ...times,
      ...assetColumns(asset, year),
      logged_on: todayIn(city.time_zone, now),
      geom: JSON.stringify({ type: "Point", coordinates: given.at }),
    };
    await insertRows(tx, fault, [{ id, row }]);
    await writeCaller(tx, given);
    await writeFirstSteps(tx, given, keeper, times);
    return [{ layer: fault.id, id, version: 1 }];
  });
}

async function writeCaller(tx: Queryable, { id, caller }: Given): Promise<void> {
  const tidy = (text = ""): string => text.replaceAll("\0", "").normalize("NFC").trim();
  const [name, phone] = [tidy(caller?.name), tidy(caller?.phone)];
  if (name !== "" || phone !== "") await tx.execute(insertCaller(id, { name, phone }));
}

const moveAt: Readonly<Record<Exclude<FaultTime, "aware">, FaultMove>> = {
  located: "arrive",
  isolated: "isolate",
  repaired: "repair",
  restored: "restore",
};

/** A line of a paper book gets the steps that its times tell of, so that reopening it loses none of them. */
async function writeFirstSteps(
  tx: Queryable,
  { id, times, what }: Given,
  { actor, name }: Keeper,
  columns: Readonly<Record<string, unknown>>,
): Promise<void> {
  const write = (step: Partial<Parameters<typeof insertStep>[0]> & { action: string }, time: FaultTime) =>
    tx.execute(
      insertStep({
        ...{ id: randomUUID(), faultId: id, version: 1, actor, actorName: name },
        happenedAt: String(columns[`${time}_at`]),
        approximate: times[time]?.approximate ?? false,
        ...step,
      }),
    );
  await write({ id, action: "create", toState: "new", text: writtenAs("what", what) ?? undefined }, "aware");
  let state: FaultState = "new";
  for (const time of faultTimes) {
    if (time === "aware" || !times[time]) continue;
    const to = stateOf({ [time]: times[time] });
    await write(
      { action: moveAt[time], ...(to !== state && to !== "new" && { fromState: state, toState: to }) },
      time,
    );
    state = to === "new" ? state : to;
  }
}
