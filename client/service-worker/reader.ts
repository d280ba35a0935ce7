import type { Reader } from "./messages.ts";

const prefix = "shaar-answers ";

/** The name of the cache says whose answers are in it, so that nobody else's can be taken by mistake. */
export function cacheOf(reader: Reader): string {
  if (reader === null) return `${prefix}public`;
  return prefix + [reader.id, reader.organisation_id ?? "-", ...[...reader.roles].sort()].join(" ");
}

/** Whose answers they were when something was asked; `holds` says whether they still are. */
export type Ticket = { readonly cacheName: string | null; readonly change: number };

/**
 * Whose answers are kept. While somebody signs in or out it is nobody's: nothing is kept or given. It outlives the worker as
 * the one cache of answers that exists.
 */
export class PresentReader {
  readonly #caches: CacheStorage;
  readonly #began: Promise<void>;
  #name: string | null = null;
  #change = 0;
  #changing = 0;

  constructor(storage: CacheStorage) {
    this.#caches = storage;
    this.#began = this.#begin();
  }

  async #begin(): Promise<void> {
    const names = await this.#cacheNames();
    const [only] = names;
    // After a crash there may be two: then it is not known whose turn it was.
    if (names.length === 1 && only !== undefined) this.#name = only;
    else await this.#forget(names);
  }

  async ticket(): Promise<Ticket> {
    await this.#began;
    return { cacheName: this.#name, change: this.#change };
  }

  holds({ cacheName, change }: Ticket): boolean {
    return this.#changing === 0 && this.#change === change && this.#name === cacheName;
  }

  /** Takes every other reader's answers away before it returns; whether it was another reader. */
  async settle(reader: Reader): Promise<boolean> {
    await this.#began;
    const name = cacheOf(reader);
    const another = this.#name !== name;
    this.#name = name;
    await this.#forget((await this.#cacheNames()).filter((other) => other !== name));
    await this.#caches.open(name);
    return another;
  }

  /** Somebody signs in or out: whatever comes of it, what was kept before is gone. */
  async whileChanging<T>(work: () => Promise<T>): Promise<T> {
    await this.#began;
    this.#changing += 1;
    this.#change += 1;
    try {
      return await work();
    } finally {
      this.#changing -= 1;
    }
  }

  async forgetAll(): Promise<void> {
    await this.#forget(await this.#cacheNames());
  }

  async #cacheNames(): Promise<string[]> {
    return (await this.#caches.keys()).filter((name) => name.startsWith(prefix));
  }

  async #forget(names: readonly string[]): Promise<void> {
    await Promise.all(names.map((name) => this.#caches.delete(name)));
  }
}
