/** Policies, compiled in the browser from the documents the server delivers. */
import { interpretingValidator } from "@jiefen/forms";
import { compile, type EffectivePolicy, type Policy, validate } from "@jiefen/policy";
import { queryOptions, useQuery } from "@tanstack/react-query";
import { api } from "../api.ts";

/** Throws where the documents are none this page understands, e.g. while the server is newer than the page. */
function compiled(effective: EffectivePolicy): Policy {
  const { policy, issues } = validate([], effective, interpretingValidator);
  if (!policy) throw new Error(issues.map((issue) => `${issue.file}${issue.pointer}: ${issue.message.en}`).join("\n"));
  return compile(policy);
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
    queryFn: async () => compiled(await api.release(layer, release)),
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
