/** Cases that may be the same dispute as the one in the form, looked up while it is filled. */
import { comparedFacts, partyLists } from "@jiefen/casework";
import type { Facts, Policy } from "@jiefen/policy";
import type { AlikeCases } from "@jiefen/server/client";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useDeferredValue, useMemo } from "react";
import { api } from "../api.ts";
import { recognisable } from "./recognisable.ts";

const none: AlikeCases = { cases: [], more: 0 };

/** Only what the rules for likeness compare leaves the form. */
function compared(policy: Policy, answers: Facts): Facts {
  const facts = comparedFacts(policy).flatMap((fact) => {
    const answer = answers[fact];
    return answer === undefined || answer === null || answer === "" ? [] : [[fact, answer] as const];
  });
  const people = recognisable(policy, answers);
  const lists = people.length === 0 ? [] : partyLists(policy).map((list) => [list, people] as const);
  return Object.fromEntries([...facts, ...lists]);
}

export function useAlike(policy: Policy, type: string, answers: Facts): AlikeCases {
  const facts = useDeferredValue(useMemo(() => compared(policy, answers), [policy, answers]));
  const layer = policy.layer.id;
  const asked = Object.keys(facts).length > 0;
  const found = useQuery({
    queryKey: ["alike", layer, type, facts],
    queryFn: () => api.alike({ layer, type, facts }),
    enabled: asked,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
  return asked ? (found.data ?? none) : none;
}
