import { faultTimes, lastTimeOf, mayCorrectFault, mayEnterTimes } from "#contract/fault-moves.ts";
import type { NewFaultStep } from "#contract/faults.ts";
import type { Queryable } from "#server/platform/db/database.ts";
import { todayIn } from "#server/platform/paper/today.ts";
import { assetColumns, checkInCity, findAsset, type Position } from "./asset.ts";
import { checkKind, checkStreet } from "./checks.ts";
import { checkDue } from "./due.ts";
import { notYoursToCorrect, notYoursToEnter } from "./refusals.ts";
import type { Taking } from "./take-step.ts";
import { notYetInLife } from "./time-refusals.ts";
import { checkOrder, timeColumns } from "./times.ts";
import { writtenAs } from "./words.ts";
import type { LockedFault } from "./write-queries.ts";
import type { Taken } from "./write-step.ts";

type Correction = Extract<NewFaultStep, { action: "correct" }>;
type Columns = Readonly<Record<string, unknown>>;

/** Changes what was written down, and keeps in the step what stood there. Null when all of it stands there already. */
export async function corrected(
  tx: Queryable,
  taking: Taking,
  row: LockedFault,
  given: Correction,
): Promise<Taken | null> {
  const { roles } = taking.keeper;
  if (!mayCorrectFault(roles, row.state)) throw notYoursToCorrect();
  if ((given.times || given.due_at !== undefined) && !mayEnterTimes(roles)) throw notYoursToEnter();
  if (given.kind) checkKind(row.network, given.kind);
  if (given.street_id !== undefined) await checkStreet(tx, given.street_id);
  const times = correctedTimes(row, given, taking.now);
  const place = await correctedPlace(tx, taking, { ...row, ...times }, given);
  const wanted: Columns = {
    ...(given.kind && { kind: given.kind }),
    ...(given.urgency && { urgency: given.urgency }),
    ...(given.cause !== undefined && { cause: given.cause }),
    ...(given.what !== undefined && { what: writtenAs("what", given.what) }),
    ...(given.address !== undefined && { address: writtenAs("address", given.address) }),
    ...(given.street_id !== undefined && { street_id: given.street_id }),
    ...(given.due_at !== undefined && {
      due_at: checkDue(given.due_at, String({ ...row, ...times }.aware_at)),
    }),
    ...times,
    ...place,
  };
  const was: Columns = { ...row, at: [row.longitude, row.latitude] };
  const changed = Object.keys(wanted).filter((name) => isOther(was[name], wanted[name]));
  if (changed.length === 0) return null;
  const of = (columns: Columns) => Object.fromEntries(changed.map((name) => [name, columns[name] ?? null]));
  const { at, ...columns } = of(wanted);
  return {
    step: { action: "correct", before: JSON.stringify(of(was)), after: JSON.stringify(of(wanted)) },
    row: { ...columns, ...(at !== undefined && { geom: pointOf(at) }) },
  };
}

const isOther = (was: unknown, wanted: unknown): boolean =>
  JSON.stringify(was ?? null) !== JSON.stringify(wanted ?? null);

const pointOf = (coordinates: unknown): string => JSON.stringify({ type: "Point", coordinates });

function correctedTimes(row: LockedFault, { times = {} }: Correction, now: Date): Columns {
  const last = faultTimes.indexOf(lastTimeOf[row.state]);
  const early = faultTimes.find((time, index) => index > last && times[time]);
  if (early) throw notYetInLife(early, row.state);
  const columns = timeColumns(times, now);
  checkOrder({ ...row, ...columns });
  return columns;
}

/** What was frozen of the asset is of that day: moving the fault along it changes only where it is. */
async function correctedPlace(
  tx: Queryable,
  { context, identity }: Taking,
  row: LockedFault,
  given: Correction,
): Promise<Columns> {
  const here: Position = given.at ?? [row.longitude, row.latitude];
  const placing = { ...context, identity };
  if (given.at) await checkInCity(tx, here, placing);
  const at = given.at && { at: here };
  const year = Number(todayIn(context.city.time_zone, new Date(row.aware_at)).slice(0, 4));
  if (given.asset === null) return { ...at, ...assetColumns(null, year) };
  if (given.asset) {
    const asset = await findAsset(tx, given.asset, here, row.network, placing);
    return { ...at, ...assetColumns(asset, year) };
  }
  if (!given.at || row.asset_layer === null || row.asset_id === null) return { ...at };
  const kept = { layer: row.asset_layer, id: row.asset_id };
  const { chainage_m } = await findAsset(tx, kept, here, row.network, placing);
  return { ...at, chainage_m };
}
