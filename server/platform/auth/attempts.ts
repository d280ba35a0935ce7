type Window = { count: number; readonly endsAt: number };

const mostKeys = 10_000;

/** Counts tries per key in fixed windows. A try is counted before it is known to fail, so that many at once are no way around. */
export class Attempts {
  private readonly windows = new Map<string, Window>();
  private readonly most: number;
  private readonly windowMs: number;
  private readonly now: () => number;

  constructor(options: { most: number; windowMs: number; now?: () => number }) {
    this.most = options.most;
    this.windowMs = options.windowMs;
    this.now = options.now ?? Date.now;
  }

  /** Milliseconds to wait; 0 when the try may go on. */
  take(key: string): number {
    const now = this.now();
    const known = this.windows.get(key);
    if (known && known.endsAt > now) {
      if (known.count >= this.most) return known.endsAt - now;
      known.count += 1;
      return 0;
    }
    this.windows.delete(key);
    this.makeRoom(now);
    this.windows.set(key, { count: 1, endsAt: now + this.windowMs });
    return 0;
  }

  /** The try did not fail after all. */
  giveBack(key: string): void {
    const known = this.windows.get(key);
    if (known) known.count -= 1;
  }

  private makeRoom(now: number): void {
    if (this.windows.size < mostKeys) return;
    // Windows are as long as one another, so the first in the map ends first.
    for (const [key, { endsAt }] of this.windows) {
      if (endsAt > now && this.windows.size < mostKeys) break;
      this.windows.delete(key);
    }
  }
}
