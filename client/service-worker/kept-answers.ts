const keptAt = "x-kept-at";

/** Tiles of a city of some 800 ha at all zooms are about as many; the oldest go first. */
const most = { tile: 2000, data: 200 } as const;
const largestBytes = 2_000_000;
const refreshedAfterMs = 12 * 3600_000;
/** Counting takes a while, so that it is done now and then. */
const countedEvery = 50;

export type KeptKind = keyof typeof most;

const sincePut: Record<KeptKind, number> = { tile: 0, data: 0 };

const isOf = (kind: KeptKind, url: string): boolean =>
  new URL(url).pathname.startsWith("/tiles/") === (kind === "tile");

/** What of the oldest has to go, given the names in the order in which they were kept. */
export const surplus = (urls: readonly string[], limit: number): readonly string[] =>
  urls.length > limit ? urls.slice(0, urls.length - Math.floor(limit * 0.9)) : [];

/** Headers of a kept copy: its content is plain, whatever the server had packed it with. */
export function keptHeaders(headers: Headers, now: Date): Headers {
  const kept = new Headers(headers);
  for (const name of ["content-encoding", "content-length", "set-cookie"]) kept.delete(name);
  kept.set(keptAt, now.toISOString());
  return kept;
}

/** The same content, kept not long ago. */
export function isFresh(kept: Headers, coming: Headers, now: Date): boolean {
  const tag = coming.get("etag");
  const age = now.getTime() - Date.parse(kept.get(keptAt) ?? "");
  return tag !== null && tag === kept.get("etag") && age < refreshedAfterMs;
}

export async function openAnswers(cacheName: string, kind: KeptKind) {
  const cache = await caches.open(cacheName);
  const trim = async (): Promise<void> => {
    const urls = (await cache.keys()).map(({ url }) => url).filter((url) => isOf(kind, url));
    for (const url of surplus(urls, most[kind])) await cache.delete(url, { ignoreVary: true });
  };
  return {
    async keep(url: string, answer: Response, content: ArrayBuffer): Promise<void> {
      if (content.byteLength > largestBytes) return;
      const now = new Date();
      const kept = await cache.match(url, { ignoreVary: true });
      if (kept && isFresh(kept.headers, answer.headers, now)) return;
      // Put anew at the end, so that what is used stays and what is not goes first.
      await cache.delete(url, { ignoreVary: true });
      await cache.put(
        url,
        new Response(answer.status === 204 ? null : content, {
          status: answer.status,
          headers: keptHeaders(answer.headers, now),
        }),
      );
      sincePut[kind] += 1;
      if (sincePut[kind] < countedEvery) return;
      sincePut[kind] = 0;
      await trim();
    },
    async forget(url: string): Promise<void> {
      await cache.delete(url, { ignoreVary: true });
    },
  };
}
