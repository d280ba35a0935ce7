import type { ServerResponse } from "node:http";
import { eventNames } from "#contract/events.ts";
import type { Identity } from "#server/platform/auth/identity.ts";

export type Message = { readonly id: string | null; readonly event: string; readonly data: string };

/** A reader this far behind is cut off; it comes back and resumes. */
const mostUnsentBytes = 1_000_000;

const written = ({ id, event, data }: Message): string =>
  `${id === null ? "" : `id: ${id}\n`}event: ${event}\ndata: ${data}\n\n`;

/** One open answer of server-sent events. */
export class Stream {
  readonly identity: Identity;
  private readonly raw: ServerResponse;
  /** What happens while the past is still being told. */
  private held: Message[] | null = [];
  /** Told as the past before the feed of this process came to tell it. */
  private readonly toldEarly = new Set<string | null>();

  constructor(raw: ServerResponse, identity: Identity, headers: Readonly<Record<string, string | string[]>>) {
    this.raw = raw;
    this.identity = identity;
    raw.writeHead(200, {
      ...headers,
      "content-type": "text/event-stream; charset=utf-8",
      "cache-control": "no-store, no-transform",
      "x-accel-buffering": "no",
    });
    this.write("retry: 2000\n\n");
  }

  send(message: Message): void {
    if (this.held) this.held.push(message);
    else if (!this.toldEarly.delete(message.id)) this.write(written(message));
  }

  /** The past is told in one piece, then what has happened since, then everything as it happens. */
  begin(past: readonly Message[], id: string | null): void {
    const held = this.held ?? [];
    this.held = null;
    this.write(past.map(written).join(""));
    for (const message of past) if (message.event === eventNames.change) this.toldEarly.add(message.id);
    for (const message of held) this.send(message);
    // An id alone is no event, but the reader keeps it for its next Last-Event-ID.
    if (past.length + held.length === 0 && id !== null) this.write(`id: ${id}\n\n`);
  }

  beat(): void {
    this.write(":\n\n");
  }

  end(): void {
    this.raw.end();
  }

  private write(text: string): void {
    if (this.raw.destroyed || this.raw.writableEnded) return;
    this.raw.write(text);
    if (this.raw.writableLength > mostUnsentBytes) this.raw.destroy();
  }
}
