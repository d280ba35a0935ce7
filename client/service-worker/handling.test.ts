import { expect, test } from "vitest";
import { handlingOf, isUnreached, isWithdrawn, keptUnder, mayBeKept } from "./handling.ts";

const city = "https://kant.example";
const get = (path: string, mode: RequestMode = "cors") =>
  handlingOf({ url: city + path, method: "GET", mode }, city);

test("addresses of the app are opened from what was kept, addresses of data are not", () => {
  for (const path of ["/", "/plan?at=16/42.89/74.84", "/faults", "/one-time"])
    expect(get(path, "navigate")).toBe("page");
  for (const path of ["/api/remarks/register", "/ogc/collections", "/tiles", "/problems/x", "/open311/v2"])
    expect(get(path, "navigate")).toBe("none");
});

test("files of the build, tiles, and what the map needs", () => {
  expect(get("/assets/index-Cc0N0Bav.js")).toBe("file");
  expect(get("/icon.svg")).toBe("file");
  expect(get("/tiles/water/14/11599/6042.mvt?v=7")).toBe("tile");
  for (const path of [
    "/api/tilesets",
    "/api/counts?date=2026-01-01",
    "/api/attributions",
    "/api/layers/plan_variant/rows?sort=sort_order",
    "/api/layers/street/choices?q=Ленин",
  ])
    expect(get(path)).toBe("data");
});

test("people, sessions, tokens, files, exports, rows and the event stream are never kept", () => {
  for (const path of [
    "/api/people",
    "/api/sessions",
    "/api/tokens?of=own",
    "/api/one-time/secret",
    "/api/events",
    "/api/remarks",
    "/api/remarks/1/files/2",
    "/api/jobs/1/file",
    "/api/layers/water_main/rows",
    "/api/layers/water_main/rows/1",
    "/api/search?q=x",
    "/service-worker.js",
  ])
    expect(get(path)).toBe("none");
});

test("writes and other hosts pass by, but for those that say who is there", () => {
  const post = (path: string, method = "POST") =>
    handlingOf({ url: city + path, method, mode: "cors" }, city);
  expect(post("/api/remarks")).toBe("none");
  expect(post("/api/counts")).toBe("none");
  expect([post("/api/session"), post("/api/session", "DELETE"), post("/api/session", "GET")]).toEqual([
    "reader",
    "reader",
    "reader",
  ]);
  expect(post("/api/one-time/secret")).toBe("reader");
  expect(
    handlingOf({ url: "https://other.example/tiles/a/1/1/1.mvt", method: "GET", mode: "cors" }, city),
  ).toBe("none");
});

test("an earlier version of a tile is the same place, another variant is another", () => {
  const tile = `${city}/tiles/plan/14/1/2.mvt`;
  expect(keptUnder(`${tile}?v=7&variant=a`)).toBe(keptUnder(`${tile}?variant=a&v=8`));
  expect(keptUnder(`${tile}?v=7&variant=a`)).not.toBe(keptUnder(`${tile}?v=7&variant=b`));
  expect(keptUnder(`${city}/api/counts?v=1`)).not.toBe(keptUnder(`${city}/api/counts?v=2`));
});

test("what the server forbids to keep is not kept", () => {
  const answer = (status: number, headers: Record<string, string> = {}) => ({
    status,
    headers: new Headers(headers),
  });
  expect(mayBeKept(answer(200, { "cache-control": "private, no-cache" }))).toBe(true);
  expect(mayBeKept(answer(204))).toBe(true);
  expect(mayBeKept(answer(200, { "cache-control": "private, no-store" }))).toBe(false);
  expect(mayBeKept(answer(200, { "content-disposition": "attachment" }))).toBe(false);
  for (const status of [206, 304, 404, 500]) expect(mayBeKept(answer(status))).toBe(false);
});

test("a server that is down is no refusal, and a refusal is not covered up", () => {
  expect([502, 503, 504].every(isUnreached)).toBe(true);
  expect([401, 404, 500].some(isUnreached)).toBe(false);
  expect([401, 403, 404, 410].every(isWithdrawn)).toBe(true);
  expect([200, 304, 500, 502].some(isWithdrawn)).toBe(false);
});
