import { rmSync } from "node:fs";
import type { Paths } from "./recovery.ts";
import { copyCluster, draftOf, latestSnapshot, publish } from "./snapshot.ts";
import { catchUp, copyLog, dropLogBefore, startOfLog } from "./write-ahead-log.ts";

/** A longer log is folded into a new snapshot, so that opening after a power cut stays short. */
const longestLogBytes = 128e6;
const pauseAfterFailureMs = 60_000;

/** Where the log begins that recovery needs, and where it ends. */
type Checkpoint = { readonly redo: number; readonly end: number };

type Options = {
  readonly paths: Paths;
  /** Writes all pages out to the live cluster. */
  readonly checkpoint: () => Promise<Checkpoint>;
  readonly longestLogBytes?: number;
};

/**
 * PGlite never fsyncs. Beside the live cluster stands a snapshot, which is fsynced, and before a write is acknowledged
 * its log is appended to the snapshot's and fsynced. After a power cut PostgreSQL's own recovery makes of the two the
 * state of the last acknowledged write.
 */
export class DurableCopy {
  private readonly options: Options;
  private readonly longestLogBytes: number;
  /** Up to here the snapshot has the log; undefined while there is no snapshot to go on with. */
  private kept: number | undefined;
  private folding: Promise<void> | undefined;
  private notBefore = 0;
  private readonly stopping = new AbortController();

  constructor(options: Options) {
    this.options = options;
    this.longestLogBytes = options.longestLogBytes ?? longestLogBytes;
  }

  /** `continues`: the live cluster is the one that the snapshot was made from. */
  async start(continues: boolean, position: number): Promise<void> {
    const { live, snapshot } = this.options.paths;
    try {
      const present = latestSnapshot(snapshot);
      if (continues && present && catchUp(live, present, position)) this.kept = position;
      else await this.fold();
    } catch (error) {
      // On a full disk reading goes on; the first write tries again.
      if (!(error instanceof Error && "code" in error && error.code === "ENOSPC")) throw error;
    }
  }

  /** Resolves when everything before `position` would survive a power cut. */
  async keep(position: number): Promise<void> {
    const { live, snapshot } = this.options.paths;
    const present = latestSnapshot(snapshot);
    if (this.kept === undefined || !present || !copyLog(live, present, this.kept, position)) {
      this.kept = undefined;
      return await this.fold();
    }
    this.kept = Math.max(this.kept, position);
    if (position - startOfLog(present) < this.longestLogBytes) return;
    if (this.folding || Date.now() < this.notBefore) return;
    this.folding = this.renew(await this.options.checkpoint())
      .catch(() => {
        // The old snapshot holds on; its log only grows longer.
        this.notBefore = Date.now() + pauseAfterFailureMs;
      })
      .finally(() => {
        this.folding = undefined;
      });
  }

  /** Ends a copy that runs in the background. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.folding;
  }

  private async fold(): Promise<void> {
    await this.folding;
    await this.renew(await this.options.checkpoint());
  }

  private async renew({ redo, end }: Checkpoint): Promise<void> {
    const { live, snapshot } = this.options.paths;
    try {
      await copyCluster(live, draftOf(snapshot), this.stopping.signal);
      publish(live, snapshot, redo);
    } catch (error) {
      rmSync(draftOf(snapshot), { recursive: true, force: true });
      throw error;
    }
    this.kept = Math.max(this.kept ?? 0, end);
    dropLogBefore(live, redo);
  }
}
