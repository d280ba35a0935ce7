import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readConfig, variables } from "./config.ts";

test("an empty environment gives a server for this machine alone, with its own database", () => {
  expect(readConfig({})).toEqual({
    host: "127.0.0.1",
    port: 8080,
    dataDirectory: "data",
    databaseUrl: null,
    databaseReadUrls: [],
    trustProxy: [],
    tls: null,
    logLevel: "warn",
    minimumFreeBytes: 400e6,
  });
});

test("an empty variable counts as one that is not set", () => {
  expect(readConfig({ PORT: "", HOST: " ", DATABASE_URL: "" })).toEqual(readConfig({}));
});

test("lists are divided by commas", () => {
  const config = readConfig({
    TRUST_PROXY: "10.0.0.5, 192.168.0.0/16,loopback, fd00::/8",
    DATABASE_READ_URLS: "postgres://a/x,postgresql://b/x",
  });
  expect(config.trustProxy).toEqual(["10.0.0.5", "192.168.0.0/16", "loopback", "fd00::/8"]);
  expect(config.databaseReadUrls).toEqual(["postgres://a/x", "postgresql://b/x"]);
});

describe("a bad value is named with what it should be", () => {
  const cases: [Record<string, string>, string][] = [
    [{ PORT: "http" }, "PORT=http is not valid: it must be a whole number from 0 to 65535."],
    [{ PORT: "70000" }, "PORT=70000 is not valid: it must be a whole number from 0 to 65535."],
    [{ PORT: "80.5" }, "PORT=80.5"],
    [
      { DATABASE_URL: "mysql://city:secret@host/x" },
      "DATABASE_URL=mysql://city:***@host/x is not valid: it must look like postgres://",
    ],
    [
      { DATABASE_URL: "postgres://city:50%@host:port/x" },
      "DATABASE_URL=postgres://city:***@host:port/x is not valid",
    ],
    [{ DATABASE_READ_URLS: "postgres://a/x,b" }, "DATABASE_READ_URLS=postgres://a/x,b is not valid"],
    [
      { TRUST_PROXY: "proxy.local" },
      "TRUST_PROXY=proxy.local is not valid: it must be addresses of proxies such as 10.0.0.5",
    ],
    [{ TRUST_PROXY: "10.0.0.0/33" }, "TRUST_PROXY=10.0.0.0/33"],
    [{ LOG_LEVEL: "loud" }, "LOG_LEVEL=loud is not valid: it must be one of fatal, error, warn"],
    [{ MINIMUM_FREE_MB: "-1" }, "MINIMUM_FREE_MB=-1 is not valid: it must be a whole number of megabytes"],
    [{ TLS_CERT: "city.pem" }, "TLS_CERT and TLS_KEY go together"],
  ];
  test.each(cases)("%o", (environment, message) => {
    expect(() => readConfig(environment)).toThrow(message);
  });

  test("without the password", () => {
    expect(() => readConfig({ DATABASE_URL: "mysql://city:s3:cr@et@host/x" })).toThrow(
      "DATABASE_URL=mysql://city:***@host/x",
    );
  });
});

test("docs/configuration.md explains every variable", () => {
  const page = readFileSync(join(import.meta.dirname, "..", "..", "docs", "configuration.md"), "utf8");
  expect(
    variables.filter((name) => !page.includes(`| \`${name}\``) && !page.includes(`, \`${name}\``)),
  ).toEqual([]);
});
