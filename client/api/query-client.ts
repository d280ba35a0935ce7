import { QueryClient } from "@tanstack/react-query";
import { Problem } from "./problem.ts";

/** A refusal will be the same next time; only an unreachable or overloaded server is asked again. */
const worthRetrying = (error: Error): boolean =>
  error instanceof Problem && (error.status === 0 || error.status === 429 || error.status >= 502);

export const queryClient = new QueryClient({
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
