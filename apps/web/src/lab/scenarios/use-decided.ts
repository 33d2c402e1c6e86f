/** What the policy under study decides of a case now. */
import type { SweptCase } from "@jiefen/analysis";
import { type Decision, evaluate, isSameJson, type LocalDate, type Policy } from "@jiefen/policy";
import { useEffect, useRef, useState } from "react";

type Decided = Decision | "failed";

/** `failed` where the policy does not know the type of the case. When the policy changes, what it decided before stays until it has decided again:
 * what stands on it on the page must not come and go. */
export function useDecided(policy: Policy, one: SweptCase, today: LocalDate): Decided | undefined {
  const kept = useRef(one);
  // The server tells the same case again as another object.
  if (!isSameCase(kept.current, one)) kept.current = one;
  const asked = kept.current;
  const [decided, setDecided] = useState<{ readonly of: SweptCase; readonly decision: Decided }>();
  useEffect(() => {
    let wanted = true;
    const take = (decision: Decided) => {
      if (wanted) setDecided({ of: asked, decision });
    };
    evaluate(policy, asked.type, asked.facts, today).then(take, () => take("failed"));
    return () => {
      wanted = false;
    };
  }, [policy, asked, today]);
  return decided?.of === asked ? decided.decision : undefined;
}

const isSameCase = (one: SweptCase, other: SweptCase): boolean => one.type === other.type && isSameJson(one.facts, other.facts);
