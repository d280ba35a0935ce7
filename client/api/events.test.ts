import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { EventStream } from "./events.ts";

/** What the browser's EventSource does, driven by hand. */
class Source extends EventTarget {
  readyState = 0;
  say(event: string, data?: string): void {
    this.dispatchEvent(new MessageEvent(event, { data }));
  }
  open(): void {
    this.readyState = 1;
    this.dispatchEvent(new Event("open"));
  }
  fail(closed: boolean): void {
    this.readyState = closed ? 2 : 0;
    this.dispatchEvent(new Event("error"));
  }
  close(): void {
    this.readyState = 2;
  }
}

let sources: Source[];
let stream: EventStream;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("EventSource", { CLOSED: 2 });
  sources = [];
  stream = new EventStream("/api/events", () => {
    const source = new Source();
    sources.push(source);
    return source as unknown as EventSource;
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("hands each event's JSON to those who listen", () => {
  const heard = vi.fn();
  stream.start();
  stream.on("change", heard);
  sources[0]?.open();
  sources[0]?.say("change", '{"change_id":"1"}');
  expect(heard).toHaveBeenCalledExactlyOnceWith({ change_id: "1" });
  expect(stream.connection()).toBe("live");
});

test("a break that the browser mends itself needs no resync", () => {
  const resync = vi.fn();
  stream.on("resync", resync);
  stream.start();
  sources[0]?.open();
  sources[0]?.fail(false);
  expect(stream.connection()).toBe("offline");
  sources[0]?.open();
  expect(stream.connection()).toBe("live");
  expect(resync).not.toHaveBeenCalled();
  expect(sources).toHaveLength(1);
});

test("after a refusal it opens a new stream, waits longer each time, and asks for a resync", () => {
  const resync = vi.fn();
  stream.on("resync", resync);
  stream.start();
  sources[0]?.fail(true);
  vi.advanceTimersByTime(999);
  expect(sources).toHaveLength(1);
  vi.advanceTimersByTime(1);
  sources[1]?.fail(true);
  vi.advanceTimersByTime(1999);
  expect(sources).toHaveLength(2);
  vi.advanceTimersByTime(1);
  sources[2]?.open();
  expect(resync).toHaveBeenCalledExactlyOnceWith(null);
});

test("listeners outlive the stream they began with", () => {
  const heard = vi.fn();
  stream.on("job", heard);
  stream.start();
  sources[0]?.fail(true);
  vi.advanceTimersByTime(1000);
  sources[1]?.open();
  sources[1]?.say("job", "{}");
  expect(heard).toHaveBeenCalledOnce();
});

test("stopped is stopped", () => {
  stream.start();
  sources[0]?.fail(true);
  stream.stop();
  vi.advanceTimersByTime(60_000);
  expect(sources).toHaveLength(1);
});

test("asks once for what came after the first answer; a stream opened anew fetches everything again", () => {
  const addresses: string[] = [];
  const named = new EventStream("/api/events", (address) => {
    addresses.push(address);
    const source = new Source();
    sources.push(source);
    return source as unknown as EventSource;
  });
  named.start("7d0f");
  sources[0]?.fail(true);
  vi.advanceTimersByTime(1000);
  expect(addresses).toEqual(["/api/events?after=7d0f", "/api/events"]);
});
