const channel = "BroadcastChannel" in globalThis ? new BroadcastChannel("shaar.outbox") : null;

/** Other tabs show what waits, too. */
export const tellOtherTabs = (): void => channel?.postMessage("changed");

/** Answers the way to stop. */
export function onOtherTabs(listener: () => void): () => void {
  channel?.addEventListener("message", listener);
  return () => channel?.removeEventListener("message", listener);
}
