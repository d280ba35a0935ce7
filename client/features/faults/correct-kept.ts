import { queryClient } from "#client/api/query-client.ts";
import { currentLanguage } from "#client/i18n/language.tsx";
import { translate } from "#client/i18n/text.ts";
import { flyTo } from "#client/state/fly-to.ts";
import type { Entry } from "#client/state/outbox/entry.ts";
import { keepForLater, outbox } from "#client/state/outbox.ts";
import { setView } from "#client/state/view-store.ts";
import { notify } from "#client/ui/notices.ts";
import { fault as layer } from "#layers/operations/fault.ts";
import { draftOf, modeOf } from "./kept-draft.ts";
import { startCorrection } from "./new-fault-store.ts";
import { threadQuery } from "./queries.ts";
import { waitingMessages } from "./waiting-messages.ts";
import { keptFault, keptPhoto, keptStep } from "./writes.ts";

/** Takes a fault that the server has refused back into its form, with its words, its place and its photos. */
export async function correctFault(entry: Entry): Promise<void> {
  const report = keptFault(entry);
  if (!report) return;
  const entries = await outbox.load();
  const photos = entries.filter(({ subject }) => subject === entry.id).map(keptPhoto);
  setView({ workspace: "faults", selection: null });
  startCorrection({
    id: entry.id,
    mode: modeOf(report),
    draft: draftOf(report),
    photos: photos.filter((photo) => photo !== null),
    problem: entry.problem,
  });
  const [x, y] = report.at;
  flyTo([x, y, x, y]);
}

/** Shows the fault: what somebody else did there stands beside the step that was refused. */
export function openFaultOf({ subject }: Pick<Entry, "subject">): void {
  setView({ workspace: "faults", selection: { layer: layer.id, ids: [subject] } }, "push");
}

/**
 * Sends a refused step once more, over the fault as it is now: its writer has seen that somebody changed it. The time of the
 * press stays.
 */
export async function sendStepAgain(entry: Entry): Promise<void> {
  const step = keptStep(entry);
  if (!step || !("version" in step)) return await outbox.retry(entry.seq);
  try {
    const { fault } = await queryClient.fetchQuery({ ...threadQuery(entry.subject), staleTime: 0 });
    await keepForLater({ ...entry, body: { ...step, version: fault.version } });
  } catch {
    notify({ kind: "error", text: translate(currentLanguage(), waitingMessages.goneThing) });
  }
}
