/**
 * How the worker handles a request:
 * - `page`: an address of the app. The server's page, or the kept one without a signal;
 * - `file`: a file of the build, whose name never means another content;
 * - `tile`, `data`: the server's answer, or the last one that was kept for this reader;
 * - `reader`: its answer says who is there now;
 * - `none`: left to the browser.
 */
export type Handling = "page" | "file" | "tile" | "data" | "reader" | "none";

export type Asked = Pick<Request, "url" | "method" | "mode">;

/**
 * What the map needs to be drawn and a form to be filled in. Never here: sessions, people, tokens, files, exports, and what
 * says no-store.
 */
const keptData: readonly RegExp[] = [
  /^\/api\/(tilesets|attributions|counts)$/,
  /^\/api\/layers\/plan_variant\/rows$/,
  /^\/api\/layers\/[a-z_]+\/choices$/,
];
const tile = /^\/tiles\/.+\.mvt$/;
const ofServer = /^\/(api|ogc|tiles|open311|problems)(\/|$)/;

export function handlingOf({ url, method, mode }: Asked, origin: string): Handling {
  const address = new URL(url);
  if (address.origin !== origin) return "none";
  const path = address.pathname;
  if (path === "/api/session") return "reader";
  if (path.startsWith("/api/one-time/") && method === "POST") return "reader";
  if (method !== "GET") return "none";
  if (tile.test(path)) return "tile";
  if (keptData.some((pattern) => pattern.test(path))) return "data";
  if (ofServer.test(path)) return "none";
  if (mode === "navigate") return "page";
  return path.startsWith("/assets/") || path === "/icon.svg" ? "file" : "none";
}

/**
 * The name under which an answer is kept. A tile's version is left out: without a signal an earlier tile is better than
 * none.
 */
export function keptUnder(url: string): string {
  const address = new URL(url);
  if (tile.test(address.pathname)) address.searchParams.delete("v");
  return address.href;
}

/** Whether the server lets this answer be kept at all. */
export function mayBeKept({ status, headers }: Pick<Response, "status" | "headers">): boolean {
  return (
    (status === 200 || status === 204) &&
    !(headers.get("cache-control") ?? "").includes("no-store") &&
    !headers.has("content-disposition")
  );
}

/** A proxy whose server is down answers these. */
export const isUnreached = (status: number): boolean => status === 502 || status === 503 || status === 504;

/** The reader may not, or not any more: what was kept is to be forgotten. */
export const isWithdrawn = (status: number): boolean =>
  status === 401 || status === 403 || status === 404 || status === 410;
