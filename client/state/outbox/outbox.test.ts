import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Problem } from "#client/api/problem.ts";
import type { Entry, Write } from "./entry.ts";
import { Outbox, type OutboxSurroundings } from "./outbox.ts";

const write = (id: string, over: Partial<Write> = {}): Write => ({
  id,
  kind: "fault",
  what: { ky: "Бузулуу", ru: "Авария", en: "Fault" },
  words: id,
  subject: id,
  method: "POST",
  path: "/api/faults",
  body: { id },
  ...over,
});
const problem = (status: number) => new Problem({ type: "about:blank", title: "", status, detail: "Ката" });

/** A device on which several tabs stand, and a server that notes what comes. */
function device() {
  const kept = new Map<number, Entry>();
  let last = 0;
  const state = { person: "a", session: "a", signal: true };
  const arrived: string[] = [];
  const answer = vi.fn<(entry: Entry) => void>();
  const onSent = vi.fn<(entry: Entry) => void>();
  const store: OutboxSurroundings["store"] = {
    all: async () => [...kept.values()],
    add: async (entry) => {
      last += 1;
      const added = { ...entry, seq: last };
      kept.set(last, added);
      return added;
    },
    put: async (entry) => void kept.set(entry.seq, entry),
    remove: async (seqs) => {
      for (const seq of seqs) kept.delete(seq);
    },
  };
  let lock: Promise<void> = Promise.resolve();
  const tab = (): Outbox =>
    new Outbox({
      store,
      present: () => state.person,
      askWho: async () => {
        if (!state.signal) throw problem(0);
        return state.session;
      },
      send: async (entry) => {
        if (!state.signal) throw problem(0);
        arrived.push(entry.id);
        answer(entry);
      },
      alone: async (work) => {
        lock = lock.then(work);
        await lock;
      },
      tellOtherTabs: () => undefined,
      onSent,
    });
  return { state, kept, arrived, answer, onSent, tab };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test("what was kept without a signal outlives the page, and is sent once in the order of making", async () => {
  const { state, arrived, kept, tab } = device();
  state.signal = false;
  const before = tab();
  await before.keep(write("fault"));
  await before.keep(write("photo", { kind: "fault-file", subject: "fault", body: new Blob(["x"]) }));
  await before.sendAll();
  expect(before.view().entries.map(({ tries }) => tries)).toEqual([1, 0]);
  const after = tab();
  state.signal = true;
  await after.sendAll();
  expect(arrived).toEqual(["fault", "photo"]);
  expect(kept.size).toBe(0);
  expect(after.view()).toEqual({ entries: [], sending: null });
});

test("what is told to have arrived is not counted as waiting", async () => {
  const { onSent, tab } = device();
  const outbox = tab();
  await outbox.keep(write("fault"));
  const waiting: number[] = [];
  onSent.mockImplementation(() => void waiting.push(outbox.view().entries.length));
  await outbox.sendAll();
  expect(waiting).toEqual([0]);
});

test("two tabs that hear of the signal at once send an entry once", async () => {
  const { state, arrived, tab } = device();
  const tabs = [tab(), tab()];
  state.signal = false;
  await tabs[0]?.keep(write("fault"));
  state.signal = true;
  await Promise.all([...tabs, ...tabs].map((each) => each.sendAll()));
  expect(arrived).toEqual(["fault"]);
});

test("what is kept while a round is on its way goes in the same round", async () => {
  const { arrived, answer, tab } = device();
  const outbox = tab();
  await outbox.keep(write("first"));
  answer.mockImplementationOnce(() => void outbox.keep(write("second")));
  await outbox.sendAll();
  await outbox.sendAll();
  expect(arrived).toEqual(["first", "second"]);
});

test("who tries again while a round is on its way does not wait for the next signal", async () => {
  const { arrived, answer, tab } = device();
  const outbox = tab();
  const first = await outbox.keep(write("first"));
  await outbox.keep(write("second"));
  answer.mockImplementationOnce(() => {
    throw problem(422);
  });
  answer.mockImplementationOnce(() => void outbox.retry(first.seq));
  await outbox.sendAll();
  expect(arrived).toEqual(["first", "second", "first"]);
});

test("entries are shown and sent to nobody but their writer", async () => {
  const { state, arrived, tab } = device();
  const outbox = tab();
  state.signal = false;
  await outbox.keep(write("of a"));
  state.signal = true;
  state.person = "b";
  state.session = "b";
  await outbox.sendAll();
  expect(outbox.view().entries).toEqual([]);
  // The page still shows a, but b has signed in in another tab.
  state.person = "a";
  await outbox.sendAll();
  expect(arrived).toEqual([]);
  expect(outbox.view().entries).toHaveLength(1);
  state.session = "a";
  await outbox.sendAll();
  expect(arrived).toEqual(["of a"]);
});

test("a refused entry stays with the server's words until it is saved again, and keeps its place", async () => {
  const { answer, arrived, tab } = device();
  const outbox = tab();
  answer.mockImplementationOnce(() => {
    throw problem(422);
  });
  await outbox.keep(write("fault"));
  await outbox.keep(write("step", { kind: "fault-step", subject: "fault" }));
  await outbox.sendAll();
  await outbox.sendAll();
  expect(arrived).toEqual(["fault"]);
  expect(outbox.view().entries[0]).toMatchObject({ state: "refused", problem: { detail: "Ката" } });
  await outbox.keep(write("fault", { words: "corrected" }));
  expect(outbox.view().entries.map(({ id, words }) => [id, words])).toEqual([
    ["fault", "corrected"],
    ["step", "step"],
  ]);
  await outbox.sendAll();
  expect(arrived).toEqual(["fault", "fault", "step"]);
});

test("an entry whose write has arrived past the outbox goes, and what waited for it may be sent", async () => {
  const { answer, arrived, kept, tab } = device();
  const outbox = tab();
  answer.mockImplementationOnce(() => {
    throw problem(422);
  });
  const fault = await outbox.keep(write("fault"));
  await outbox.keep(write("photo", { kind: "fault-file", subject: "fault" }));
  await outbox.sendAll();
  expect(outbox.view().entries.map(({ id, state }) => [id, state])).toEqual([
    ["fault", "refused"],
    ["photo", "waiting"],
  ]);
  await outbox.forget(fault.seq);
  await outbox.sendAll();
  expect(arrived).toEqual(["fault", "photo"]);
  expect(kept.size).toBe(0);
});

test("discarding a fault discards its photos, and an entry that is gone does not come back", async () => {
  const { kept, answer, state, tab } = device();
  const outbox = tab();
  state.signal = false;
  const fault = await outbox.keep(write("fault"));
  await outbox.keep(write("photo", { kind: "fault-file", subject: "fault" }));
  const other = await outbox.keep(write("other"));
  await outbox.discard(fault.seq);
  expect([...kept.keys()]).toEqual([other.seq]);
  state.signal = true;
  answer.mockImplementationOnce(() => {
    kept.delete(other.seq);
    throw problem(500);
  });
  await outbox.sendAll();
  expect(kept.size).toBe(0);
});

test("what waits is tried again by itself", async () => {
  const { state, arrived, tab } = device();
  const outbox = tab();
  state.signal = false;
  await outbox.keep(write("fault"));
  await outbox.sendAll();
  state.signal = true;
  await vi.advanceTimersByTimeAsync(3000);
  expect(arrived).toEqual([]);
  await vi.advanceTimersByTimeAsync(2000);
  expect(arrived).toEqual(["fault"]);
});
