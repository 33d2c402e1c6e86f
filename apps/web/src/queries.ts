/** What has been read from the server, and when it is read again. */
import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";
import { problemOf } from "./api.ts";

/** A session that has ended is noticed at the next request, whichever it is. */
function notice(error: unknown) {
  if (problemOf(error)?.status === 401) void queries.invalidateQueries({ queryKey: ["session"] });
}

export const queries: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError: notice }),
  mutationCache: new MutationCache({ onError: notice }),
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      // Also without network: some of it is on the device, and the rest says so instead of waiting.
      networkMode: "always",
      // A refusal does not change by asking again; an unreachable server may, unless the device knows better.
      retry: (times, error) => times < 2 && navigator.onLine && (problemOf(error)?.status ?? 500) % 500 === 0,
    },
    mutations: { networkMode: "always" },
  },
});
