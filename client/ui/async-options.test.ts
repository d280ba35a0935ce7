import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type Answer, askOptions, type Search } from "./async-options.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A search that answers when it is told to, and does not listen to the signal. */
function slowSearch() {
  const asked = new Map<string, { answer: (options: readonly string[]) => void; fail: () => void }>();
  const search: Search<string> = (typed) =>
    new Promise((resolve, reject) => {
      asked.set(typed, { answer: resolve, fail: () => reject(new Error(`no answer to ${typed}`)) });
    });
  return { asked, search };
}

/** Types one text after the other, as the hook does: each stops the one before. */
function typing(search: Search<string>) {
  const shown: Answer<string>[] = [];
  let stop = (): void => undefined;
  const type = async (typed: string): Promise<void> => {
    stop();
    stop = askOptions(search, typed, (answer) => shown.push(answer));
    await vi.advanceTimersByTimeAsync(150);
  };
  return { shown, type, stop: () => stop() };
}

test("an answer to an earlier text that comes after the later one is not shown", async () => {
  const { asked, search } = slowSearch();
  const { shown, type } = typing(search);
  await type("Ала");
  await type("Ала-Тоо");
  asked.get("Ала-Тоо")?.answer(["Ала-Тоо 12"]);
  await vi.runAllTimersAsync();
  asked.get("Ала")?.answer(["Алар көчөсү"]);
  await vi.runAllTimersAsync();
  expect(shown).toEqual([{ options: ["Ала-Тоо 12"], error: null }]);
});

test("an earlier text that fails late takes nothing away", async () => {
  const { asked, search } = slowSearch();
  const { shown, type } = typing(search);
  await type("Ала");
  await type("Ала-Тоо");
  asked.get("Ала-Тоо")?.answer(["Ала-Тоо 12"]);
  asked.get("Ала")?.fail();
  await vi.runAllTimersAsync();
  expect(shown).toEqual([{ options: ["Ала-Тоо 12"], error: null }]);
});

test("nothing is shown of a list that was closed meanwhile, and no letter on the way is asked about", async () => {
  const { asked, search } = slowSearch();
  const { shown, type, stop } = typing(search);
  void type("А");
  await type("Ал");
  expect([...asked.keys()]).toEqual(["Ал"]);
  stop();
  asked.get("Ал")?.answer(["Ала-Тоо 12"]);
  await vi.runAllTimersAsync();
  expect(shown).toEqual([]);
});

test("a failure is shown in place of what fits", async () => {
  const { asked, search } = slowSearch();
  const { shown, type } = typing(search);
  await type("Ала");
  asked.get("Ала")?.fail();
  await vi.runAllTimersAsync();
  expect(shown).toEqual([{ options: [], error: new Error("no answer to Ала") }]);
});
