/** What the policy under study decides of a case now. */
import type { SweptCase } from "@jiefen/analysis";
import { type Decision, evaluate, type LocalDate, type Policy } from "@jiefen/policy";
import { useEffect, useState } from "react";

/** `failed` where the policy does not know the type of the case. */
export function useDecided(policy: Policy, { type, facts }: SweptCase, today: LocalDate): Decision | "failed" | undefined {
  const [decided, setDecided] = useState<{
    readonly policy: Policy;
    readonly facts: SweptCase["facts"];
    readonly decision: Decision | "failed";
  }>();
  useEffect(() => {
    let wanted = true;
    const take = (decision: Decision | "failed") => {
      if (wanted) setDecided({ policy, facts, decision });
    };
    evaluate(policy, type, facts, today).then(take, () => take("failed"));
    return () => {
      wanted = false;
    };
  }, [policy, type, facts, today]);
  return decided?.policy === policy && decided.facts === facts ? decided.decision : undefined;
}
