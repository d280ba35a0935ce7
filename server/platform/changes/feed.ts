import type { z } from "zod";
import type { Database } from "../db/database.ts";
import { layerChange, type Position, position, selectChanges, selectPositions } from "./feed-queries.ts";

export type LayerChange = Omit<z.output<typeof layerChange>, "change_id" | "at">;
export type Change = { readonly id: string; readonly at: string; readonly layers: readonly LayerChange[] };

export type FeedSubscriber = {
  change(change: Change): void;
  /** Changes may have been missed: whoever caches must empty the cache. */
  gap(): void;
};

const firstRetryMs = 250;
const longestRetryMs = 10_000;

/** What was written to layers, told once to everybody in this process: one LISTEN, and one read for a burst of changes. */
export class ChangeFeed {
  /** Grows with every change and gap that was told. */
  revision = 0;
  private readonly db: Database;
  private readonly layers: readonly string[];
  private readonly warn: (error: unknown) => void;
  private readonly subscribers = new Set<FeedSubscriber>();
  private readonly pending = new Set<string>();
  private known = new Map<string, Position>();
  private missed = false;
  private busy = false;
  private closed = false;
  private retryMs = firstRetryMs;
  private timer: NodeJS.Timeout | undefined;
  private stopListening: (() => Promise<void>) | undefined;

  private constructor(db: Database, layers: readonly string[], warn: (error: unknown) => void) {
    this.db = db;
    this.layers = layers;
    this.warn = warn;
  }

  static async open(
    db: Database,
    layers: readonly string[],
    warn: (error: unknown) => void,
  ): Promise<ChangeFeed> {
    const feed = new ChangeFeed(db, layers, warn);
    // Listening starts before the first read, so that nothing falls between the two.
    feed.stopListening = await db.listen(`${db.schema}_change`, {
      message: (changeId) => {
        feed.pending.add(changeId);
        feed.work();
      },
      gap: () => feed.startAgain(),
    });
    await feed.readPositions();
    return feed;
  }

  /** The last change of each layer that was ever written, as the subscribers know it. */
  get positions(): ReadonlyMap<string, Position> {
    return this.known;
  }

  subscribe(subscriber: FeedSubscriber): () => void {
    this.subscribers.add(subscriber);
    return () => void this.subscribers.delete(subscriber);
  }

  async close(): Promise<void> {
    this.closed = true;
    clearTimeout(this.timer);
    await this.stopListening?.();
  }

  private startAgain(): void {
    this.missed = true;
    this.work();
  }

  private work(): void {
    if (this.busy || this.closed) return;
    this.busy = true;
    this.drain().then(
      () => {
        this.busy = false;
        this.retryMs = firstRetryMs;
      },
      (error: unknown) => {
        this.busy = false;
        if (this.closed) return;
        this.warn(error);
        this.missed = true;
        this.timer = setTimeout(() => this.work(), this.retryMs);
        this.retryMs = Math.min(this.retryMs * 2, longestRetryMs);
      },
    );
  }

  private async drain(): Promise<void> {
    while (!this.closed && (this.missed || this.pending.size > 0)) {
      if (this.missed) await this.tellGap();
      else await this.tellChanges();
    }
  }

  private async tellGap(): Promise<void> {
    this.missed = false;
    this.pending.clear();
    await this.readPositions();
    this.revision += 1;
    for (const subscriber of this.subscribers) subscriber.gap();
  }

  private async tellChanges(): Promise<void> {
    const ids = [...this.pending];
    this.pending.clear();
    const changes = changesOf(await this.db.many(layerChange, selectChanges(ids)));
    // A change without rows is not ours to understand: something was missed.
    if (changes.length < ids.length) this.missed = true;
    for (const change of changes) {
      for (const { layer, seq } of change.layers)
        this.move({ layer, seq, change_id: change.id, at: change.at });
      this.revision += 1;
      for (const subscriber of this.subscribers) subscriber.change(change);
    }
  }

  private async readPositions(): Promise<void> {
    const positions = await this.db.many(position, selectPositions(this.layers));
    this.known = new Map(positions.map((row) => [row.layer, row]));
  }

  private move(position: Position): void {
    const before = this.known.get(position.layer);
    if (!before || before.seq < position.seq) this.known.set(position.layer, position);
  }
}

/** Rows of one change stand together only by their id: changes that overlap in seq do not happen, layers of one do. */
export function changesOf(rows: readonly z.output<typeof layerChange>[]): Change[] {
  const byId = new Map<string, { id: string; at: string; layers: LayerChange[] }>();
  for (const { change_id: id, at, ...layer } of rows) {
    const change = byId.get(id) ?? { id, at, layers: [] };
    change.layers.push(layer);
    byId.set(id, change);
  }
  return [...byId.values()];
}
