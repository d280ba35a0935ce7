import type { Text } from "#client/i18n/text.ts";
import type { Position } from "#client/map/geometry.ts";
import { type FaultTime, faultTimes, timeOutOfOrder } from "#contract/fault-moves.ts";
import type { FaultHead, NewFaultStep } from "#contract/faults.ts";
import type { FaultDraft } from "./fault-draft.ts";
import { formMessages } from "./form-messages.ts";
import { type Moment, momentOf, readMoment } from "./moment.ts";

/** A fault as the form of corrections holds it. */
export type Corrected = Pick<FaultHead, "kind" | "urgency" | "cause"> & {
  readonly what: string;
  readonly address: string;
  readonly asset: FaultDraft["asset"];
  readonly times: Readonly<Record<FaultTime, Moment>>;
  readonly due: Moment;
};

export const correctedOf = (fault: FaultHead): Corrected => ({
  kind: fault.kind,
  urgency: fault.urgency,
  cause: fault.cause,
  what: fault.what ?? "",
  address: fault.address ?? "",
  asset:
    fault.asset_layer !== null && fault.asset_id !== null
      ? { layer: fault.asset_layer, id: fault.asset_id, chainage_m: fault.chainage_m }
      : "unknown",
  times: {
    aware: momentOf(fault.aware_at, fault.aware_approximate),
    located: momentOf(fault.located_at, fault.located_approximate),
    isolated: momentOf(fault.isolated_at, fault.isolated_approximate),
    repaired: momentOf(fault.repaired_at, fault.repaired_approximate),
    restored: momentOf(fault.restored_at, fault.restored_approximate),
  },
  due: momentOf(fault.due_at, false),
});

type Wrong = { readonly time: FaultTime | "due"; readonly text: Text };

/** The first time that cannot be read, is missing, or stands before an earlier one. */
export function wrongTime({ times, due }: Pick<Corrected, "times" | "due">): Wrong | null {
  const known: Partial<Record<FaultTime, string>> = {};
  for (const [time, moment] of [
    ...faultTimes.map((name) => [name, times[name]] as const),
    ["due", due] as const,
  ]) {
    const read = readMoment(moment);
    if (read === "no-day") return { time, text: formMessages.dayNeeded };
    if (read === "no-time") return { time, text: formMessages.timeWrong };
    if (time === "aware" && read === null) return { time, text: formMessages.awareNeeded };
    if (read && time !== "due") known[time] = read.at;
  }
  const wrong = timeOutOfOrder(known);
  return wrong && { time: wrong.time, text: formMessages.beforeEarlier };
}

type Correction = Omit<Extract<NewFaultStep, { action: "correct" }>, "action" | "id" | "version">;
type Times = NonNullable<Correction["times"]>;

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

function timesOf(first: Corrected, now: Corrected): Times | undefined {
  const changed = faultTimes.filter((time) => !same(first.times[time], now.times[time]));
  const times: Times = {};
  for (const time of changed) {
    const read = readMoment(now.times[time]);
    if (typeof read === "string") continue;
    if (time !== "aware") times[time] = read;
    else if (read) times.aware = read;
  }
  return changed.length > 0 ? times : undefined;
}

/** Only what was changed, for `correct`; null where nothing was. */
export function correctionOf(first: Corrected, now: Corrected, moved: Position | null): Correction | null {
  const times = timesOf(first, now);
  const due = readMoment(now.due);
  const asset = now.asset === "unknown" ? null : now.asset;
  const correction: Correction = {
    ...(now.kind !== first.kind && { kind: now.kind }),
    ...(now.urgency !== first.urgency && { urgency: now.urgency }),
    ...(now.cause !== first.cause && { cause: now.cause }),
    ...(now.what !== first.what && { what: now.what }),
    ...(now.address !== first.address && { address: now.address.trim() }),
    ...(moved && { at: [moved[0], moved[1]] }),
    ...(!same(now.asset, first.asset) && {
      asset: asset && {
        layer: asset.layer,
        id: asset.id,
        ...(asset.chainage_m !== null && { chainage_m: asset.chainage_m }),
      },
    }),
    ...(times && { times }),
    ...(!same(now.due, first.due) && typeof due !== "string" && { due_at: due?.at ?? null }),
  };
  return Object.keys(correction).length > 0 ? correction : null;
}
