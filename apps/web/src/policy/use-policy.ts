/** Policies, compiled in the browser from the documents the server delivers. */
import { compile, type EffectivePolicy, type Policy, released } from "@jiefen/policy";
import { queryOptions, useQuery } from "@tanstack/react-query";
import { api } from "../api.ts";
import { carried, findTold } from "../offline/carried.ts";

/** The server has validated what it publishes. */
function compiled(effective: EffectivePolicy): Policy {
  return compile(released(effective));
}

/** The policy in force now. */
export function currentPolicy(layer: string) {
  return queryOptions({
    queryKey: ["policy", layer],
    queryFn: async () => compiled(await carried(`policy ${layer}`, () => api.policy(layer))),
    staleTime: 5 * 60_000,
    gcTime: Number.POSITIVE_INFINITY,
    // A compiled policy is large and never changes in part.
    structuralSharing: false,
  });
}

/** It never changes: what is on the device is not asked for again. */
async function carriedRelease(layer: string, release: string): Promise<EffectivePolicy> {
  const name = `release ${layer} ${release}`;
  return (await findTold<EffectivePolicy>(name))?.value ?? (await carried(name, () => api.release(layer, release)));
}

/** The policy a case is handled under: a release never changes. */
export function pinnedPolicy(layer: string, release: string) {
  return queryOptions({
    queryKey: ["release", layer, release],
    queryFn: async ({ client }) => {
      const current = client.getQueryData(currentPolicy(layer).queryKey);
      return current?.release === release ? current : compiled(await carriedRelease(layer, release));
    },
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  });
}

/** What is always current: roles, guards, calendar. */
export function standingOf(layer: string) {
  return queryOptions({
    queryKey: ["standing", layer],
    queryFn: () => carried(`standing ${layer}`, () => api.standing(layer)),
    staleTime: 5 * 60_000,
  });
}

export function useStanding(layer: string | undefined) {
  return useQuery({ ...standingOf(layer ?? ""), enabled: layer !== undefined });
}

export function useLayers() {
  return useQuery({
    queryKey: ["policies"],
    queryFn: api.policies,
    staleTime: 5 * 60_000,
    // While something is under way, how far it is.
    refetchInterval: ({ state }) => (state.data?.some(({ indexing }) => indexing) ? 3_000 : false),
  });
}
