import { queryClient } from "#client/api/query-client.ts";
import { sendAgainOver } from "#client/row/send-again.ts";
import { flyTo } from "#client/state/fly-to.ts";
import type { Entry } from "#client/state/outbox/entry.ts";
import { outbox } from "#client/state/outbox.ts";
import { setView } from "#client/state/view-store.ts";
import { fault as layer } from "#layers/operations/fault.ts";
import { draftOf, modeOf } from "./kept-draft.ts";
import { startCorrection } from "./new-fault-store.ts";
import { threadQuery } from "./queries.ts";
import { keptFault, keptPhoto } from "./writes.ts";

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

/** Sends a refused step once more, over the fault as it is now. */
export const sendStepAgain = (entry: Entry): Promise<void> =>
  sendAgainOver(entry, async () => {
    const { fault } = await queryClient.fetchQuery({ ...threadQuery(entry.subject), staleTime: 0 });
    return fault.version;
  });
