import { useEffect, useSyncExternalStore } from "react";

export type Connection = "connecting" | "live" | "offline";
/** `data` is the event's JSON; its type is in contract/ under the event's name. */
type Handler = (data: unknown) => void;

const longestPauseMs = 30_000;

/**
 * The server's event stream. The browser resumes it after a break with Last-Event-ID; when the server has refused
 * (a proxy's 502, a restart) the browser gives up, and we open a new stream, which knows nothing of the old one:
 * then, and when the server says `resync`, everything that was fetched may be out of date.
 */
export class EventStream {
  readonly #url: string;
  readonly #open: (url: string) => EventSource;
  readonly #handlers = new Map<string, Set<Handler>>();
  readonly #listeners = new Set<() => void>();
  #source: EventSource | undefined;
  #connection: Connection = "connecting";
  #failures = 0;
  #missed = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(url: string, open: (url: string) => EventSource = (address) => new EventSource(address)) {
    this.#url = url;
    this.#open = open;
  }

  connection = (): Connection => this.#connection;

  onConnection = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** `resync` is called without data. Answers the way to stop listening. */
  on(event: string, handler: Handler): () => void {
    let handlers = this.#handlers.get(event);
    if (!handlers) {
      handlers = new Set();
      this.#handlers.set(event, handlers);
      this.#source?.addEventListener(event, this.#receive);
    }
    handlers.add(handler);
    return () => handlers.delete(handler);
  }

  /** `after`: what was written after this change is told first. */
  start(after?: string): void {
    clearTimeout(this.#timer);
    this.#source?.close();
    const source = this.#open(after === undefined ? this.#url : `${this.#url}?after=${after}`);
    this.#source = source;
    for (const event of this.#handlers.keys()) source.addEventListener(event, this.#receive);
    source.addEventListener("open", () => {
      this.#failures = 0;
      this.#set("live");
      if (this.#missed) this.#tell("resync", null);
      this.#missed = false;
    });
    source.addEventListener("error", () => {
      this.#set("offline");
      if (source.readyState !== EventSource.CLOSED) return;
      this.#missed = true;
      this.#failures += 1;
      this.#timer = setTimeout(() => this.start(), Math.min(500 * 2 ** this.#failures, longestPauseMs));
    });
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#source?.close();
    this.#source = undefined;
    this.#set("connecting");
  }

  /** A new stream as another person; whoever listens fetches again. */
  restart(): void {
    this.#missed = true;
    this.start();
  }

  readonly #receive = (event: MessageEvent<string>): void => {
    let data: unknown = null;
    try {
      data = event.data ? JSON.parse(event.data) : null;
    } catch {
      // Not ours: a proxy's note. What it meant is unknown, so that fetching again is the safe reading.
      this.#tell("resync", null);
      return;
    }
    this.#tell(event.type, data);
  };

  #tell(event: string, data: unknown): void {
    for (const handler of this.#handlers.get(event) ?? []) handler(data);
  }

  #set(connection: Connection): void {
    if (this.#connection === connection) return;
    this.#connection = connection;
    for (const listener of this.#listeners) listener();
  }
}

export const events = new EventStream("/api/events");

export const useConnection = (): Connection => useSyncExternalStore(events.onConnection, events.connection);

/** Calls `handler` for each event of this name while the component is shown. */
export function useEvent(event: string, handler: Handler): void {
  useEffect(() => events.on(event, handler), [event, handler]);
}
