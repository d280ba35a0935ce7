import { AsyncLocalStorage } from "node:async_hooks";

/**
 * Turns on the one connection, in order of asking. A write holds its turn until it ends; asking the database itself
 * inside a write would wait for that same write for ever, so it is refused.
 */
export class OneAtATime {
  private last: Promise<unknown> = Promise.resolve();
  private pending = 0;
  private readonly writing = new AsyncLocalStorage<{ ended: boolean }>();

  /** Nobody waits and nothing is under way. */
  get isFree(): boolean {
    return this.pending === 0;
  }

  take<R>(work: () => Promise<R>, signal?: AbortSignal): Promise<R> {
    if (this.writing.getStore()?.ended === false) {
      return Promise.reject(new Error("Inside a write, ask the transaction and not the database"));
    }
    const turn = this.last.then(() => {
      signal?.throwIfAborted();
      return work();
    });
    this.pending += 1;
    this.last = turn
      .catch(() => undefined)
      .finally(() => {
        this.pending -= 1;
      });
    return turn;
  }

  takeForWriting<R>(work: () => Promise<R>): Promise<R> {
    return this.take(() => {
      const write = { ended: false };
      return this.writing.run(write, work).finally(() => {
        write.ended = true;
      });
    });
  }
}
