import { z } from "zod";
import { StartError } from "./db/errors.ts";

const list = z.string().transform((text) =>
  text
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean),
);
const postgresUrl = z.string().regex(/^postgres(ql)?:\/\//, "must start with postgres://");

/** Everything the environment may set, read once. docs/configuration.md explains each for an administrator. */
const environment = z.object({
  HOST: z.string().default("127.0.0.1"),
  PORT: z.coerce.number().int().min(0).max(65535).default(8080),
  DATA_DIR: z.string().default("data"),
  DATABASE_URL: postgresUrl.optional(),
  DATABASE_READ_URLS: list.optional(),
  /** Addresses of proxies whose X-Forwarded headers are believed. */
  TRUST_PROXY: list.optional(),
  TLS_CERT: z.string().optional(),
  TLS_KEY: z.string().optional(),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("warn"),
  /** Writes stop below this much free disk. */
  MINIMUM_FREE_MB: z.coerce.number().int().min(1).default(400),
});

export type Config = {
  readonly host: string;
  readonly port: number;
  readonly dataDirectory: string;
  readonly databaseUrl: string | null;
  readonly databaseReadUrls: readonly string[];
  readonly trustProxy: readonly string[];
  readonly tls: { readonly certificate: string; readonly key: string } | null;
  readonly logLevel: string;
  readonly minimumFreeBytes: number;
};

export function readConfig(variables: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ""));
  const parsed = environment.safeParse(given);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const name = String(issue?.path[0] ?? "");
    throw new StartError(
      `${name}=${given[name] ?? ""} ${issue?.message ?? "is not valid"}. See docs/configuration.md.`,
    );
  }
  const values = parsed.data;
  if ((values.TLS_CERT === undefined) !== (values.TLS_KEY === undefined)) {
    throw new StartError("TLS_CERT and TLS_KEY go together: set both, or neither for plain http.");
  }
  return {
    host: values.HOST,
    port: values.PORT,
    dataDirectory: values.DATA_DIR,
    databaseUrl: values.DATABASE_URL ?? null,
    databaseReadUrls: values.DATABASE_READ_URLS ?? [],
    trustProxy: values.TRUST_PROXY ?? [],
    tls: values.TLS_CERT && values.TLS_KEY ? { certificate: values.TLS_CERT, key: values.TLS_KEY } : null,
    logLevel: values.LOG_LEVEL,
    minimumFreeBytes: values.MINIMUM_FREE_MB * 1e6,
  };
}
