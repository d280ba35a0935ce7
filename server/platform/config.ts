import { isIP } from "node:net";
import { z } from "zod";
import { StartError } from "./db/errors.ts";

/** A custom message says what the value should be; the value itself is put before it. */
const says = (message: string) => ({ error: message });

const listOf = (item: z.ZodType<string, string>) =>
  z
    .string()
    .transform((text) =>
      text
        .split(",")
        .map((part) => part.trim())
        .filter(Boolean),
    )
    .pipe(z.array(item));
const postgresUrl = z
  .string()
  .refine(
    (text) => /^postgres(ql)?:\/\//.test(text) && URL.canParse(text),
    says(
      "must look like postgres://user:password@host:5432/database, with %-codes for special characters in the password",
    ),
  );
const proxy = z.string().refine((text) => {
  if (["loopback", "linklocal", "uniquelocal"].includes(text)) return true;
  const [address = "", bits, ...rest] = text.split("/");
  const longest = isIP(address) === 6 ? 128 : 32;
  return (
    isIP(address) > 0 &&
    rest.length === 0 &&
    (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= longest))
  );
}, says("must be addresses of proxies such as 10.0.0.5 or 10.0.0.0/8, divided by commas"));
const levels = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;
const port = says("must be a whole number from 0 to 65535");
const megabytes = says("must be a whole number of megabytes, at least 1");

/** Everything the environment may set, read once. docs/configuration.md explains each for an administrator. */
const environment = z.object({
  HOST: z.string().default("127.0.0.1"),
  PORT: z.coerce.number(port).int(port).min(0, port).max(65535, port).default(8080),
  DATA_DIR: z.string().default("data"),
  DATABASE_URL: postgresUrl.optional(),
  DATABASE_READ_URLS: listOf(postgresUrl).optional(),
  /** Addresses of proxies whose X-Forwarded headers are believed. */
  TRUST_PROXY: listOf(proxy).optional(),
  TLS_CERT: z.string().optional(),
  TLS_KEY: z.string().optional(),
  LOG_LEVEL: z.enum(levels, says(`must be one of ${levels.join(", ")}`)).default("warn"),
  /** Writes stop below this much free disk. */
  MINIMUM_FREE_MB: z.coerce.number(megabytes).int(megabytes).min(1, megabytes).default(400),
});
export const variables = Object.keys(environment.shape);

export type Config = {
  readonly host: string;
  readonly port: number;
  readonly dataDirectory: string;
  readonly databaseUrl: string | null;
  readonly databaseReadUrls: readonly string[];
  readonly trustProxy: readonly string[];
  /** Paths of PEM files. */
  readonly tls: { readonly certificate: string; readonly key: string } | null;
  readonly logLevel: string;
  readonly minimumFreeBytes: number;
};

export function readConfig(given: Readonly<Record<string, string | undefined>>): Config {
  const set = Object.fromEntries(variables.map((name) => [name, given[name]?.trim() || undefined]));
  const parsed = environment.safeParse(set);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const name = String(issue?.path[0] ?? "");
    throw new StartError(
      `${name}=${withoutPassword(set[name] ?? "")} is not valid: it ${issue?.message ?? "cannot be read"}. See docs/configuration.md.`,
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

/** What is printed may end in a log or in a picture sent to somebody. */
const withoutPassword = (text: string): string => text.replaceAll(/(:\/\/[^:@/\s]*):[^\s,]*@/g, "$1:***@");
