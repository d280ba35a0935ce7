import { createReadStream } from "node:fs";
import { readFile } from "node:fs/promises";
import { request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { join } from "node:path";
import { Readable } from "node:stream";
import { layers } from "#layers/index.ts";
import { buildApp } from "./app.ts";
import { findServer, type LocalServer } from "./platform/auth/local-access.ts";
import type { City } from "./platform/city.ts";
import type { Config } from "./platform/config.ts";
import { migrate, readMigrations } from "./platform/db/migrate.ts";
import { openDatabase } from "./platform/start/open-database.ts";

type Method = "GET" | "POST" | "PATCH" | "DELETE";
export type LocalAnswer = { readonly status: number; readonly body: unknown };

/** The server as a command on its own machine reaches it, with all rights. */
export type OwnServer = {
  /** Where browsers on this machine find it. */
  readonly url: string;
  ask(method: Method, path: string, body?: unknown): Promise<LocalAnswer>;
  /** Posts a file as it is. */
  upload(path: string, file: string): Promise<LocalAnswer>;
  close(): Promise<void>;
};

/** The running server; when none runs, the same routes over the opened database, so that a command works either way. */
export async function openOwnServer(config: Config, city: City, language: string): Promise<OwnServer> {
  const running = await findServer(config.dataDirectory);
  return running ? await overHttp(running, config, language) : await inThisProcess(config, city, language);
}

async function overHttp(server: LocalServer, config: Config, language: string): Promise<OwnServer> {
  // The certificate names the city's host, not loopback: it is trusted because it is our own file.
  const trust = config.tls
    ? { ca: await readFile(config.tls.certificate), checkServerIdentity: () => undefined }
    : {};
  const send = (method: Method, path: string, type: object, content: Readable): Promise<LocalAnswer> =>
    new Promise((resolve, reject) => {
      const headers = { ...headersOf(server.secret, language), ...type };
      const request = server.url.startsWith("https:")
        ? requestHttps(server.url + path, { method, headers, ...trust })
        : requestHttp(server.url + path, { method, headers });
      request.on("error", reject);
      request.on("response", (response) => {
        let text = "";
        response.setEncoding("utf8");
        response.on("data", (part: string) => {
          text += part;
        });
        response.on("error", reject);
        response.on("end", () => resolve({ status: response.statusCode ?? 0, body: parsed(text) }));
      });
      content.on("error", reject);
      content.pipe(request);
    });
  return {
    url: server.url,
    ask: (method, path, body) =>
      body === undefined
        ? send(method, path, {}, Readable.from([]))
        : send(method, path, json, Readable.from([JSON.stringify(body)])),
    upload: (path, file) => send("POST", path, bytes, createReadStream(file)),
    close: async () => undefined,
  };
}

async function inThisProcess(config: Config, city: City, language: string): Promise<OwnServer> {
  const db = await openDatabase(config, city);
  try {
    await migrate(db, await readMigrations(join(import.meta.dirname, "..", "migrations")), city);
    const app = await buildApp({ db, config, city, layers });
    const scheme = config.tls ? "https" : "http";
    return {
      url: `${scheme}://${config.host}:${config.port}`,
      ask: async (method, path, body) => {
        const answer = await app.inject({
          method,
          url: path,
          headers: { ...headersOf(app.localSecret, language), ...(body !== undefined && json) },
          ...(body !== undefined && { payload: JSON.stringify(body) }),
        });
        return { status: answer.statusCode, body: parsed(answer.body) };
      },
      upload: async (path, file) => {
        const answer = await app.inject({
          method: "POST",
          url: path,
          headers: { ...headersOf(app.localSecret, language), ...bytes },
          payload: createReadStream(file),
        });
        return { status: answer.statusCode, body: parsed(answer.body) };
      },
      close: async () => {
        await app.close();
        await db.close();
      },
    };
  } catch (error) {
    await db.close();
    throw error;
  }
}

const bytes = { "content-type": "application/octet-stream" };
const json = { "content-type": "application/json" };
const headersOf = (secret: string, language: string) => ({
  authorization: `Bearer ${secret}`,
  "accept-language": language,
});
const parsed = (text: string): unknown => (text === "" ? null : JSON.parse(text));
