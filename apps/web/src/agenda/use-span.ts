/** What is due in a span of days. */
import type { LocalDate } from "@jiefen/policy";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { api } from "../api.ts";

export function useSpan(scope: "mine" | "unit", from: LocalDate, to: LocalDate) {
  return useQuery({
    queryKey: ["agenda", scope, from, to],
    queryFn: () => api.agenda({ scope, from, to }),
    placeholderData: keepPreviousData,
    refetchOnWindowFocus: true,
  });
}
