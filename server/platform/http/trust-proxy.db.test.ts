import { expect, test } from "vitest";
import { testApp } from "#test/support/test-app.ts";
import { testDatabase } from "#test/support/test-database.ts";

const db = await testDatabase();
const forwarded = {
  "x-forwarded-for": "203.0.113.9",
  "x-forwarded-proto": "https",
  "x-forwarded-host": "map.kant.kg",
};

/** What the server takes the request for. */
async function seen(trustProxy: readonly string[], remoteAddress: string) {
  const app = await testApp(db, { config: { trustProxy } });
  let request: unknown;
  app.addHook("onRequest", async ({ ip, protocol, host }) => {
    request = { ip, protocol, host };
  });
  await app.inject({ url: "/api/health", headers: { host: "10.0.0.2:8080", ...forwarded }, remoteAddress });
  return request;
}

const told = { ip: "203.0.113.9", protocol: "https", host: "map.kant.kg" };
const own = (ip: string) => ({ ip, protocol: "http", host: "10.0.0.2:8080" });

test("X-Forwarded headers are believed from the proxies that TRUST_PROXY names, and from nobody else", async () => {
  expect(await seen(["10.0.0.5"], "10.0.0.5")).toEqual(told);
  expect(await seen(["10.0.0.0/24"], "10.0.0.77")).toEqual(told);
  expect(await seen(["10.0.0.5"], "10.0.0.6")).toEqual(own("10.0.0.6"));
  expect(await seen([], "10.0.0.5")).toEqual(own("10.0.0.5"));
  expect(await seen([], "127.0.0.1")).toEqual(own("127.0.0.1"));
});
