import { type Handling, isUnreached, isWithdrawn, keptUnder, mayBeKept } from "./handling.ts";
import { openAnswers } from "./kept-answers.ts";
import type { PresentReader } from "./reader.ts";

type Kind = Extract<Handling, "tile" | "data">;

export type Given = {
  readonly answer: Response;
  /** The server was not reached: this was kept earlier. */
  readonly kept: boolean;
  /** What is left to do after the page has its answer. */
  readonly afterwards: Promise<void>;
};

const done = Promise.resolve();

/** The server's answer, kept for a time without a signal; then the last one that was kept for this reader. */
export async function answerOrKept(request: Request, kind: Kind, reader: PresentReader): Promise<Given> {
  const ticket = await reader.ticket();
  const { cacheName } = ticket;
  const url = keptUnder(request.url);
  const instead = async (): Promise<Given | null> => {
    if (cacheName === null || !reader.holds(ticket)) return null;
    const answer = await caches.match(url, { cacheName, ignoreVary: true });
    return answer ? { answer, kept: true, afterwards: done } : null;
  };
  let answer: Response;
  try {
    answer = await fetch(request);
  } catch (error) {
    const given = request.signal.aborted ? null : await instead();
    if (!given) throw error;
    return given;
  }
  if (isUnreached(answer.status)) return (await instead()) ?? { answer, kept: false, afterwards: done };
  if (cacheName === null) return { answer, kept: false, afterwards: done };
  const copy = answer.clone();
  const keep = async (): Promise<void> => {
    const content = mayBeKept(copy) ? await copy.arrayBuffer() : null;
    // Somebody may have signed out while it was on its way.
    if (!reader.holds(ticket)) return;
    const answers = await openAnswers(cacheName, kind);
    if (content) await answers.keep(url, copy, content);
    else if (isWithdrawn(copy.status)) await answers.forget(url);
  };
  // An answer that was broken off, or a full disk: then the last one stays.
  return { answer, kept: false, afterwards: keep().catch(() => undefined) };
}
