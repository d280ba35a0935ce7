import { expect, test } from "vitest";
import { journalSearch } from "./journal-search.ts";

test("a journal asks for its days, and for a network only where one is chosen", () => {
  const days = { from: "2026-11-28", to: "2026-11-29" };
  expect(journalSearch({ ...days, network: null })).toEqual({ search: days, wrong: null });
  expect(journalSearch({ ...days, network: "heat" }).search).toEqual({ ...days, network: "heat" });
});

test("days that are missing or turned around are told before the server is asked", () => {
  expect(journalSearch({ from: null, to: "2026-11-29", network: null }).wrong).toBe("dayMissing");
  expect(journalSearch({ from: "2026-11-30", to: "2026-11-29", network: null }).wrong).toBe("daysTurned");
});
