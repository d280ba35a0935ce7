export type Search<O> = (typed: string, signal: AbortSignal) => Promise<readonly O[]>;
export type Answer<O> = { readonly options: readonly O[]; readonly error: Error | null };

/** Whoever types is not asked about each letter. */
const pauseMs = 150;

/**
 * Asks what fits a text, and answers the way to stop: after it nothing is shown any more, also where the search goes on all
 * the same.
 */
export function askOptions<O>(
  search: Search<O>,
  typed: string,
  show: (answer: Answer<O>) => void,
): () => void {
  const abort = new AbortController();
  const { signal } = abort;
  const tell = (answer: Answer<O>): void => {
    if (!signal.aborted) show(answer);
  };
  const ask = (): void =>
    void search(typed, signal).then(
      (options) => tell({ options, error: null }),
      (error: Error) => tell({ options: [], error }),
    );
  const timer = setTimeout(ask, typed === "" ? 0 : pauseMs);
  return () => {
    clearTimeout(timer);
    abort.abort();
  };
}
