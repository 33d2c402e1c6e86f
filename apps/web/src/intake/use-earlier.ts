/** Earlier disputes of the people in the form, looked up while it is filled. */
import type { ObservedCase } from "@jiefen/casework";
import type { Facts, Policy } from "@jiefen/policy";
import type { EarlierDispute } from "@jiefen/server/client";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useDeferredValue, useMemo } from "react";
import { api } from "../api.ts";
import { recognisable } from "./recognisable.ts";

export interface Earlier {
  readonly disputes: readonly EarlierDispute[];
  /** For grading: what casework would be told when the dispute is taken in now. */
  readonly observed: readonly ObservedCase[];
  /** Somebody in the form can be recognised. */
  readonly asked: boolean;
  readonly failed: boolean;
}

const nobody: readonly EarlierDispute[] = [];

export function useEarlier(policy: Policy, layer: string, answers: Facts): Earlier {
  const parties = useDeferredValue(useMemo(() => recognisable(policy, answers), [policy, answers]));
  const found = useQuery({
    queryKey: ["earlier", layer, parties],
    queryFn: () => api.earlierDisputes({ layer, parties }),
    enabled: parties.length > 0,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
  const disputes = parties.length > 0 ? (found.data ?? nobody) : nobody;
  const observed = useMemo(
    () =>
      disputes.map(({ caseId, type, acceptedOn, closedOn, matchedBy }) => ({
        caseId,
        version: 0,
        type,
        acceptedOn,
        ...(closedOn !== undefined && { closedOn }),
        matchedBy,
      })),
    [disputes],
  );
  return { disputes, observed, asked: parties.length > 0, failed: found.isError };
}
