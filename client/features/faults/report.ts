import { newId } from "#client/api/new-id.ts";
import type { Text } from "#client/i18n/text.ts";
import { type FaultTime, faultTimes, timeOutOfOrder } from "#contract/fault-moves.ts";
import { longestFaultText, type NewFault } from "#contract/faults.ts";
import type { FaultDraft, FormMode } from "./fault-draft.ts";
import { formMessages } from "./form-messages.ts";
import { type ReadMoment, readMoment } from "./moment.ts";

export type Complaints = Readonly<Partial<Record<"kind" | "place" | "asset" | "what" | FaultTime, Text>>>;

type Times = Partial<Record<FaultTime, Exclude<ReadMoment, null | string>>>;

const charactersIn = (text: string): number => [...text.normalize("NFC").trim()].length;

function timesOf(draft: FaultDraft): { readonly times: Times; readonly complaints: Complaints } {
  const times: Times = {};
  const complaints: Partial<Record<FaultTime, Text>> = {};
  for (const time of faultTimes) {
    const read = readMoment(draft.times[time]);
    if (read === "no-day") complaints[time] = formMessages.dayNeeded;
    else if (read === "no-time") complaints[time] = formMessages.timeWrong;
    else if (read) times[time] = read;
  }
  if (!times.aware && !complaints.aware) complaints.aware = formMessages.awareNeeded;
  const wrong = timeOutOfOrder(Object.fromEntries(faultTimes.map((time) => [time, times[time]?.at ?? null])));
  if (wrong) complaints[wrong.time] = formMessages.beforeEarlier;
  return { times, complaints };
}

/** What is missing or cannot be read, each at its place; what the server alone knows it says itself. */
export function complaintsOf(draft: FaultDraft, mode: FormMode, assetToChoose: boolean): Complaints {
  return {
    ...(draft.kind === null && { kind: formMessages.kindNeeded }),
    ...(draft.place === null && {
      place: mode === "field" ? formMessages.placeNeeded : formMessages.addressNeeded,
    }),
    ...(assetToChoose && draft.asset === null && { asset: formMessages.assetNeeded }),
    ...(charactersIn(draft.what) > longestFaultText && { what: formMessages.textTooLong }),
    ...(mode === "paper" && timesOf(draft).complaints),
  };
}

function reportOf(draft: FaultDraft, mode: FormMode, aware: string): NewFault | null {
  const { kind, place } = draft;
  if (kind === null || place === null) return null;
  const { times } = timesOf(draft);
  const known = mode === "paper" ? times : {};
  const asset = draft.asset === "unknown" ? null : draft.asset;
  const [name, phone] = [draft.caller_name.trim(), draft.caller_phone.trim()];
  return {
    id: draft.id,
    network: draft.network,
    kind,
    urgency: draft.urgency,
    detection: draft.found ? "found" : "reported",
    cause: draft.cause,
    what: draft.what,
    address: draft.address.trim(),
    street_id: draft.street_id,
    at: [place.at[0], place.at[1]],
    asset: asset && {
      layer: asset.layer,
      id: asset.id,
      ...(asset.chainage_m !== null && { chainage_m: asset.chainage_m }),
    },
    caller: name === "" && phone === "" ? null : { name, phone },
    times: { ...known, aware: known.aware ?? { at: aware, approximate: false } },
  };
}

type Attempt = { readonly draft: FaultDraft; readonly report: NewFault };

/**
 * The draft as it is sent now, and as it is kept from now on; null while it has complaints. What was changed after an
 * attempt is another report with an id of its own: the first may have arrived.
 */
export function attemptOf(draft: FaultDraft, mode: FormMode, now: string): Attempt | null {
  const aware_at = draft.aware_at ?? now;
  const report = reportOf(draft, mode, aware_at);
  if (!report) return null;
  const { id: _id, ...content } = report;
  const sent = JSON.stringify(content);
  const id = draft.sent === null || draft.sent === sent ? draft.id : newId();
  return { draft: { ...draft, id, sent, aware_at }, report: { ...report, id } };
}
