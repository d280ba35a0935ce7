import { useSyncExternalStore } from "react";
import { forgetRows } from "#client/api/changes.ts";
import { isUnreached } from "#client/api/problem.ts";
import { queryClient } from "#client/api/query-client.ts";
import { request } from "#client/api/request.ts";
import { sessionQuery } from "#client/api/session.ts";
import type { Session } from "#contract/session.ts";
import type { Entry, Write } from "./outbox/entry.ts";
import { Outbox, type OutboxView } from "./outbox/outbox.ts";
import { deviceStore } from "./outbox/store.ts";
import { tellOtherTabs } from "./outbox/tabs.ts";

export type { Entry, Write } from "./outbox/entry.ts";

/*
 * Writes that may wait for a signal. A feature calls `sendOrKeep` in place of `request` for each write whose id it makes
 * itself, so that the server writes it once however often it comes:
 *
 *     const sent = await sendOrKeep<RemarkThread>({
 *       id, kind: "remark", what: texts.remark, words: text, subject: id,
 *       method: "POST", path: "/api/remarks", body,
 *     });
 *     if (sent.kept) …  // say that it waits
 *     else … sent.answer
 *
 * A photo is a write of its own: `subject` is the id of the thing it belongs to, `body` the Blob, and it waits until the
 * write that makes the thing has arrived. `useOutbox().entries` are what waits, to be shown beside what the server has, with
 * `WaitingBadge` of client/row. A refusal by the server is thrown as a `Problem`, as `request` does. What was kept
 * and is refused later stays in the list with the server's words; client/app/corrections.ts says how each kind is corrected:
 * saving it again with the same id takes the place of the refused one.
 */

const present = (): string | null => queryClient.getQueryData(sessionQuery.queryKey)?.person?.id ?? null;

const patienceMs = { json: 12_000, file: 120_000 } as const;

/** `patient`: nobody waits for it. */
async function send<T>({ method, path, body }: Write, patient: boolean): Promise<T> {
  const file = body instanceof Blob;
  return await request<T>(path, {
    method,
    body,
    ...(file && { headers: { "content-type": "application/octet-stream" } }),
    signal: AbortSignal.timeout((file ? patienceMs.file : patienceMs.json) * (patient ? 4 : 1)),
  });
}

async function askWho(): Promise<string | null> {
  const { person } = await request<Session>("/api/session", { signal: AbortSignal.timeout(patienceMs.json) });
  const id = person?.id ?? null;
  // The session has ended by time or elsewhere: the shell is to say so.
  if (id !== present()) void queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey });
  return id;
}

/** On plain http the browser has no locks: two tabs may both send, and the server writes the same id once. */
async function alone(work: () => Promise<void>): Promise<void> {
  if ("locks" in navigator) await navigator.locks.request("shaar.outbox", work);
  else await work();
}

const sentListeners = new Set<(entry: Entry) => void>();

/** Calls `listener` for each kept write that has arrived. Answers the way to stop. */
export function onSent(listener: (entry: Entry) => void): () => void {
  sentListeners.add(listener);
  return () => sentListeners.delete(listener);
}

/** By the thing that they are about, since the page was opened. */
const arrived = new Map<string, readonly string[]>();

/**
 * Ids of writes about a thing that were kept on this device: those that wait, and those that have arrived since the page was
 * opened. The next write names what it follows, because what the page shows of the thing may be older than these.
 */
export const keptAbout = (subject: string): string[] => [
  ...(arrived.get(subject) ?? []),
  ...outbox
    .view()
    .entries.filter((entry) => entry.subject === subject)
    .map(({ id }) => id),
];

export const outbox: Outbox = new Outbox({
  store: deviceStore,
  present,
  askWho,
  send: (entry) => send<unknown>(entry, true),
  alone,
  tellOtherTabs,
  onSent: (entry) => {
    arrived.set(entry.subject, [...(arrived.get(entry.subject) ?? []), entry.id]);
    void forgetRows(queryClient);
    for (const listener of sentListeners) listener(entry);
  },
});

/** Asked when it matters for the first time: a browser then says yes sooner, and does not throw the entries away for room. */
async function askToKeep(): Promise<void> {
  if ("storage" in navigator && !(await navigator.storage.persisted())) await navigator.storage.persist();
}

/** Puts a write into the outbox, and sends it from there. Throws where the device cannot keep it. */
export async function keepForLater(write: Write): Promise<Entry> {
  const entry = await outbox.keep(write);
  void askToKeep().catch(() => undefined);
  void outbox.sendAll().catch(() => undefined);
  return entry;
}

export type SentOrKept<T> =
  | { readonly kept: false; readonly answer: T }
  | { readonly kept: true; readonly entry: Entry };

/**
 * Sends a write, or keeps it where the server is not reached or an earlier write about the same thing still waits. Throws the
 * server's refusal, and, where the device cannot keep it either, that the server was not reached.
 */
export async function sendOrKeep<T>(write: Write): Promise<SentOrKept<T>> {
  const about = (await outbox.load().catch(() => [])).filter(({ subject }) => subject === write.subject);
  // What the server has refused under the same id is corrected by this write, and nothing to wait for.
  const refused = about.find(({ id, state }) => id === write.id && state !== "waiting");
  if (about.some((entry) => entry !== refused)) return { kept: true, entry: await keepForLater(write) };
  try {
    const answer = await send<T>(write, false);
    if (refused) {
      await outbox.forget(refused.seq).catch(() => undefined);
      // What waited for it has its turn; nobody waits for that.
      void outbox.sendAll().catch(() => undefined);
    }
    return { kept: false, answer };
  } catch (error) {
    if (!isUnreached(error)) throw error;
    const entry = await keepForLater(write).catch(() => null);
    if (!entry) throw error;
    return { kept: true, entry };
  }
}

/** What waits on this device, of the person who is there. */
export const useOutbox = (): OutboxView => useSyncExternalStore(outbox.subscribe, outbox.view);
