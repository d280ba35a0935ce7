import type { ImportSettings } from "#contract/import.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import type { Context } from "#server/platform/context.ts";
import type { JobTools } from "#server/platform/jobs/job-kind.ts";
import { thread } from "#server/platform/jobs/thread.ts";
import type { NodesBatch, NodesThreadData } from "./nodes-thread.ts";
import * as staging from "./staging-queries.ts";

const nodesThread = new URL("./nodes-thread.ts", import.meta.url);
const nodesPerPage = 5000;
/** No link is looked for further away; a degree of longitude is the shorter one, so this is generous. */
const metresPerDegree = 60_000;

type Connecting = {
  readonly importId: string;
  readonly layer: Layer;
  readonly settings: ImportSettings;
  readonly spans: readonly staging.Span[];
};

/** Network layers: ends of links get nodes, fittings get their link. The proposal is shown and confirmed with the rows. */
export async function connect(context: Context, connecting: Connecting, tools: JobTools): Promise<void> {
  const role = connecting.layer.network?.role;
  if (role === "link") await proposeEnds(context, connecting, tools);
  if (role === "fitting") await seat(context, connecting, tools);
}

async function proposeEnds(
  { db, city }: Context,
  { importId, layer, settings, spans }: Connecting,
  tools: JobTools,
): Promise<void> {
  const { actor, signal, progress } = tools;
  const ends: string[] = [];
  for (const span of spans) ends.push((await db.text(staging.selectEnds(span, city.metric_srid))) ?? "[]");
  const data: NodesThreadData = {
    ends,
    existing: await nodesNear(db, importId, layer.network?.name ?? "", city.metric_srid),
    toleranceM: settings.tolerance_m,
  };
  let done = 0;
  for await (const batch of thread<NodesBatch>(nodesThread, data, signal)) {
    await db.write({ actor }, (tx) =>
      tx.execute(
        "nodes" in batch
          ? staging.insertNodes(importId, batch.nodes)
          : staging.connectLinks(importId, batch.links),
      ),
    );
    done++;
    progress(0.8 + 0.2 * (done / (done + spans.length)), connectingText);
  }
}

async function nodesNear(
  db: Context["db"],
  importId: string,
  network: string,
  srid: number,
): Promise<string[]> {
  const pages: string[] = [];
  let after = "00000000-0000-0000-0000-000000000000";
  for (;;) {
    const page = await db.text(staging.selectNodesNear(importId, network, srid, after, nodesPerPage));
    if (page === null) return pages;
    pages.push(page);
    const last = /"([0-9a-f-]{36})"[^"]*$/.exec(page)?.[1];
    if (last === undefined) return pages;
    after = last;
  }
}

async function seat(
  { db, city }: Context,
  { layer, settings, spans }: Connecting,
  { actor, signal, progress }: JobTools,
): Promise<void> {
  for (const [index, span] of spans.entries()) {
    signal.throwIfAborted();
    await db.write({ actor }, (tx) =>
      tx.execute(
        staging.seatFittings(layer, span, {
          network: layer.network?.name ?? "",
          metricSrid: city.metric_srid,
          toleranceM: settings.tolerance_m,
          degrees: settings.tolerance_m / metresPerDegree,
        }),
      ),
    );
    progress(0.8 + 0.2 * (index / spans.length), connectingText);
  }
}

const connectingText = {
  ky: "Тармак туташтырылып жатат",
  ru: "Сеть соединяется",
  en: "Connecting the network",
};
