import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { OneAtATime } from "./one-at-a-time.ts";

test("work is done in the order of asking, one piece after the other", async () => {
  const turns = new OneAtATime();
  const seen: string[] = [];
  const work = (name: string, ms: number) => async () => {
    seen.push(`${name} begins`);
    await sleep(ms);
    seen.push(`${name} ends`);
  };
  await Promise.all([
    turns.take(work("slow", 20)),
    turns.takeForWriting(work("write", 5)),
    turns.take(work("quick", 0)),
  ]);
  expect(seen).toEqual([
    "slow begins",
    "slow ends",
    "write begins",
    "write ends",
    "quick begins",
    "quick ends",
  ]);
});

test("a failure is its author's own, and the next has its turn", async () => {
  const turns = new OneAtATime();
  const failing = turns.take(() => Promise.reject(new Error("no")));
  const next = turns.take(async () => "next");
  await expect(failing).rejects.toThrow("no");
  expect(await next).toBe("next");
});

test("whoever has gone before the turn came is left out", async () => {
  const turns = new OneAtATime();
  const controller = new AbortController();
  const first = turns.take(() => sleep(20));
  let begun = false;
  const dropped = turns.take(async () => {
    begun = true;
  }, controller.signal);
  controller.abort(new Error("gone"));
  await expect(dropped).rejects.toThrow("gone");
  await first;
  expect(begun).toBe(false);
});

test("asking for a turn inside a write is refused instead of waiting for ever, and allowed after it", async () => {
  const turns = new OneAtATime();
  let later: (() => Promise<string>) | undefined;
  await turns.takeForWriting(async () => {
    await sleep(1);
    await expect(turns.take(async () => "read")).rejects.toThrow("Inside a write");
    await expect(turns.takeForWriting(async () => "write")).rejects.toThrow("Inside a write");
    // What a write sets going may ask when the write has ended.
    const ended = sleep(20);
    later = () => ended.then(() => turns.take(async () => "read"));
    void later();
  });
  expect(await later?.()).toBe("read");
  expect(await turns.take(async () => "outside")).toBe("outside");
});

test("it is free when nobody waits and nothing is under way, also after a failure", async () => {
  const turns = new OneAtATime();
  expect(turns.isFree).toBe(true);
  const failing = turns.take(() => sleep(5).then(() => Promise.reject(new Error("no"))));
  expect(turns.isFree).toBe(false);
  await expect(failing).rejects.toThrow("no");
  await turns.take(async () => undefined);
  await sleep(1);
  expect(turns.isFree).toBe(true);
});
