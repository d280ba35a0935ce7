import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Session } from "#contract/session.ts";
import { keepSession, keptSession } from "./kept-session.ts";

const session: Session = {
  person: { id: "a", name: "Үлгү инженер", login: "engineer", roles: ["engineer"], organisation_id: null },
  city: {
    id: "kant",
    name: { ky: "Кант", ru: "Кант", en: "Kant" },
    demo: true,
    bbox: [74.8, 42.8, 74.9, 42.9],
    centre: [74.85, 42.89],
    time_zone: "Asia/Bishkek",
    metric_srid: 7694,
    datum_shifts: [],
    import_srids: [],
    official_area_ha: null,
    population: null,
    last_year_with_data: null,
    sources: [],
    quotations: [],
  },
  demo_people: [{ login: "engineer", password: "kant", role: "engineer" }],
  last_change: "beginning",
};
const stored = new Map<string, string>();

beforeEach(() => {
  stored.clear();
  vi.stubGlobal("window", {
    localStorage: {
      getItem: (key: string) => stored.get(key) ?? null,
      setItem: (key: string, value: string) => void stored.set(key, value),
    },
  });
});
afterEach(() => vi.unstubAllGlobals());

test("who was there last is known without a signal, but no password is kept", () => {
  expect(keptSession()).toBeNull();
  keepSession(session);
  expect(keptSession()).toEqual({ ...session, demo_people: [] });
  expect([...stored.values()].join()).not.toContain("password");
  keepSession({ ...session, person: null });
  expect(keptSession()?.person).toBeNull();
  expect([...stored.values()].join()).not.toContain("engineer");
});

test("what an older program has left is no session", () => {
  keepSession(session);
  const [key = ""] = stored.keys();
  for (const value of [
    "",
    "{",
    "[]",
    '{"person":null}',
    '{"city":{"id":"kant"},"person":null,"demo_people":[]}',
  ]) {
    stored.set(key, value);
    expect(keptSession()).toBeNull();
  }
});
