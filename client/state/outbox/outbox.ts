import type { Entry, Write } from "./entry.ts";
import type { EntryStore } from "./store.ts";
import { afterFailure, nextToSend, pauseMs, withoutSense } from "./turn.ts";

export type OutboxSurroundings = {
  readonly store: EntryStore;
  /** Who is shown to be there now. */
  present(): string | null;
  /** Who the server says is there now; throws where it is not reached. */
  askWho(): Promise<string | null>;
  send(entry: Entry): Promise<unknown>;
  /** One tab at a time. */
  alone(work: () => Promise<void>): Promise<void>;
  tellOtherTabs(): void;
  onSent(entry: Entry): void;
};

export type OutboxView = {
  /** Of the person who is there, in the order of making. */
  readonly entries: readonly Entry[];
  /** The one that is on its way. */
  readonly sending: number | null;
};

/** What was written on this device and has not reached the server. Entries belong to their writer: nobody else sees or sends them. */
export class Outbox {
  readonly #around: OutboxSurroundings;
  readonly #listeners = new Set<() => void>();
  #view: OutboxView = { entries: [], sending: null };
  #round: Promise<void> | null = null;
  #again = false;
  #fruitless = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(around: OutboxSurroundings) {
    this.#around = around;
  }

  view = (): OutboxView => this.#view;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Reads what is kept for whoever is there now. */
  async load(): Promise<readonly Entry[]> {
    const person = this.#around.present();
    const entries = (await this.#around.store.all()).filter((entry) => entry.person === person);
    this.#show({ ...this.#view, entries });
    return entries;
  }

  /** Keeps a write, in place of an earlier one with the same id. Throws where the device has no room. */
  async keep(write: Write): Promise<Entry> {
    const before = (await this.load()).find(({ id }) => id === write.id);
    const entry = {
      ...write,
      person: this.#around.present(),
      madeAt: before?.madeAt ?? new Date().toISOString(),
      state: "waiting",
      tries: 0,
      problem: null,
    } as const;
    const kept = before ? { ...entry, seq: before.seq } : await this.#around.store.add(entry);
    if (before) await this.#around.store.put(kept);
    await this.#changed();
    return kept;
  }

  /** Puts a refused entry into the queue again. */
  async retry(seq: number): Promise<void> {
    const entry = (await this.load()).find((each) => each.seq === seq);
    if (!entry) return;
    await this.#around.store.put({ ...entry, state: "waiting", problem: null });
    await this.#changed();
    await this.sendAll();
  }

  /** Takes an entry away for ever, with all that has no sense without it. */
  async discard(seq: number): Promise<void> {
    const entries = await this.load();
    const entry = entries.find((each) => each.seq === seq);
    if (!entry) return;
    const gone = [entry, ...withoutSense(entries, entry)];
    await this.#around.store.remove(gone.map((each) => each.seq));
    await this.#changed();
  }

  /** Takes an entry away whose write has arrived past the outbox. */
  async forget(seq: number): Promise<void> {
    await this.#around.store.remove([seq]);
    await this.#changed();
  }

  /** Sends what may be sent, and tries the rest again later by itself. */
  async sendAll(): Promise<void> {
    if (this.#round !== null) {
      this.#again = true;
      return await this.#round;
    }
    this.#round = this.#rounds();
    await this.#round;
  }

  async #rounds(): Promise<void> {
    clearTimeout(this.#timer);
    try {
      do {
        this.#again = false;
        if (nextToSend(await this.load(), new Set())) await this.#around.alone(() => this.#sendInTurn());
      } while (this.#again);
      if (nextToSend(this.#view.entries, new Set())) this.#tryLater();
    } finally {
      // Here and not after the promise has settled: whoever asks meanwhile would wait for a round that is over.
      this.#round = null;
    }
  }

  #tryLater(): void {
    this.#timer = setTimeout(() => {
      // The device's storage failed: then so it does when somebody looks.
      this.sendAll().catch(() => undefined);
    }, pauseMs(this.#fruitless));
    this.#fruitless += 1;
  }

  async #sendInTurn(): Promise<void> {
    const tried = new Set<number>();
    for (;;) {
      const entry = nextToSend(await this.load(), tried);
      if (!entry) return;
      tried.add(entry.seq);
      if (!(await this.#sendOne(entry))) return;
    }
  }

  /** Whether it is worth going on. */
  async #sendOne(entry: Entry): Promise<boolean> {
    this.#show({ ...this.#view, sending: entry.seq });
    try {
      // Asked each time: somebody may have signed in as another person in another tab, whose name would stand under it.
      if ((await this.#around.askWho()) !== entry.person) return false;
      await this.#around.send(entry);
      await this.#around.store.remove([entry.seq]);
      this.#fruitless = 0;
      // When its arrival is told, it is not counted among those that wait any more.
      this.#show({ entries: this.#view.entries.filter(({ seq }) => seq !== entry.seq), sending: null });
      this.#around.onSent(entry);
      return true;
    } catch (error) {
      const after = afterFailure(entry, error);
      // Its writer may have discarded it meanwhile, in another tab.
      const isThere = (await this.load()).some(({ seq }) => seq === entry.seq);
      if (isThere) await this.#around.store.put(after.entry);
      return after.goOn;
    } finally {
      this.#show({ ...this.#view, sending: null });
      await this.#changed();
    }
  }

  async #changed(): Promise<void> {
    await this.load();
    this.#around.tellOtherTabs();
  }

  #show(view: OutboxView): void {
    this.#view = view;
    for (const listener of this.#listeners) listener();
  }
}
