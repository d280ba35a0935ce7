import { queryClient } from "#client/api/query-client.ts";
import { sendAgainOver } from "#client/row/send-again.ts";
import type { Entry } from "#client/state/outbox/entry.ts";
import { setView } from "#client/state/view-store.ts";
import { digPermit as layer } from "#layers/operations/dig-permit.ts";
import { permitQuery } from "./queries.ts";

/** Shows the permit: what somebody else did there stands beside the step that was refused. */
export function openPermitOf({ subject }: Pick<Entry, "subject">): void {
  setView({ workspace: "streets", selection: { layer: layer.id, ids: [subject] } }, "push");
}

/** Sends a refused step once more, over the permit as it is now. */
export const sendStepAgain = (entry: Entry): Promise<void> =>
  sendAgainOver(entry, async () => {
    const { permit } = await queryClient.fetchQuery({ ...permitQuery(entry.subject), staleTime: 0 });
    return permit.version;
  });
