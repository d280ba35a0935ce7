import type { App } from "../context.ts";

/** What is being answered may finish. */
const graceMs = 1500;

/**
 * Browsers open connections before they need them, and Node waits a minute for the first request on each: without an
 * end of its own the server would not stop in time.
 */
export function closeInTime(app: App): void {
  app.addHook("preClose", () => {
    setTimeout(() => app.server.closeAllConnections(), graceMs).unref();
  });
}
