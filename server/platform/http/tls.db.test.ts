import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { get } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { TLSSocket } from "node:tls";
import { afterAll, expect, test } from "vitest";
import { selfSigned } from "#test/support/self-signed.ts";
import { testApp } from "#test/support/test-app.ts";
import { testDatabase } from "#test/support/test-database.ts";
import { readTls } from "./tls.ts";

const directory = mkdtempSync(join(tmpdir(), "shaar-tls-"));
afterAll(() => rmSync(directory, { recursive: true, force: true }));
const file = (name: string, text: string): string => {
  const path = join(directory, name);
  writeFileSync(path, text);
  return path;
};
const pair = selfSigned();
const tls = { certificate: file("city.pem", pair.certificate), key: file("city.key", pair.key) };

test("with a certificate the city answers by https, and only so", async () => {
  const app = await testApp(await testDatabase(), { config: { tls } });
  const address = await app.listen({ host: "127.0.0.1", port: 0 });
  expect(address).toMatch(/^https:/);
  const { port } = new URL(address);
  const answer = await new Promise<{ status?: number; issuer: string }>((resolve, reject) => {
    get(`https://localhost:${port}/api/health`, { ca: pair.certificate, host: "127.0.0.1" }, (response) => {
      response.resume();
      const { socket } = response;
      const issuer = socket instanceof TLSSocket ? String(socket.getPeerX509Certificate()?.issuer) : "";
      resolve({ status: response.statusCode ?? 0, issuer });
    }).on("error", reject);
  });
  expect(answer).toEqual({ status: 200, issuer: "CN=localhost" });
  await expect(fetch(`http://localhost:${port}/api/health`)).rejects.toThrow();
});

test("files that make no certificate are named with the remedy", async () => {
  expect(await readTls(null)).toBeNull();
  await expect(readTls({ ...tls, certificate: join(directory, "none.pem") })).rejects.toThrow(
    /^TLS_CERT=.*none\.pem cannot be read .* Name a PEM file that this user may read\.$/,
  );
  await expect(readTls({ ...tls, key: file("other.key", selfSigned().key) })).rejects.toThrow(
    /do not make a certificate .* made for this certificate\.$/,
  );
  await expect(readTls({ ...tls, certificate: file("text.pem", "no certificate") })).rejects.toThrow(
    /do not make a certificate/,
  );
});
