import { readFile } from "node:fs/promises";
import { createSecureContext } from "node:tls";
import type { Config } from "../config.ts";
import { StartError } from "../db/errors.ts";

type Tls = { readonly cert: Buffer; readonly key: Buffer };

/** The certificate and its key, read and tried; null for plain http. */
export async function readTls(files: Config["tls"]): Promise<Tls | null> {
  if (files === null) return null;
  const cert = await readPem("TLS_CERT", files.certificate);
  const key = await readPem("TLS_KEY", files.key);
  try {
    createSecureContext({ cert, key });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new StartError(
      `TLS_CERT=${files.certificate} and TLS_KEY=${files.key} do not make a certificate (${why}). Both must be PEM files, the key without a passphrase and made for this certificate.`,
    );
  }
  return { cert, key };
}

async function readPem(name: string, path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new StartError(`${name}=${path} cannot be read (${why}). Name a PEM file that this user may read.`);
  }
}
