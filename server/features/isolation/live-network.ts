import { heatValve } from "#layers/heating/heat-valve.ts";
import type { Layer } from "#layers/kit/define-layer.ts";
import { waterValve } from "#layers/water/water-valve.ts";
import type { ChangeFeed } from "#server/platform/changes/feed.ts";
import type { Database, Queryable } from "#server/platform/db/database.ts";
import { CityNetwork } from "./city-network.ts";
import * as queries from "./queries.ts";

/** Changed rows beyond which the tables are read again whole. */
const mostChanged = 2000;

/**
 * A network of the city in memory: made from the tables once, then only what was written is read again. The history is
 * asked before every answer, so that a valve that was just marked counts in the next one; the change feed is heard too,
 * for what a reader of the history can miss.
 */
export class LiveNetwork {
  private readonly db: Database;
  private readonly layers: { nodes: Layer[]; links: Layer[]; valves: Layer[] };
  private readonly ids: readonly string[];
  private readonly told = new Set<string>();
  private kept: { network: CityNetwork; day: string; seq: number } | null = null;
  private missed = false;
  private reading: Promise<unknown> = Promise.resolve();

  constructor(
    db: Database,
    feed: Pick<ChangeFeed, "subscribe">,
    layers: readonly Layer[],
    name: "water" | "heat",
  ) {
    this.db = db;
    const own = (role: string) =>
      layers.filter(({ network }) => network?.name === name && network.role === role);
    const valves = own("fitting").filter(({ id }) => id === waterValve.id || id === heatValve.id);
    this.layers = { nodes: own("node"), links: own("link"), valves };
    this.ids = Object.values(this.layers).flatMap((some) => some.map(({ id }) => id));
    feed.subscribe({
      change: (change) => {
        for (const { layer, ids, rows } of change.layers) {
          if (!this.ids.includes(layer) || this.missed) continue;
          for (const id of ids) this.told.add(id);
          if (rows > ids.length || this.told.size > mostChanged) this.missed = true;
        }
      },
      gap: () => {
        this.missed = true;
      },
    });
  }

  /** As the rows stand now; `day` is today in the city. */
  async now(day: string): Promise<CityNetwork> {
    const reading = this.reading.then(
      () => this.catchUp(day),
      () => this.catchUp(day),
    );
    this.reading = reading;
    return await reading;
  }

  private async catchUp(day: string): Promise<CityNetwork> {
    const db = this.db.read({ purpose: "analyses" });
    if (this.missed || this.kept?.day !== day) return await this.readAll(db, day);
    const { network, seq } = this.kept;
    const changed = await db.many(queries.changedRow, queries.selectChanged(this.ids, seq, mostChanged + 1));
    if (changed.length > mostChanged) return await this.readAll(db, day);
    const ids = [...new Set([...changed.map(({ id }) => id), ...this.told])];
    this.told.clear();
    if (ids.length > 0) {
      try {
        network.apply(await this.read(db, day, ids), ids);
      } catch (error) {
        this.missed = true;
        throw error;
      }
    }
    this.kept = { network, day, seq: changed.at(-1)?.seq ?? seq };
    return network;
  }

  private async readAll(db: Queryable, day: string): Promise<CityNetwork> {
    this.missed = false;
    this.told.clear();
    this.kept = null;
    const last = await db.first(queries.seqRow, queries.selectLastSeq());
    const network = new CityNetwork();
    network.apply(await this.read(db, day, null));
    this.kept = { network, day, seq: last?.seq ?? 0 };
    return network;
  }

  private async read(db: Queryable, day: string, ids: readonly string[] | null) {
    const { nodes, links, valves } = this.layers;
    return {
      nodes: await db.many(queries.networkRow.node, queries.selectNodes(nodes, day, ids)),
      links: await db.many(queries.networkRow.link, queries.selectLinks(links, day, ids)),
      valves: await db.many(queries.networkRow.valve, queries.selectValves(valves, day, ids)),
    };
  }
}
