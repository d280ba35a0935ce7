import { files, version } from "virtual:shell";
import { isUnreached } from "./handling.ts";

const prefix = "shaar-shell ";
const present = prefix + version;
const page = "/";

/** A line of which only the bars are left must not keep the app from opening. */
const patienceMs = 4000;

/** All of it or nothing: a shell with a hole would open once and then not. */
export async function keepShell(): Promise<void> {
  const cache = await caches.open(present);
  const kept = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname));
  const missing = files.filter((file) => file === page || !kept.has(file));
  await cache.addAll(
    missing.map((file) => new Request(file, { cache: file === page ? "reload" : "default" })),
  );
}

/** The build before this one stays: open pages still load parts of it. */
export async function forgetOldShells(): Promise<void> {
  const old = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== present);
  await Promise.all(old.slice(0, -1).map((name) => caches.delete(name)));
}

export async function answerFile(request: Request): Promise<Response> {
  const names = (await caches.keys()).filter((name) => name.startsWith(prefix)).reverse();
  for (const cacheName of names) {
    const kept = await caches.match(request, { cacheName });
    if (kept) return kept;
  }
  return await fetch(request);
}

/** The server's own page while it can be reached, so that a new version is opened as soon as there is one. */
export async function answerPage(request: Request): Promise<Response> {
  const waiting = new AbortController();
  // Only for the beginning of the answer: a page that comes slowly still comes.
  const timer = setTimeout(() => waiting.abort(), patienceMs);
  try {
    const answer = await fetch(request, { signal: waiting.signal });
    return isUnreached(answer.status) ? ((await keptPage()) ?? answer) : answer;
  } catch (error) {
    const kept = await keptPage();
    if (kept) return kept;
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

const keptPage = (): Promise<Response | undefined> => caches.match(page, { cacheName: present });
