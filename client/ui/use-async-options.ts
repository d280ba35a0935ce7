import { useEffect, useState } from "react";
import { type Answer, askOptions, type Search } from "./async-options.ts";

type State<O> = Answer<O> & { readonly loading: boolean };

/** Answers to what is typed; null asks nothing. An answer that comes after the text has changed is dropped. */
export function useAsyncOptions<O>(search: Search<O>, typed: string | null): State<O> {
  const [state, setState] = useState<State<O>>({ options: [], loading: false, error: null });
  useEffect(() => {
    if (typed === null) {
      setState({ options: [], loading: false, error: null });
      return;
    }
    setState((before) => ({ ...before, loading: true, error: null }));
    return askOptions(search, typed, (answer) => setState({ ...answer, loading: false }));
  }, [search, typed]);
  return state;
}
