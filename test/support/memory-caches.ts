const addressOf = (request: RequestInfo | URL): string =>
  request instanceof Request ? request.url : String(request);

class MemoryCache implements Cache {
  readonly kept = new Map<string, Response>();
  add(): Promise<void> {
    throw new Error("not needed");
  }
  addAll(): Promise<void> {
    throw new Error("not needed");
  }
  matchAll(): Promise<readonly Response[]> {
    throw new Error("not needed");
  }
  async delete(request: RequestInfo | URL): Promise<boolean> {
    return this.kept.delete(addressOf(request));
  }
  async keys(): Promise<readonly Request[]> {
    return [...this.kept.keys()].map((url) => new Request(url));
  }
  async match(request: RequestInfo | URL): Promise<Response | undefined> {
    return this.kept.get(addressOf(request))?.clone();
  }
  async put(request: RequestInfo | URL, response: Response): Promise<void> {
    this.kept.set(addressOf(request), response);
  }
}

/** The browser's Cache Storage, as far as the service worker uses it. */
export class MemoryCaches implements CacheStorage {
  readonly #caches = new Map<string, MemoryCache>();
  async delete(name: string): Promise<boolean> {
    return this.#caches.delete(name);
  }
  async has(name: string): Promise<boolean> {
    return this.#caches.has(name);
  }
  async keys(): Promise<string[]> {
    return [...this.#caches.keys()];
  }
  async open(name: string): Promise<MemoryCache> {
    const cache = this.#caches.get(name) ?? new MemoryCache();
    this.#caches.set(name, cache);
    return cache;
  }
  async match(request: RequestInfo | URL, options?: MultiCacheQueryOptions): Promise<Response | undefined> {
    const cache = this.#caches.get(options?.cacheName ?? "");
    return await cache?.match(request);
  }
}
