import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";
import { Problem } from "./problem.ts";
import { sessionQuery } from "./session.ts";

/** A refusal will be the same next time; only an unreachable or overloaded server is asked again. */
const worthRetrying = (error: Error): boolean =>
  error instanceof Problem && (error.status === 0 || error.status === 429 || error.status >= 502);

/** 401: the session has ended elsewhere or by time. Who one is now is asked anew, and the shell offers to sign in. */
function noticeEndedSession(error: Error): void {
  if (!(error instanceof Problem) || error.status !== 401) return;
  void queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey });
}

export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError: noticeEndedSession }),
  mutationCache: new MutationCache({ onError: noticeEndedSession }),
  defaultOptions: {
    queries: {
      // The event stream says what has changed; nothing is asked again just because a window was touched.
      staleTime: 5 * 60_000,
      refetchOnWindowFocus: false,
      retry: (failures, error) => failures < 2 && worthRetrying(error),
      retryDelay: (failures) => 500 * 2 ** failures,
      // A town hall's network goes away and comes back; requests fail at once and say so, instead of waiting silently.
      networkMode: "always",
    },
    mutations: { networkMode: "always" },
  },
});
