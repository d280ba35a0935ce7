import fc from "fast-check";
import { expect, test } from "vitest";
import { Problem } from "#client/api/problem.ts";
import type { Entry } from "./entry.ts";
import { afterFailure, isItsTurn, nextToSend, pauseMs, withoutSense } from "./turn.ts";

const entry = (seq: number, over: Partial<Entry> = {}): Entry => ({
  id: `id-${seq}`,
  kind: "fault",
  what: { ky: "Бузулуу", ru: "Авария", en: "Fault" },
  words: "",
  subject: over.id ?? `id-${seq}`,
  method: "POST",
  path: "/api/faults",
  body: {},
  seq,
  person: "a",
  madeAt: "2026-11-03T15:04:00Z",
  state: "waiting",
  tries: 0,
  problem: null,
  ...over,
});
const photo = (seq: number, subject: string): Entry => entry(seq, { kind: "fault-file", subject });
const step = (seq: number, subject: string): Entry => entry(seq, { kind: "fault-step", subject });

const none = new Set<number>();
const refusal = (status: number) =>
  new Problem({ type: "about:blank", title: "Жок", status, detail: "Себеби бар" });

test("the first that was made goes first, whatever the order of reading", () => {
  expect(nextToSend([entry(3), entry(1), entry(2)], none)?.seq).toBe(1);
  expect(nextToSend([entry(3), entry(1), entry(2)], new Set([1]))?.seq).toBe(2);
  expect(nextToSend([], none)).toBeUndefined();
});

test("photos and steps wait for their fault, and go on where another fault is refused", () => {
  const refused = entry(1, { state: "refused" });
  const all = [refused, photo(2, "id-1"), step(3, "id-1"), entry(4), photo(5, "id-4")];
  expect(nextToSend(all, none)?.seq).toBe(4);
  expect(nextToSend(all, new Set([4]))).toBeUndefined();
  expect(nextToSend([photo(5, "id-4")], none)?.seq).toBe(5);
});

test("a step waits for the step before it, but not for a photo", () => {
  const conflict = { ...step(2, "x"), state: "conflict" } as const;
  expect(nextToSend([photo(1, "x"), conflict, step(3, "x"), photo(4, "x")], new Set([1]))).toBeUndefined();
  expect(isItsTurn([photo(1, "x"), step(3, "x")], step(3, "x"))).toBe(true);
});

test("nothing is ever sent before what goes before it, and a round ends", () => {
  const someEntry = fc.record({
    seq: fc.integer({ min: 1, max: 40 }),
    subject: fc.constantFrom("s1", "s2", "s3"),
    makes: fc.boolean(),
    kind: fc.constantFrom("fault-step", "fault-file"),
    state: fc.constantFrom("waiting", "refused", "conflict"),
  });
  fc.assert(
    fc.property(fc.uniqueArray(someEntry, { selector: ({ seq }) => seq }), (made) => {
      const all = made.map(({ seq, subject, makes, kind, state }) =>
        entry(seq, { id: makes ? subject : `id-${seq}`, subject, kind: makes ? "fault" : kind, state }),
      );
      let left: readonly Entry[] = all;
      for (let round = 0; round <= all.length; round += 1) {
        const next = nextToSend(left, none);
        if (!next) break;
        const before = left.filter(({ seq, subject }) => seq < next.seq && subject === next.subject);
        expect(next.state).toBe("waiting");
        expect(before.some(({ id, subject, kind }) => id === subject || kind === next.kind)).toBe(false);
        left = left.filter((other) => other !== next);
      }
      expect(nextToSend(left, none)).toBeUndefined();
    }),
  );
});

test("without a signal, and where the server is busy, an entry waits and nothing else is tried", () => {
  for (const error of [refusal(0), refusal(502), refusal(503), refusal(504), new TypeError("broken off")]) {
    const after = afterFailure(entry(1), error);
    expect(after).toMatchObject({ goOn: false, entry: { state: "waiting", tries: 1, problem: null } });
  }
  expect(afterFailure(entry(1), refusal(429))).toMatchObject({ goOn: false, entry: { state: "waiting" } });
  expect(afterFailure(entry(1), refusal(401))).toMatchObject({
    goOn: false,
    entry: { state: "waiting", problem: { status: 401 } },
  });
});

test("a failure of the server keeps one entry waiting, and the others have their turn", () => {
  expect(afterFailure(entry(1), refusal(500))).toMatchObject({
    goOn: true,
    entry: { state: "waiting", problem: { detail: "Себеби бар" } },
  });
});

test("what the server has judged stays with its words, for its writer alone", () => {
  for (const status of [400, 403, 404, 413, 415, 422])
    expect(afterFailure(entry(1), refusal(status))).toMatchObject({
      goOn: true,
      entry: { state: "refused", problem: { status, detail: "Себеби бар" } },
    });
  for (const status of [409, 412])
    expect(afterFailure(entry(1), refusal(status)).entry.state).toBe("conflict");
});

test("a fault that is discarded takes its photos and steps with it; a photo takes nothing", () => {
  const all = [entry(1), photo(2, "id-1"), step(3, "id-1"), entry(4)];
  expect(withoutSense(all, entry(1)).map(({ seq }) => seq)).toEqual([2, 3]);
  expect(withoutSense(all, photo(2, "id-1"))).toEqual([]);
});

test("it is tried again by itself, ever more rarely, but every five minutes at least", () => {
  expect([0, 1, 2].map(pauseMs)).toEqual([4000, 8000, 16_000]);
  expect(pauseMs(30)).toBe(300_000);
});
