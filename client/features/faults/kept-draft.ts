import { faultTimes } from "#contract/fault-moves.ts";
import type { NewFault } from "#contract/faults.ts";
import { emptyDraft, type FaultDraft, type FormMode } from "./fault-draft.ts";
import { momentOf } from "./moment.ts";

/** In which of the forms a fault was written. */
export function modeOf({ times, detection }: NewFault): FormMode {
  if (faultTimes.some((time) => time !== "aware" && times[time])) return "paper";
  return detection === "found" ? "field" : "call";
}

/** A fault that was sent, as its form holds it. Which asset was not known is asked again: it may be known now. */
export function draftOf(report: NewFault): FaultDraft {
  const { at, asset, caller, times } = report;
  const moment = (time: (typeof faultTimes)[number]) =>
    momentOf(times[time]?.at ?? null, times[time]?.approximate ?? false);
  return {
    ...emptyDraft(modeOf(report)),
    id: report.id,
    aware_at: times.aware.at,
    network: report.network,
    kind: report.kind,
    urgency: report.urgency ?? "normal",
    cause: report.cause ?? null,
    found: report.detection === "found",
    what: report.what ?? "",
    address: report.address ?? "",
    street_id: report.street_id ?? null,
    place: { at, by: asset || report.detection === "found" ? "map" : "house" },
    asset: asset ? { layer: asset.layer, id: asset.id, chainage_m: asset.chainage_m ?? null } : null,
    caller_name: caller?.name ?? "",
    caller_phone: caller?.phone ?? "",
    times: {
      aware: moment("aware"),
      located: moment("located"),
      isolated: moment("isolated"),
      repaired: moment("repaired"),
      restored: moment("restored"),
    },
  };
}
