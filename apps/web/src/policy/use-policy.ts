/** Policies, compiled in the browser from the documents the server delivers. */
import { compile, type EffectivePolicy, type Policy, released } from "@jiefen/policy";
import { queryOptions, useQuery } from "@tanstack/react-query";
import { api } from "../api.ts";

/** The server has validated what it publishes. */
function compiled(effective: EffectivePolicy): Policy {
  return compile(released(effective));
}

/** The policy in force now. */
export function currentPolicy(layer: string) {
  return queryOptions({
    queryKey: ["policy", layer],
    queryFn: async () => compiled(await api.policy(layer)),
    staleTime: 5 * 60_000,
    gcTime: Number.POSITIVE_INFINITY,
    // A compiled policy is large and never changes in part.
    structuralSharing: false,
  });
}

/** The policy a case is handled under: a release never changes. */
export function pinnedPolicy(layer: string, release: string) {
  return queryOptions({
    queryKey: ["release", layer, release],
    queryFn: async ({ client }) => {
      const current = client.getQueryData(currentPolicy(layer).queryKey);
      return current?.release === release ? current : compiled(await api.release(layer, release));
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  });
}

/** What is always current: roles, guards, calendar. */
export function useStanding(layer: string | undefined) {
  return useQuery({
    queryKey: ["standing", layer],
    queryFn: () => api.standing(layer ?? ""),
    enabled: layer !== undefined,
    staleTime: 5 * 60_000,
  });
}

export function useLayers() {
  return useQuery({ queryKey: ["policies"], queryFn: api.policies, staleTime: 5 * 60_000 });
}
