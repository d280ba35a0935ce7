import { useEffect, useState } from "react";

type Search<O> = (typed: string, signal: AbortSignal) => Promise<readonly O[]>;
type State<O> = { readonly options: readonly O[]; readonly loading: boolean; readonly error: Error | null };

const pauseMs = 150;

/** Answers to what is typed; null asks nothing. An answer that comes after the text has changed is dropped. */
export function useAsyncOptions<O>(search: Search<O>, typed: string | null): State<O> {
  const [state, setState] = useState<State<O>>({ options: [], loading: false, error: null });
  useEffect(() => {
    if (typed === null) {
      setState({ options: [], loading: false, error: null });
      return;
    }
    const abort = new AbortController();
    setState((before) => ({ ...before, loading: true, error: null }));
    const timer = setTimeout(
      () => {
        search(typed, abort.signal).then(
          (options) => {
            if (!abort.signal.aborted) setState({ options, loading: false, error: null });
          },
          (error: Error) => {
            if (!abort.signal.aborted) setState({ options: [], loading: false, error });
          },
        );
      },
      typed === "" ? 0 : pauseMs,
    );
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [search, typed]);
  return state;
}
